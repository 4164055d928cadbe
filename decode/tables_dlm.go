// SPDX-License-Identifier: Apache-2.0

package decode

// Locks of clusters that wait too long (linux/dlm_netlink.h, in headers up to
// Linux 6.1): DLM.

var dlmLockDataStruct = Struct{Name: "dlm_lock_data", Size: 120, Fields: []Attr{
	{Kind: U16, Name: "version"},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: U32, Show: Hex, Name: "lockspace_id"},
	{Kind: S32, Name: "nodeid"},
	{Kind: S32, Name: "ownpid"},
	{Kind: U32, Show: Hex, Name: "id"},
	{Kind: U32, Show: Hex, Name: "remid"},
	{Kind: U64, Show: Hex, Name: "xid"},
	{Kind: S8, Name: "status"},
	{Kind: S8, Name: "grmode"},
	{Kind: S8, Name: "rqmode"},
	{Kind: Pad, Len: 5, Name: "gap"},
	{Kind: U64, Name: "timestamp"},
	{Kind: S32, Name: "resource_namelen"},
	{Kind: String, Len: 64, Name: "resource_name"},
	{Kind: Pad, Len: 4, Name: "pad1"},
}}

var dlmSpace = Space{Name: "dlm", Prefix: "DLM_TYPE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DLM_TYPE_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "DLM_TYPE_LOCK", Struct: &dlmLockDataStruct},
}}

var dlmGenlFamily = Family{Name: "DLM", Protocol: 16, Space: &dlmSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "DLM_CMD_HELLO"},
	{Number: 2, Direction: FromKernel, Name: "DLM_CMD_TIMEOUT"},
}}
