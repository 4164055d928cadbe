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

var ctnetlinkExpFamily = Family{Name: "ctnetlink_exp", Protocol: 12, Subsystem: 2, Header: &nfgenmsg, Space: &ctaExpectSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "IPCTNL_MSG_EXP_NEW"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_EXP_GET"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "IPCTNL_MSG_EXP_DELETE"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_EXP_GET_STATS_CPU", Space: &ctaStatsExpSpace},
}}
