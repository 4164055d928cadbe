// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	mathbits "math/bits"
	"net/netip"
	"strconv"
	"strings"
)

// scaled reports whether the tool's number is the message's times a factor, or,
// where the rest says floor, what of that is whole.
func scaled(tool, message, rest string) bool {
	factor, floor := strings.CutSuffix(rest, " floor")
	n, err := strconv.ParseFloat(message, 64)
	by, err2 := strconv.ParseFloat(factor, 64)
	got, err3 := strconv.ParseFloat(tool, 64)
	if n *= by; floor {
		n = math.Floor(n + 1e-9)
	}
	d := got - n
	return err == nil && err2 == nil && err3 == nil && d*d <= 1e-12*got*got
}

// equal compares texts; numbers, in whatever base, by their value; addresses,
// which ip writes as those of the link's kind, by their bytes.
func equal(tool, message string) bool {
	if tool == message {
		return true
	}
	x, err := number(tool)
	y, err2 := number(message)
	if err == nil && err2 == nil {
		return x == y
	}
	addr, err := netip.ParseAddr(tool)
	if tool == "any" {
		m, err := netip.ParseAddr(message)
		return err == nil && m.IsUnspecified()
	}
	if err != nil {
		return false
	}
	if err2 == nil && addr.Is4() { // a key of a tunnel
		b := addr.As4()
		return y == float64(binary.BigEndian.Uint32(b[:]))
	}
	b, err := hex.DecodeString(strings.ReplaceAll(message, ":", ""))
	return err == nil && bytes.Equal(b, addr.AsSlice())
}

func number(s string) (float64, error) {
	if n, err := strconv.ParseUint(s, 0, 64); err == nil {
		return float64(n), nil
	}
	return strconv.ParseFloat(s, 64)
}

// bit is a number that is a truth as the tools print it.
func bit(text string) string {
	switch text {
	case "0":
		return "false"
	case "1":
		return "true"
	}
	return text
}

// bits is the number that a list of flags is, in digits; names are those from
// bit 0 on.
func bits(w Value, names []string) string {
	n := 0
	for i, name := range names {
		if contains(w.List, name) {
			n |= 1 << i
		}
	}
	return strconv.Itoa(n)
}

// base is the header that nft finds a protocol's fields in.
func base(protocol string) string {
	switch protocol {
	case "ether", "vlan":
		return "NFT_PAYLOAD_LL_HEADER"
	case "ip", "ip6", "arp", "icmp-inner":
		return "NFT_PAYLOAD_NETWORK_HEADER"
	}
	return "NFT_PAYLOAD_TRANSPORT_HEADER"
}

// handle is a number as tc writes it: 10: or 10:1.
func handle(text string) string {
	n, err := strconv.ParseUint(text, 10, 32)
	switch {
	case err != nil:
		return ""
	case n&0xffff == 0:
		return fmt.Sprintf("%x:", n>>16)
	}
	return fmt.Sprintf("%x:%x", n>>16, n&0xffff)
}

// share reports whether the tool's number is nearly the message's as a part.
func share(tool, message, of string) bool {
	const slack = 1e-2 // the tool rounds
	got, err := strconv.ParseFloat(tool, 64)
	n, err2 := strconv.ParseFloat(message, 64)
	switch n /= 1 << 32; of {
	case "1":
		n = 1 - n
	case "16":
		n *= 1 << 16
	}
	return err == nil && err2 == nil && math.Abs(got-n) <= slack*math.Max(got, 1e-6)
}

// hasBit reports whether a number, or a list of flags with one in hex, has a
// bit.
func hasBit(w Value, bit string) bool {
	n, _ := strconv.Atoi(bit)
	text := w.Text
	if len(w.List) > 0 {
		text = w.List[len(w.List)-1]
	}
	v, err := strconv.ParseUint(text, 0, 64)
	return err == nil && v>>n&1 == 1
}

// protocol compares the protocol of a frame, which is in network order in the
// lower half of the number.
func protocol(v, w Value, _ string) bool {
	n, err := strconv.Atoi(w.Text)
	return err == nil && protocols[v.Text] == mathbits.ReverseBytes16(uint16(n))
}

// protocols of frames by tc's words for them.
var protocols = map[string]uint16{"all": 3, "ip": 0x800, "arp": 0x806, "802.1Q": 0x8100, "802.1ad": 0x88a8, "ipv6": 0x86dd,
	"mpls_uc": 0x8847, "ppp_ses": 0x8864, "can": 0xc}

func sameHex(tool, message string) bool {
	n, err := strconv.ParseUint(strings.TrimPrefix(tool, "0x"), 16, 64)
	return err == nil && strconv.FormatUint(n, 10) == message
}

// computed compares the tool's number with what comes of the message's.
func computed(v, w Value, f func(n int) int) bool {
	n, err := strconv.Atoi(w.Text)
	return err == nil && v.Text == strconv.Itoa(f(n))
}

func sameBase64(v, w Value, _ string) bool {
	b, err := base64.StdEncoding.DecodeString(v.Text)
	return err == nil && hex.EncodeToString(b) == w.Text
}

func sameBytes(v, w Value, _ string) bool {
	var b []byte
	for _, n := range v.List {
		i, err := strconv.ParseUint(n, 10, 8)
		if err != nil {
			return false
		}
		b = append(b, byte(i))
	}
	return hex.EncodeToString(b) == w.Text
}
