// SPDX-License-Identifier: Apache-2.0

package decode

import "testing"

// TestVXLANTTLInherit reads what programs send as a flag and the kernel as a
// number.
func TestVXLANTTLInherit(t *testing.T) {
	for _, c := range []struct {
		payload []byte
		kind    Kind
	}{{nil, Flag}, {[]byte{1}, U8}, {[]byte{0}, U8}} {
		data := nla(28, c.payload)
		info := append(nla(1, []byte("vxlan\x00")), nla(2, data)...)
		var d Decoder
		m := d.Decode(&Context{}, msg(16, 0, make([]byte, 16), nla(18, info)))
		found := false
		for n := range m.All() {
			if n.Name() != "IFLA_VXLAN_TTL_INHERIT" {
				continue
			}
			found = true
			if n.Kind() != c.kind || n.Problem != None {
				t.Errorf("%v: kind %v, %v", c.payload, n.Kind(), n.Problem)
			}
		}
		if !found {
			t.Errorf("%v: not there", c.payload)
		}
	}
}
