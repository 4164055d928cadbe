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

var ctnetlinkExpFamily = Family{Name: "ctnetlink_exp", Protocol: 12, Subsystem: 2, Header: &nfgenmsg, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "IPCTNL_MSG_EXP_NEW"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_EXP_GET"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "IPCTNL_MSG_EXP_DELETE"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_EXP_GET_STATS_CPU"},
}}

var nfqueueFamily = Family{Name: "queue", Protocol: 12, Subsystem: 3, Header: &nfgenmsg, Types: []Type{
	{Number: 0, Direction: Both, Name: "NFQNL_MSG_PACKET"},
	{Number: 1, Direction: Both, Name: "NFQNL_MSG_VERDICT"},
	{Number: 2, Direction: Both, Name: "NFQNL_MSG_CONFIG"},
	{Number: 3, Direction: Both, Name: "NFQNL_MSG_VERDICT_BATCH"},
}}

var nfulnlFamily = Family{Name: "log", Protocol: 12, Subsystem: 4, Header: &nfgenmsg, Types: []Type{
	{Number: 0, Direction: Both, Name: "NFULNL_MSG_PACKET"},
	{Number: 1, Direction: Both, Name: "NFULNL_MSG_CONFIG"},
}}

var osfFamily = Family{Name: "osf", Protocol: 12, Subsystem: 5, Header: &nfgenmsg, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "OSF_MSG_ADD"},
	{Number: 1, Direction: Both, Class: ClassDelete, Name: "OSF_MSG_REMOVE"},
}}

var ipsetFamily = Family{Name: "ipset", Protocol: 12, Subsystem: 6, Header: &nfgenmsg, Types: []Type{
	{Number: 1, Direction: Both, Name: "IPSET_CMD_PROTOCOL"},
	{Number: 2, Direction: Both, Class: ClassNew, Name: "IPSET_CMD_CREATE"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "IPSET_CMD_DESTROY"},
	{Number: 4, Direction: Both, Class: ClassDelete, Name: "IPSET_CMD_FLUSH"},
	{Number: 5, Direction: Both, Name: "IPSET_CMD_RENAME"},
	{Number: 6, Direction: Both, Name: "IPSET_CMD_SWAP"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_LIST"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_SAVE"},
	{Number: 9, Direction: Both, Class: ClassNew, Name: "IPSET_CMD_ADD"},
	{Number: 10, Direction: Both, Class: ClassDelete, Name: "IPSET_CMD_DEL"},
	{Number: 11, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_TEST"},
	{Number: 12, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_HEADER"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_TYPE"},
	{Number: 14, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_GET_BYNAME"},
	{Number: 15, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_GET_BYINDEX"},
}}

var nfacctFamily = Family{Name: "acct", Protocol: 12, Subsystem: 7, Header: &nfgenmsg, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "NFNL_MSG_ACCT_NEW"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "NFNL_MSG_ACCT_GET"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "NFNL_MSG_ACCT_GET_CTRZERO"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "NFNL_MSG_ACCT_DEL"},
	{Number: 4, Direction: Both, Name: "NFNL_MSG_ACCT_OVERQUOTA"},
}}

var cttimeoutFamily = Family{Name: "cttimeout", Protocol: 12, Subsystem: 8, Header: &nfgenmsg, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "IPCTNL_MSG_TIMEOUT_NEW"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_TIMEOUT_GET"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "IPCTNL_MSG_TIMEOUT_DELETE"},
	{Number: 3, Direction: Both, Name: "IPCTNL_MSG_TIMEOUT_DEFAULT_SET"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_TIMEOUT_DEFAULT_GET"},
}}

var cthelperFamily = Family{Name: "cthelper", Protocol: 12, Subsystem: 9, Header: &nfgenmsg, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "NFNL_MSG_CTHELPER_NEW"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "NFNL_MSG_CTHELPER_GET"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "NFNL_MSG_CTHELPER_DEL"},
}}

var nftCompatFamily = Family{Name: "nft_compat", Protocol: 12, Subsystem: 11, Header: &nfgenmsg, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassGet, Name: "NFNL_MSG_COMPAT_GET"},
}}

var nfhookFamily = Family{Name: "hook", Protocol: 12, Subsystem: 12, Header: &nfgenmsg, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassGet, Name: "NFNL_MSG_HOOK_GET"},
}}
