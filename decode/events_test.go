// SPDX-License-Identifier: Apache-2.0

package decode

import "testing"

// TestEvents tells what the kernel sends of its own accord from replies of the
// same number: by their sequence number and port, which are a request's.
func TestEvents(t *testing.T) {
	for _, c := range []struct {
		family    string
		command   byte
		seq, port byte
		dir       Direction
		want      string
	}{
		{"mptcp_pm", 3, 0, 0, FromKernel, "MPTCP_EVENT_CLOSED"},
		{"mptcp_pm", 3, 0, 9, FromKernel, "MPTCP_PM_CMD_GET_ADDR"},
		{"mptcp_pm", 3, 9, 0, FromKernel, "MPTCP_PM_CMD_GET_ADDR"},
		{"mptcp_pm", 3, 0, 0, ToKernel, "MPTCP_PM_CMD_GET_ADDR"},
		{"mptcp_pm", 6, 0, 0, FromKernel, "MPTCP_EVENT_ANNOUNCED"},
		{"mptcp_pm", 6, 1, 1, FromKernel, "MPTCP_PM_CMD_GET_LIMITS"},
		{"mptcp_pm", 7, 1, 1, FromKernel, "MPTCP_EVENT_REMOVED"},
		{"thermal", 2, 0, 0, FromKernel, "THERMAL_GENL_EVENT_TZ_DELETE"},
		{"thermal", 2, 1, 1, FromKernel, "THERMAL_GENL_CMD_TZ_GET_TRIP"},
		{"thermal", 6, 0, 0, FromKernel, "THERMAL_GENL_CMD_CDEV_GET"},
		{"thermal", 10, 0, 0, FromKernel, "THERMAL_GENL_EVENT_CDEV_ADD"},
		{"thermal", 11, 0, 0, FromKernel, "THERMAL_GENL_EVENT_CDEV_DELETE"},
	} {
		in := msg(99, 0, []byte{c.command, 0, 0, 0})
		in[8], in[9], in[10], in[11], in[12] = c.seq, 0, 0, 0, c.port
		typ := Builtin().Type(&Context{Protocol: protoGeneric, Direction: c.dir, Names: oneFamily(c.family)}, in)
		if typ == nil || typ.Name != c.want {
			t.Errorf("%s %d, seq %d, port %d: %v, want %s", c.family, c.command, c.seq, c.port, typ, c.want)
		}
	}
}

// TestFirstAttribute is that an event is told from a dump, which has no sequence
// number and no port either, by what it begins with.
func TestFirstAttribute(t *testing.T) {
	for _, c := range []struct {
		command byte
		attr    []byte
		want    string
	}{
		{1, nla(2, u32(3)), "THERMAL_GENL_EVENT_TZ_CREATE"},
		{1, nla(1|NestedFlag, nla(2, u32(3))), "THERMAL_GENL_CMD_TZ_GET_ID"},
		{1, nil, "THERMAL_GENL_CMD_TZ_GET_ID"},
		{6, nla(2, u32(3)), "THERMAL_GENL_EVENT_TZ_TRIP_DOWN"},
		{6, nla(14, nla(15, u32(3))), "THERMAL_GENL_CMD_CDEV_GET"},
	} {
		in := msg(99, 0, []byte{c.command, 0, 0, 0}, c.attr)
		clear(in[8:16])
		typ := Builtin().Type(&Context{Protocol: protoGeneric, Direction: FromKernel, Names: oneFamily("thermal")}, in)
		if typ == nil || typ.Name != c.want {
			t.Errorf("%d % x: %v, want %s", c.command, c.attr, typ, c.want)
		}
	}
}
