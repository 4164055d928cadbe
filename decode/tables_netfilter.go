// SPDX-License-Identifier: Apache-2.0

package decode

// Netfilter: nlmsg_type is a subsystem and one of its messages
// (linux/netfilter/nfnetlink.h and the headers of each). Integers are
// big-endian. Attributes have rows where a space is named.

// nfnetlinkFamily brackets batches of other subsystems' messages.
var nfnetlinkFamily = Family{Name: "nfnetlink", Protocol: 12, Subsystem: 0, Header: &nfgenmsg, Space: &nfnlBatchSpace, Types: []Type{
	{Number: 16, Direction: Both, Name: "NFNL_MSG_BATCH_BEGIN"},
	{Number: 17, Direction: Both, Name: "NFNL_MSG_BATCH_END"},
}}

var nfnlBatchSpace = Space{Name: "batch", Prefix: "NFNL_BATCH_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFNL_BATCH_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Name: "NFNL_BATCH_GENID"},
}}

var conntrackFamily = Family{Name: "conntrack", Protocol: 12, Subsystem: 1, Header: &nfgenmsg, Space: &ctaSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "IPCTNL_MSG_CT_NEW"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_CT_GET"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "IPCTNL_MSG_CT_DELETE"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_CT_GET_CTRZERO"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_CT_GET_STATS_CPU", Space: &ctaStatsSpace},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_CT_GET_STATS", Space: &ctaStatsGlobalSpace},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_CT_GET_DYING"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_CT_GET_UNCONFIRMED"},
}}

var ctnetlinkExpFamily = Family{Name: "ctnetlink_exp", Protocol: 12, Subsystem: 2, Header: &nfgenmsg, Space: &ctaExpectSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "IPCTNL_MSG_EXP_NEW"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_EXP_GET"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "IPCTNL_MSG_EXP_DELETE"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_EXP_GET_STATS_CPU", Space: &ctaStatsExpSpace},
}}

var nftablesFamily = Family{Name: "nftables", Protocol: 12, Subsystem: 10, Header: &nfgenmsg, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "NFT_MSG_NEWTABLE"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "NFT_MSG_GETTABLE"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DELTABLE"},
	{Number: 3, Direction: Both, Class: ClassNew, Name: "NFT_MSG_NEWCHAIN"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "NFT_MSG_GETCHAIN"},
	{Number: 5, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DELCHAIN"},
	{Number: 6, Direction: Both, Class: ClassNew, Name: "NFT_MSG_NEWRULE"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "NFT_MSG_GETRULE"},
	{Number: 8, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DELRULE"},
	{Number: 9, Direction: Both, Class: ClassNew, Name: "NFT_MSG_NEWSET"},
	{Number: 10, Direction: Both, Class: ClassGet, Name: "NFT_MSG_GETSET"},
	{Number: 11, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DELSET"},
	{Number: 12, Direction: Both, Class: ClassNew, Name: "NFT_MSG_NEWSETELEM"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "NFT_MSG_GETSETELEM"},
	{Number: 14, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DELSETELEM"},
	{Number: 15, Direction: Both, Class: ClassNew, Name: "NFT_MSG_NEWGEN"},
	{Number: 16, Direction: Both, Class: ClassGet, Name: "NFT_MSG_GETGEN"},
	{Number: 17, Direction: Both, Name: "NFT_MSG_TRACE"},
	{Number: 18, Direction: Both, Class: ClassNew, Name: "NFT_MSG_NEWOBJ"},
	{Number: 19, Direction: Both, Class: ClassGet, Name: "NFT_MSG_GETOBJ"},
	{Number: 20, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DELOBJ"},
	{Number: 21, Direction: Both, Class: ClassGet, Name: "NFT_MSG_GETOBJ_RESET"},
	{Number: 22, Direction: Both, Class: ClassNew, Name: "NFT_MSG_NEWFLOWTABLE"},
	{Number: 23, Direction: Both, Class: ClassGet, Name: "NFT_MSG_GETFLOWTABLE"},
	{Number: 24, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DELFLOWTABLE"},
	{Number: 25, Direction: Both, Class: ClassGet, Name: "NFT_MSG_GETRULE_RESET"},
	{Number: 26, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DESTROYTABLE"},
	{Number: 27, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DESTROYCHAIN"},
	{Number: 28, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DESTROYRULE"},
	{Number: 29, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DESTROYSET"},
	{Number: 30, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DESTROYSETELEM"},
	{Number: 31, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DESTROYOBJ"},
	{Number: 32, Direction: Both, Class: ClassDelete, Name: "NFT_MSG_DESTROYFLOWTABLE"},
	{Number: 33, Direction: Both, Class: ClassGet, Name: "NFT_MSG_GETSETELEM_RESET"},
}}
