// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/binary"
	"slices"
	"testing"
)

func i32(v int32) []byte { return u32(uint32(v)) }

func TestStatus(t *testing.T) {
	const (
		capped = FlagCapped
		tlvs   = FlagAckTLVs
	)
	request := msg(testType, FlagRequest|FlagAck, header, nla(3, u32(9)))
	odd := msg(testType, FlagRequest, header, nla(12, []byte("lo"))[:6])
	text := nla(1, str("no such thing"))
	policy := nla(4|NestedFlag, nla(1, u32(4)), nla(5, u64(255)))
	tests := []struct {
		name   string
		in     []byte
		errno  int
		echo   string // attributes of the echo
		capped bool
		extack string
		rest   int
	}{
		{"ack, capped", msg(ERROR, capped, i32(0), request[:16]), 0, "", true, "", 0},
		{"ack of an old kernel", msg(ERROR, 0, i32(0), request[:16]), 0, "", true, "", 0},
		{"error with the request", msg(ERROR, 0, i32(-3), request), 3, "T_U32=9", false, "", 0},
		{"error with words", msg(ERROR, tlvs, i32(-22), request, text, nla(2, u32(24))), 22, "T_U32=9", false,
			`NLMSGERR_ATTR_MSG="no such thing" NLMSGERR_ATTR_OFFS=24`, 0},
		{"error, capped, with words", msg(ERROR, capped|tlvs, i32(-22), request[:16], text, nla(5, u32(1)), nla(6, u32(28))), 22, "", true,
			`NLMSGERR_ATTR_MSG="no such thing" NLMSGERR_ATTR_MISS_TYPE=1 NLMSGERR_ATTR_MISS_NEST=28`, 0},
		{"request whose length is no multiple of 4", msg(ERROR, tlvs, i32(-22), odd, []byte{0, 0}, text), 22, `T_STRING="lo"`, false,
			`NLMSGERR_ATTR_MSG="no such thing"`, 0},
		{"policy and cookie", msg(ERROR, tlvs, i32(-34), request, policy, nla(3, []byte{1, 2})), 34, "T_U32=9", false,
			"NLMSGERR_ATTR_POLICY[NL_POLICY_TYPE_ATTR_TYPE=4 NL_POLICY_TYPE_ATTR_MAX_VALUE_U=255] NLMSGERR_ATTR_COOKIE=0x0102", 0},
		{"bytes after the echo without the flag", msg(ERROR, 0, i32(-3), request, text), 3, "T_U32=9", false, "", len(text)},
		{"done", msg(DONE, FlagMulti, i32(0)), 0, "", false, "", 0},
		{"done with nothing", msg(DONE, FlagMulti), 0, "", false, "", 0},
		{"done with an error", msg(DONE, FlagMulti|tlvs, i32(-16), text), 16, "", false, `NLMSGERR_ATTR_MSG="no such thing"`, 0},
		{"positive", msg(ERROR, capped, i32(5), request[:16]), 5, "", true, "", 0},
		{"echo of an echo", msg(ERROR, 0, i32(-3), msg(ERROR, 0, i32(-4), request)), 3, "0=0x" + hexOf(i32(-4), request), false, "", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := Decoder{Tables: testTables}
			m := d.Decode(&Context{Protocol: testProto, Direction: FromKernel}, tt.in)
			if err := account(m); err != nil {
				t.Error(err)
			}
			s := m.Status
			if s == nil {
				t.Fatal("no status")
			}
			if s.Errno != tt.errno || s.Capped != tt.capped || len(m.Rest) != tt.rest {
				t.Errorf("errno %d, capped %v, rest %d", s.Errno, s.Capped, len(m.Rest))
			}
			if got := draw(s.Extack); got != tt.extack {
				t.Errorf("extack %s", got)
			}
			if (s.Echo == nil) != (m.Header.Type == DONE) {
				t.Fatalf("echo %v", s.Echo)
			}
			if s.Echo != nil {
				if got := draw(s.Echo.Attrs); got != tt.echo {
					t.Errorf("echo %s", got)
				}
				if s.Echo.Context.Direction != ToKernel || s.Echo.Problem != None {
					t.Errorf("echo read %v, problem %v", s.Echo.Context.Direction, s.Echo.Problem)
				}
			}
			if err := same(m, m.Clone()); err != nil {
				t.Errorf("clone: %v", err)
			}
			if (m.Problem != None) != (tt.rest > 0) {
				t.Errorf("problem %v", m.Problem)
			}
			for n := range len(tt.in) {
				if err := account(d.Decode(m.Context, tt.in[:n])); err != nil {
					t.Fatalf("cut at %d: %v", n, err)
				}
			}
		})
	}
}

func hexOf(parts ...[]byte) string {
	const digits = "0123456789abcdef"
	var s []byte
	for _, b := range slices.Concat(parts...) {
		s = append(s, digits[b>>4], digits[b&15])
	}
	return string(s)
}

func TestStatusNames(t *testing.T) {
	var d Decoder
	for number, name := range map[uint16]string{NOOP: "NLMSG_NOOP", ERROR: "NLMSG_ERROR", DONE: "NLMSG_DONE", OVERRUN: "NLMSG_OVERRUN"} {
		m := d.Decode(&Context{Protocol: protoRoute}, msg(number, 0, i32(0)))
		if m.Type == nil || m.Type.Name != name {
			t.Errorf("%d is %v", number, m.Type)
		}
	}
}

func TestConnectorHasNoControlTypes(t *testing.T) {
	var d Decoder
	m := d.Decode(&Context{Protocol: protoConnector, Direction: FromKernel}, msg(DONE, 0, make([]byte, 40)))
	if m.Status != nil || m.Family == nil || m.Family.Name != "connector" {
		t.Errorf("read as %v of %v with status %v", m.Type, m.Family, m.Status)
	}
	if err := account(m); err != nil {
		t.Error(err)
	}
}

func TestGenericEchoTakesRequestFromContext(t *testing.T) {
	typ := testTables.Type(genericContext(), genericGet)
	if typ == nil {
		t.Fatal("no type")
	}
	d := Decoder{Tables: testTables}
	c := &Context{Protocol: protoGeneric, Direction: FromKernel, Names: testNames{}, Request: typ}
	m := d.Decode(c, msg(ERROR, FlagCapped, i32(-1), genericGet[:16]))
	if m.Status.Echo.Type != typ || m.Family == nil || m.Family.Name != "gentest" {
		t.Errorf("echo %v of %v", m.Status.Echo.Type, m.Family)
	}
	m = d.Decode(c, msg(DONE, FlagMulti, i32(0)))
	if m.Family == nil || m.Family.Name != "gentest" {
		t.Errorf("done of %v", m.Family)
	}
	c.Request = nil
	m = d.Decode(c, msg(ERROR, 0, i32(-1), genericGet))
	if m.Status.Echo.Type != typ || m.Family == nil || m.Family.Name != "gentest" {
		t.Errorf("echo %v of %v", m.Status.Echo.Type, m.Family)
	}
}

var genericGet = msg(0x30, FlagRequest, []byte{1, 2, 0, 0}, nla(3, u32(5)))

func genericContext() *Context { return &Context{Protocol: protoGeneric, Names: testNames{}} }

// testNames knows one generic family.
type testNames struct{}

func (testNames) Link(uint32) (string, bool) { return "", false }

func (testNames) GenericFamily(id uint16) (string, bool) { return "gentest", id == 0x30 }

func TestLyingLength(t *testing.T) {
	tests := []struct {
		name    string
		size    uint32
		in      []byte
		problem Problem
		rest    int
	}{
		{"none", 0, msg(testType, 0, header), BadLength, len(header)},
		{"half a header", 15, msg(testType, 0, header), BadLength, len(header)},
		{"header alone", 16, msg(testType, 0, header), Long, len(header)},
		{"less than is there", 24, msg(testType, 0, header, nla(3, u32(1))), Long, 8},
		{"more than is there", 900, msg(testType, 0, header), Cut, 0},
		{"most", 1<<32 - 1, msg(testType, 0, header, nla(3, u32(1))), Cut, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			binary.NativeEndian.PutUint32(tt.in, tt.size)
			d := Decoder{Tables: testTables}
			m := d.Decode(&Context{Protocol: testProto}, tt.in)
			if err := account(m); err != nil {
				t.Error(err)
			}
			if len(m.Rest) != tt.rest || m.Problem != tt.problem && tt.size != 16 {
				t.Errorf("rest %d, problem %v", len(m.Rest), m.Problem)
			}
		})
	}
}
