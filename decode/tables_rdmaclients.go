// SPDX-License-Identifier: Apache-2.0

package decode

// rdma's clients besides the devices: the port mapper (IWPM), which is asked by
// the kernel, and path resolution (LS), whose attributes say by bit 13 that they
// are mandatory (rdma/rdma_netlink.h).

var iwpmFlagsEnum = Enum{Name: "IWPM_FLAGS_*", Prefix: "IWPM_FLAGS_", Flags: true, Values: []Value{
	{0x1, "IWPM_FLAGS_NO_PORT_MAP"},
}}

var iwpmRegSpace = Space{Name: "reg", Prefix: "IWPM_NLA_REG_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IWPM_NLA_REG_PID_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IWPM_NLA_REG_PID_SEQ"},
	{Type: 2, Kind: String, Name: "IWPM_NLA_REG_IF_NAME"},
	{Type: 3, Kind: String, Name: "IWPM_NLA_REG_IBDEV_NAME"},
	{Type: 4, Kind: String, Name: "IWPM_NLA_REG_ULIB_NAME"},
}}

var iwpmRregSpace = Space{Name: "rreg", Prefix: "IWPM_NLA_RREG_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IWPM_NLA_RREG_PID_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IWPM_NLA_RREG_PID_SEQ"},
	{Type: 2, Kind: String, Name: "IWPM_NLA_RREG_IBDEV_NAME"},
	{Type: 3, Kind: String, Name: "IWPM_NLA_RREG_ULIB_NAME"},
	{Type: 4, Kind: U16, Name: "IWPM_NLA_RREG_ULIB_VER"},
	{Type: 5, Kind: U16, Name: "IWPM_NLA_RREG_PID_ERR"},
}}

var iwpmManageSpace = Space{Name: "manage", Prefix: "IWPM_NLA_MANAGE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IWPM_NLA_MANAGE_MAPPING_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IWPM_NLA_MANAGE_MAPPING_SEQ"},
	{Type: 2, Kind: StructOf, Name: "IWPM_NLA_MANAGE_ADDR", Struct: &anyAddrStruct},
	{Type: 3, Kind: U32, Name: "IWPM_NLA_MANAGE_FLAGS", Enum: &iwpmFlagsEnum},
}}

var iwpmRmanageSpace = Space{Name: "rmanage", Prefix: "IWPM_NLA_RMANAGE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IWPM_NLA_RMANAGE_MAPPING_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IWPM_NLA_RMANAGE_MAPPING_SEQ"},
	{Type: 2, Kind: StructOf, Name: "IWPM_NLA_RMANAGE_ADDR", Struct: &anyAddrStruct},
	{Type: 3, Kind: StructOf, Name: "IWPM_NLA_RMANAGE_MAPPED_LOC_ADDR", Struct: &anyAddrStruct},
	{Type: 4, Kind: U16, Name: "IWPM_NLA_RMANAGE_MAPPING_ERR"},
}}

var iwpmQuerySpace = Space{Name: "query", Prefix: "IWPM_NLA_QUERY_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IWPM_NLA_QUERY_MAPPING_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IWPM_NLA_QUERY_MAPPING_SEQ"},
	{Type: 2, Kind: StructOf, Name: "IWPM_NLA_QUERY_LOCAL_ADDR", Struct: &anyAddrStruct},
	{Type: 3, Kind: StructOf, Name: "IWPM_NLA_QUERY_REMOTE_ADDR", Struct: &anyAddrStruct},
	{Type: 4, Kind: U32, Name: "IWPM_NLA_QUERY_FLAGS", Enum: &iwpmFlagsEnum},
}}

var iwpmRquerySpace = Space{Name: "rquery", Prefix: "IWPM_NLA_RQUERY_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IWPM_NLA_RQUERY_MAPPING_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IWPM_NLA_RQUERY_MAPPING_SEQ"},
	{Type: 2, Kind: StructOf, Name: "IWPM_NLA_RQUERY_LOCAL_ADDR", Struct: &anyAddrStruct},
	{Type: 3, Kind: StructOf, Name: "IWPM_NLA_RQUERY_REMOTE_ADDR", Struct: &anyAddrStruct},
	{Type: 4, Kind: StructOf, Name: "IWPM_NLA_RQUERY_MAPPED_LOC_ADDR", Struct: &anyAddrStruct},
	{Type: 5, Kind: StructOf, Name: "IWPM_NLA_RQUERY_MAPPED_REM_ADDR", Struct: &anyAddrStruct},
	{Type: 6, Kind: U16, Name: "IWPM_NLA_RQUERY_MAPPING_ERR"},
}}

var iwpmMapinfoReqSpace = Space{Name: "mapinfo_req", Prefix: "IWPM_NLA_MAPINFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IWPM_NLA_MAPINFO_REQ_UNSPEC"},
	{Type: 1, Kind: String, Name: "IWPM_NLA_MAPINFO_ULIB_NAME"},
	{Type: 2, Kind: U16, Name: "IWPM_NLA_MAPINFO_ULIB_VER"},
}}

var iwpmMapinfoSpace = Space{Name: "mapinfo", Prefix: "IWPM_NLA_MAPINFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IWPM_NLA_MAPINFO_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "IWPM_NLA_MAPINFO_LOCAL_ADDR", Struct: &anyAddrStruct},
	{Type: 2, Kind: StructOf, Name: "IWPM_NLA_MAPINFO_MAPPED_ADDR", Struct: &anyAddrStruct},
	{Type: 3, Kind: U32, Name: "IWPM_NLA_MAPINFO_FLAGS", Enum: &iwpmFlagsEnum},
}}

var iwpmMapinfoNumSpace = Space{Name: "num", Prefix: "IWPM_NLA_MAPINFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IWPM_NLA_MAPINFO_NUM_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IWPM_NLA_MAPINFO_SEQ"},
	{Type: 2, Kind: U32, Name: "IWPM_NLA_MAPINFO_SEND_NUM"},
	{Type: 3, Kind: U32, Name: "IWPM_NLA_MAPINFO_ACK_NUM"},
}}

var iwpmErrSpace = Space{Name: "err", Prefix: "IWPM_NLA_ERR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IWPM_NLA_ERR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IWPM_NLA_ERR_SEQ"},
	{Type: 2, Kind: U16, Name: "IWPM_NLA_ERR_CODE"},
}}

var iwpmHelloSpace = Space{Name: "hello", Prefix: "IWPM_NLA_HELLO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IWPM_NLA_HELLO_UNSPEC"},
	{Type: 1, Kind: U16, Name: "IWPM_NLA_HELLO_ABI_VERSION"},
}}

var lsPathUseEnum = Enum{Name: "LS_RESOLVE_PATH_USE_*", Prefix: "LS_RESOLVE_PATH_USE_", Values: []Value{
	{0, "LS_RESOLVE_PATH_USE_ALL"},
	{1, "LS_RESOLVE_PATH_USE_UNIDIRECTIONAL"},
	{2, "LS_RESOLVE_PATH_USE_GMP"},
}}

var rdmaLsResolveStruct = Struct{Name: "rdma_ls_resolve_header", Size: 66, Fields: []Attr{
	{Kind: String, Len: 64, Name: "device_name"},
	{Kind: U8, Name: "port_num"},
	{Kind: U8, Name: "path_use", Enum: &lsPathUseEnum},
}}

var rdmaLsIPResolveStruct = Struct{Name: "rdma_ls_ip_resolve_header", Size: 4, Fields: []Attr{
	{Kind: U32, Show: IfIndex, Name: "ifindex"},
}}

var ibPathRecDataStruct = Struct{Name: "ib_path_rec_data", Size: 72, Fields: []Attr{
	{Kind: U32, Show: Hex, Name: "flags"},
	{Kind: Pad, Len: 4, Name: "reserved"},
	{Kind: Binary, Len: 64, Name: "path_rec"},
}}

// lsSpace is of answers, lsMandatorySpace of the kernel's questions: 0x2000 and
// the attribute's number.
var lsSpace = Space{Name: "ls", Prefix: "LS_NLA_TYPE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "LS_NLA_TYPE_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "LS_NLA_TYPE_PATH_RECORD", Struct: &ibPathRecDataStruct},
	{Type: 2, Kind: U32, Show: Millis, Name: "LS_NLA_TYPE_TIMEOUT"},
	{Type: 3, Kind: U64, Order: Big, Show: Hex, Name: "LS_NLA_TYPE_SERVICE_ID"},
	{Type: 4, Kind: IP, Name: "LS_NLA_TYPE_DGID"},
	{Type: 5, Kind: IP, Name: "LS_NLA_TYPE_SGID"},
	{Type: 6, Kind: U8, Show: Hex, Name: "LS_NLA_TYPE_TCLASS"},
	{Type: 7, Kind: U16, Order: Big, Show: Hex, Name: "LS_NLA_TYPE_PKEY"},
	{Type: 8, Kind: U16, Order: Big, Name: "LS_NLA_TYPE_QOS_CLASS"},
	{Type: 9, Kind: IP, Name: "LS_NLA_TYPE_IPV4"},
	{Type: 10, Kind: IP, Name: "LS_NLA_TYPE_IPV6"},
}}

var lsMandatorySpace = Space{Name: "ls", Prefix: "LS_NLA_TYPE_", Attrs: []Attr{
	{Type: 0x2000 | 3, Kind: U64, Order: Big, Show: Hex, Name: "LS_NLA_TYPE_SERVICE_ID"},
	{Type: 0x2000 | 4, Kind: IP, Name: "LS_NLA_TYPE_DGID"},
	{Type: 0x2000 | 5, Kind: IP, Name: "LS_NLA_TYPE_SGID"},
	{Type: 0x2000 | 6, Kind: U8, Show: Hex, Name: "LS_NLA_TYPE_TCLASS"},
	{Type: 0x2000 | 7, Kind: U16, Order: Big, Show: Hex, Name: "LS_NLA_TYPE_PKEY"},
	{Type: 0x2000 | 8, Kind: U16, Order: Big, Name: "LS_NLA_TYPE_QOS_CLASS"},
	{Type: 0x2000 | 9, Kind: IP, Name: "LS_NLA_TYPE_IPV4"},
	{Type: 0x2000 | 10, Kind: IP, Name: "LS_NLA_TYPE_IPV6"},
}}
