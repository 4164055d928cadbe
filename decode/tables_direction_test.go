// SPDX-License-Identifier: Apache-2.0

package decode

import "testing"

// TestDirections checks numbers that are two things, one each way: the type's
// name, and the first attribute's or the header's.
func TestDirections(t *testing.T) {
	for _, c := range []struct {
		protocol int
		family   string // of generic netlink
		number   uint16
		to, from string // type's name and prefix of its attributes, or its header
	}{
		{protocol: 0, number: 84, to: "RTM_NEWMDB SET_ENTRY", from: "RTM_NEWMDB MDB"},
		{protocol: 0, number: 85, to: "RTM_DELMDB SET_ENTRY", from: "RTM_DELMDB MDB"},
		{protocol: 0, number: 86, to: "RTM_GETMDB GET_ENTRY", from: "RTM_GETMDB MDB"},
		{protocol: 9, number: 1000, to: "AUDIT_GET", from: "AUDIT_GET audit_status"},
		{protocol: 9, number: 1010, to: "AUDIT_SIGNAL_INFO", from: "AUDIT_SIGNAL_INFO audit_sig_info"},
		{protocol: 9, number: 1013, to: "AUDIT_LIST_RULES", from: "AUDIT_LIST_RULES audit_rule_data"},
		{protocol: 9, number: 1016, to: "AUDIT_TTY_GET", from: "AUDIT_TTY_GET audit_tty_status"},
		{protocol: 20, number: 2048, to: "RDMA_NL_IWPM_REG_PID RREG_PID_SEQ", from: "RDMA_NL_IWPM_REG_PID REG_PID_SEQ"},
		{protocol: 20, number: 2049, to: "RDMA_NL_IWPM_ADD_MAPPING RMANAGE_MAPPING_SEQ", from: "RDMA_NL_IWPM_ADD_MAPPING MANAGE_MAPPING_SEQ"},
		{protocol: 20, number: 2050, to: "RDMA_NL_IWPM_QUERY_MAPPING RQUERY_MAPPING_SEQ", from: "RDMA_NL_IWPM_QUERY_MAPPING QUERY_MAPPING_SEQ"},
		{protocol: 20, number: 2054, to: "RDMA_NL_IWPM_MAPINFO ULIB_NAME", from: "RDMA_NL_IWPM_MAPINFO LOCAL_ADDR"},
		{protocol: 20, number: 4096, to: "RDMA_NL_LS_OP_RESOLVE PATH_RECORD", from: "RDMA_NL_LS_OP_RESOLVE rdma_ls_resolve_header"},
		{protocol: 20, number: 4098, to: "RDMA_NL_LS_OP_IP_RESOLVE PATH_RECORD", from: "RDMA_NL_LS_OP_IP_RESOLVE rdma_ls_ip_resolve_header"},
		{protocol: 16, family: "IOAM6", number: 1, to: "IOAM6_CMD_ADD_NAMESPACE NS_ID", from: "IOAM6_EVENT_TRACE TRACE_NAMESPACE"},
		{protocol: 16, family: "thermal", number: 0, from: "THERMAL_GENL_SAMPLING_TEMP TZ"},
		{protocol: 16, family: "thermal", number: 1, to: "THERMAL_GENL_CMD_TZ_GET_ID TZ", from: "THERMAL_GENL_CMD_TZ_GET_ID TZ"},
		{protocol: 16, family: "thermal", number: 14, from: "THERMAL_GENL_EVENT_CPU_CAPABILITY_CHANGE TZ"},
		{protocol: 16, family: "NET_DM", number: 1, from: "NET_DM_CMD_ALERT UNSPEC"},
		{protocol: 16, family: "VFS_DQUOT", number: 1, from: "QUOTA_NL_C_WARNING QTYPE"},
	} {
		message, names := msg(c.number, 0), genericNames{40: c.family}
		if c.family != "" {
			message = msg(40, 0, []byte{byte(c.number), 1, 0, 0})
		}
		for d, want := range map[Direction]string{ToKernel: c.to, FromKernel: c.from} {
			typ := Builtin().Type(&Context{Protocol: c.protocol, Direction: d, Names: names}, message)
			if got := describe(typ); got != want {
				t.Errorf("protocol %d %s %d, direction %d: %q, want %q", c.protocol, c.family, c.number, d, got, want)
			}
		}
	}
}

// describe is a type's name and that of its header, where it has no
// attributes or a header of its own, or else of its first attribute that is
// one.
func describe(typ *Type) string {
	if typ == nil {
		return ""
	}
	if h := typ.Header; h != nil && h != &brPortMsgStruct {
		return typ.Name + " " + h.Name
	}
	if typ.Space == nil {
		return typ.Name
	}
	for i := range typ.Space.Attrs {
		a := &typ.Space.Attrs[i]
		if a.Kind != Unused && a.Kind != Pad {
			return typ.Name + " " + a.Name[shared(typ.Space):]
		}
	}
	return typ.Name
}

// shared is how much of a space's names to leave out: of the port mapper's
// spaces less, for they are told apart by it.
func shared(s *Space) int {
	if n := len("IWPM_NLA_"); len(s.Prefix) > n && s.Prefix[:n] == "IWPM_NLA_" && s.Prefix != "IWPM_NLA_MAPINFO_" {
		return n
	}
	return len(s.Prefix)
}
