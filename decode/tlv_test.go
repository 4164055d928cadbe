// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"slices"
	"strings"
	"testing"
)

var tlvSpace = Space{Name: "tlv", Prefix: "V_", Attrs: []Attr{
	{Type: 1, Kind: TLVs, Name: "V_ELEMENTS", Space: &wlanElementSpace},
	{Type: 2, Kind: TLVs, Name: "V_USERDATA", Space: &udataSetSpace},
	{Type: 3, Kind: StructOf, Name: "V_SRH", Struct: &ipv6SrHdrStruct},
	{Type: 4, Kind: Bitmap, Name: "V_BITS", Enum: &wlanExtCapaEnum},
	{Type: 5, Kind: TLVs, Name: "V_BEACON", Struct: &wlanBeaconStruct, Space: &wlanElementSpace},
	{Type: 6, Kind: Array, Elem: TLVs, Name: "V_LISTS", Space: &wlanElementSpace},
	{Type: 7, Kind: Bitmap, Elem: U32, Name: "V_WORDS"},
}}

func tlvTables() *Tables {
	return Builtin().With(&Family{Name: "tlv", Protocol: testProto, Types: []Type{
		{Number: testType, Direction: Both, Name: "TLV_MSG", Space: &tlvSpace},
	}})
}

// element is an element of IEEE 802.11, or an attribute of libnftnl's.
func element(id byte, body ...byte) []byte { return append([]byte{id, byte(len(body))}, body...) }

var rsn = []byte{1, 0, 0, 0x0f, 0xac, 4, 1, 0, 0, 0x0f, 0xac, 4, 2, 0, 0, 0x0f, 0xac, 2, 0, 0x0f, 0xac, 8, 0x80, 0}

// TestTLVs is how attributes read that do not begin with struct nlattr.
func TestTLVs(t *testing.T) {
	srh := slices.Concat([]byte{0, 4, 4, 0, 0, 0, 0, 0}, ip("2001:db8::1"))
	hmac := element(5, append([]byte{0, 0, 0, 0, 0, 7}, make([]byte, 32)...)...)
	for _, c := range []struct{ want, attr string }{
		{"ELEMENTS={SSID=home SUPP_RATES={rate=2 basic=1},{rate=12} 52=0x01 DS_PARAMS=6}",
			string(nla(1, element(0, []byte("home")...), element(1, 0x82, 12), element(52, 1), element(3, 6)))},
		{"ELEMENTS={RSN={version=1 group_cipher=WLAN_CIPHER_SUITE_CCMP pairwise_ciphers=WLAN_CIPHER_SUITE_CCMP " +
			"akms=WLAN_AKM_SUITE_PSK,WLAN_AKM_SUITE_SAE capabilities=0x80}}", string(nla(1, element(48, rsn...)))},
		{"ELEMENTS={RSN={version=1 group_cipher=WLAN_CIPHER_SUITE_CCMP}}", string(nla(1, element(48, rsn[:6]...)))},
		{"ELEMENTS={RSN={version=1 group_cipher=WLAN_CIPHER_SUITE_CCMP pairwise_ciphers=0x000fac}}", string(nla(1, element(48, rsn[:11]...)))},
		{"ELEMENTS={EXT_HE_6GHZ_CAPA=0x1234 EXT_HE_CAPABILITY={}}", string(nla(1, element(255, 59, 0x34, 0x12), element(255, 35)))},
		{"ELEMENTS={SSID=a rest=0x0305}", string(nla(1, element(0, 'a'), []byte{3, 5}))},
		{"ELEMENTS={VENDOR_SPECIFIC={oui=00:50:f2 oui_type=1 data=0x0100}}", string(nla(1, element(221, 0, 0x50, 0xf2, 1, 1, 0)))},
		{"ELEMENTS={}", string(nla(1))},
		{"USERDATA={KEYBYTEORDER=BYTEORDER_BIG_ENDIAN COMMENT=hi KEY_TYPEOF={EXPR=1 DATA=0x000101}}", string(nla(2,
			element(0, u32(2)...), element(7, 'h', 'i', 0), element(3, slices.Concat(element(0, u32(1)...), element(1, element(0, 1)...))...)))},
		{"USERDATA=0x616e7974", string(nla(2, []byte("anyt")))},
		{"SRH={hdrlen=4 type=4 segments={s6_addr=2001:db8::1} tlvs={HMAC={hmackeyid=7}}}", string(nla(3, srh, []byte{0}, hmac, element(4, 0, 0)))},
		{"BITS=WLAN_EXT_CAPA1_EXT_CHANNEL_SWITCHING|8-9|11", string(nla(4, []byte{4, 0xb}))},
		{"BITS=none", string(nla(4, []byte{0, 0}))},
		{"WORDS=0|32-63", string(nla(7, u32(1), u32(1<<32-1)))},
		{"BEACON={frame_control=0x80 beacon_int=100 capab_info=WLAN_CAPABILITY_ESS SSID=x}", string(nla(5,
			[]byte{0x80, 0}, make([]byte, 30), []byte{100, 0, 1, 0}, element(0, 'x')))},
		{"LISTS={{SSID=a} {SSID=b}}", string(nla(6, nla(0, element(0, 'a')), nla(1, element(0, 'b'))))},
	} {
		d := Decoder{Tables: tlvTables()}
		m := d.Decode(&Context{Protocol: testProto}, msg(testType, 0, []byte(c.attr)))
		if err := account(m); err != nil {
			t.Errorf("%s: %v", c.want, err)
		}
		if got := string(m.AppendText(nil, nil)); got != c.want {
			t.Errorf("\ngot  %s\nwant %s", got, c.want)
		}
		validate(t, messageSchema(t), c.want, string(m.AppendJSON(nil, nil)))
		if tree := string(m.AppendTree(nil, nil)); strings.Contains(tree, "problem") {
			t.Errorf("%s: %s", c.want, tree)
		}
	}
}

// TestTLVsCut cuts a message of them everywhere, as a capture that ends there.
func TestTLVsCut(t *testing.T) {
	in := msg(testType, 0, nla(5, make([]byte, 36), element(0, []byte("home")...), element(255, 59, 1, 2), element(48, rsn...)),
		nla(3, []byte{0, 4, 4, 0, 0, 0, 0, 0}, ip("2001:db8::1"), []byte{0}, element(4, 0)))
	d := Decoder{Tables: tlvTables()}
	for n := HeaderLen; n < len(in); n++ {
		m := d.Decode(&Context{Protocol: testProto}, in[:n])
		if err := account(m); err != nil {
			t.Fatalf("cut at %d: %v", n, err)
		}
		for c := range m.All() {
			if c.Problem != None && c.Problem != Cut {
				t.Fatalf("cut at %d: %s says %v", n, c.Name(), c.Problem)
			}
		}
	}
}
