// SPDX-License-Identifier: Apache-2.0

package decode

import "encoding/binary"

// Neighbours: RTM_NEWNEIGH, RTM_DELNEIGH, RTM_GETNEIGH, and their tables:
// RTM_NEWNEIGHTBL, RTM_GETNEIGHTBL, RTM_SETNEIGHTBL (linux/neighbour.h).

var ntfEnum = Enum{Name: "ndm_flags", Prefix: "NTF_", Flags: true, Values: []Value{
	{0x1, "NTF_USE"},
	{0x2, "NTF_SELF"},
	{0x4, "NTF_MASTER"},
	{0x8, "NTF_PROXY"},
	{0x10, "NTF_EXT_LEARNED"},
	{0x20, "NTF_OFFLOADED"},
	{0x40, "NTF_STICKY"},
	{0x80, "NTF_ROUTER"},
}}

var ntfExtEnum = Enum{Name: "NTF_EXT_*", Prefix: "NTF_EXT_", Flags: true, Values: []Value{
	{0x1, "NTF_EXT_MANAGED"},
	{0x2, "NTF_EXT_LOCKED"},
	{0x4, "NTF_EXT_EXT_VALIDATED"},
}}

var nudEnum = Enum{Name: "ndm_state", Prefix: "NUD_", Flags: true, Values: []Value{
	{0x1, "NUD_INCOMPLETE"},
	{0x2, "NUD_REACHABLE"},
	{0x4, "NUD_STALE"},
	{0x8, "NUD_DELAY"},
	{0x10, "NUD_PROBE"},
	{0x20, "NUD_FAILED"},
	{0x40, "NUD_NOARP"},
	{0x80, "NUD_PERMANENT"},
}}

var fdbNotifyEnum = Enum{Name: "FDB_NOTIFY_*", Prefix: "FDB_NOTIFY_", Flags: true, Values: []Value{
	{0x1, "FDB_NOTIFY_BIT"},
	{0x2, "FDB_NOTIFY_INACTIVE_BIT"},
}}

var ndmsgStruct = Struct{Name: "ndmsg", Size: 12, Fields: []Attr{
	{Kind: U8, Name: "ndm_family", Enum: &afEnum},
	{Kind: Pad, Len: 1, Name: "ndm_pad1"},
	{Kind: Pad, Len: 2, Name: "ndm_pad2"},
	{Kind: S32, Show: IfIndex, Name: "ndm_ifindex"},
	{Kind: U16, Name: "ndm_state", Enum: &nudEnum},
	{Kind: U8, Name: "ndm_flags", Enum: &ntfEnum},
	{Kind: U8, Name: "ndm_type", Enum: &rtnEnum},
}}

var ndaCacheinfoStruct = Struct{Name: "nda_cacheinfo", Size: 16, Fields: []Attr{
	{Kind: U32, Show: ClockTick, Name: "ndm_confirmed"},
	{Kind: U32, Show: ClockTick, Name: "ndm_used"},
	{Kind: U32, Show: ClockTick, Name: "ndm_updated"},
	{Kind: U32, Name: "ndm_refcnt"},
}}

var ndaSpace = Space{Name: "nda", Prefix: "NDA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NDA_UNSPEC"},
	{Type: 1, Kind: IP, Name: "NDA_DST"},
	{Type: 2, Kind: MAC, Name: "NDA_LLADDR"},
	{Type: 3, Kind: StructOf, Name: "NDA_CACHEINFO", Struct: &ndaCacheinfoStruct},
	{Type: 4, Kind: U32, Name: "NDA_PROBES"},
	{Type: 5, Kind: U16, Name: "NDA_VLAN"},
	{Type: 6, Kind: U16, Order: Big, Name: "NDA_PORT"},
	{Type: 7, Kind: U32, Name: "NDA_VNI"},
	{Type: 8, Kind: U32, Show: IfIndex, Name: "NDA_IFINDEX"},
	{Type: 9, Kind: U32, Show: IfIndex, Name: "NDA_MASTER"},
	{Type: 10, Kind: S32, Name: "NDA_LINK_NETNSID"},
	{Type: 11, Kind: U32, Name: "NDA_SRC_VNI"},
	{Type: 12, Kind: U8, Name: "NDA_PROTOCOL", Enum: &rtProtEnum},
	{Type: 13, Kind: U32, Name: "NDA_NH_ID"},
	{Type: 14, Kind: Nest, Name: "NDA_FDB_EXT_ATTRS", Space: &nfeaSpace},
	{Type: 15, Kind: U32, Name: "NDA_FLAGS_EXT", Enum: &ntfExtEnum},
	{Type: 16, Kind: U16, Name: "NDA_NDM_STATE_MASK", Enum: &nudEnum},
	{Type: 17, Kind: U8, Name: "NDA_NDM_FLAGS_MASK", Enum: &ntfEnum},
}}

var nfeaSpace = Space{Name: "nfea", Prefix: "NFEA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFEA_UNSPEC"},
	{Type: 1, Kind: U8, Name: "NFEA_ACTIVITY_NOTIFY", Enum: &fdbNotifyEnum},
	{Type: 2, Kind: Flag, Name: "NFEA_DONT_REFRESH"},
}}

var ndtmsgStruct = Struct{Name: "ndtmsg", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "ndtm_family", Enum: &afEnum},
	{Kind: Pad, Len: 1, Name: "ndtm_pad1"},
	{Kind: Pad, Len: 2, Name: "ndtm_pad2"},
}}

var ndtConfigStruct = Struct{Name: "ndt_config", Size: 32, Fields: []Attr{
	{Kind: U16, Name: "ndtc_key_len"},
	{Kind: U16, Name: "ndtc_entry_size"},
	{Kind: U32, Name: "ndtc_entries"},
	{Kind: U32, Show: Millis, Name: "ndtc_last_flush"},
	{Kind: U32, Show: Millis, Name: "ndtc_last_rand"},
	{Kind: U32, Show: Hex, Name: "ndtc_hash_rnd"},
	{Kind: U32, Show: Hex, Name: "ndtc_hash_mask"},
	{Kind: U32, Name: "ndtc_hash_chain_gc"},
	{Kind: U32, Name: "ndtc_proxy_qlen"},
}}

var ndtStatsStruct = Struct{Name: "ndt_stats", Size: 88, Fields: []Attr{
	{Kind: U64, Name: "ndts_allocs"},
	{Kind: U64, Name: "ndts_destroys"},
	{Kind: U64, Name: "ndts_hash_grows"},
	{Kind: U64, Name: "ndts_res_failed"},
	{Kind: U64, Name: "ndts_lookups"},
	{Kind: U64, Name: "ndts_hits"},
	{Kind: U64, Name: "ndts_rcv_probes_mcast"},
	{Kind: U64, Name: "ndts_rcv_probes_ucast"},
	{Kind: U64, Name: "ndts_periodic_gc_runs"},
	{Kind: U64, Name: "ndts_forced_gc_runs"},
	{Kind: U64, Name: "ndts_table_fulls"},
}}

var ndtaSpace = Space{Name: "ndta", Prefix: "NDTA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NDTA_UNSPEC"},
	{Type: 1, Kind: String, Name: "NDTA_NAME"},
	{Type: 2, Kind: U32, Name: "NDTA_THRESH1"},
	{Type: 3, Kind: U32, Name: "NDTA_THRESH2"},
	{Type: 4, Kind: U32, Name: "NDTA_THRESH3"},
	{Type: 5, Kind: StructOf, Name: "NDTA_CONFIG", Struct: &ndtConfigStruct},
	{Type: 6, Kind: Nest, Name: "NDTA_PARMS", Space: &ndtpaSpace},
	{Type: 7, Kind: StructOf, Name: "NDTA_STATS", Struct: &ndtStatsStruct},
	{Type: 8, Kind: U64, Show: Millis, Name: "NDTA_GC_INTERVAL"},
	{Type: 9, Kind: Pad, Name: "NDTA_PAD"},
}}

var ndtpaSpace = Space{Name: "ndtpa", Prefix: "NDTPA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NDTPA_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "NDTPA_IFINDEX"},
	{Type: 2, Kind: U32, Name: "NDTPA_REFCNT"},
	{Type: 3, Kind: U64, Show: Millis, Name: "NDTPA_REACHABLE_TIME"},
	{Type: 4, Kind: U64, Show: Millis, Name: "NDTPA_BASE_REACHABLE_TIME"},
	{Type: 5, Kind: U64, Show: Millis, Name: "NDTPA_RETRANS_TIME"},
	{Type: 6, Kind: U64, Show: Millis, Name: "NDTPA_GC_STALETIME"},
	{Type: 7, Kind: U64, Show: Millis, Name: "NDTPA_DELAY_PROBE_TIME"},
	{Type: 8, Kind: U32, Name: "NDTPA_QUEUE_LEN"},
	{Type: 9, Kind: U32, Name: "NDTPA_APP_PROBES"},
	{Type: 10, Kind: U32, Name: "NDTPA_UCAST_PROBES"},
	{Type: 11, Kind: U32, Name: "NDTPA_MCAST_PROBES"},
	{Type: 12, Kind: U64, Show: Millis, Name: "NDTPA_ANYCAST_DELAY"},
	{Type: 13, Kind: U64, Show: Millis, Name: "NDTPA_PROXY_DELAY"},
	{Type: 14, Kind: U32, Name: "NDTPA_PROXY_QLEN"},
	{Type: 15, Kind: U64, Show: Millis, Name: "NDTPA_LOCKTIME"},
	{Type: 16, Kind: U32, Name: "NDTPA_QUEUE_LENBYTES"},
	{Type: 17, Kind: U32, Name: "NDTPA_MCAST_REPROBES"},
	{Type: 18, Kind: Pad, Name: "NDTPA_PAD"},
	{Type: 19, Kind: U64, Show: Millis, Name: "NDTPA_INTERVAL_PROBE_TIME_MS"},
}}

// neighRequests: dumps of a bridge's may begin with struct ifinfomsg, as those of
// iproute2 did (valid_fdb_dump_legacy in net/core/rtnetlink.c).
var neighRequests = []Form{{Start: "\x07", Fits: legacyFDBDump, Header: &ifinfomsgStruct, Space: &iflaSpace}}

// legacyFDBDump tells by what is behind struct ndmsg: ifi_change, 0 or all ones,
// is no attribute.
func legacyFDBDump(payload []byte) bool {
	if len(payload) < 16 {
		return false
	}
	size := int(binary.NativeEndian.Uint16(payload[12:]))
	return size < attrLen || size > len(payload)-12
}
