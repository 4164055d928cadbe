// SPDX-License-Identifier: Apache-2.0

//go:build capture && linux && amd64

package decode

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// TestCaptureDiag writes testdata/diag.hex and diag.txt anew: what ss, ip xfrm
// and the kernel say to each other in a namespace of its own, and what the
// tools made of it. It wants a kernel with all the modules there are, Debian's;
// what one lacks is logged.
//
//	sudo go test -tags capture -run TestCaptureDiag -v ./decode
func TestCaptureDiag(t *testing.T) {
	ns := testnet.New(t)
	c := capturer{t: t, ns: ns, files: map[string][]string{}, seen: map[string]bool{}}
	ns.Veth(t, "v0", "v1")
	for _, line := range []string{"ip link set lo up", "ip addr add 10.0.0.1/24 dev v0", "ip -6 addr add 2001:db8::1/64 dev v0 nodad"} {
		ns.Run(t, line)
	}
	ns.Do(func() { openSockets(t) })
	var tools strings.Builder
	for line := range strings.Lines(captureSS) {
		tools.WriteString("$ " + line + toolWords(c.told("diag", strings.Fields(line))))
	}
	c.run("asked", captureAsked)
	c.asked()
	events := ns.Dial(t, unix.NETLINK_XFRM)
	for group := 1; group <= 8; group++ { // XFRMNLGRP_ACQUIRE to XFRMNLGRP_MAPPING
		if err := events.SetOption(unix.NETLINK_ADD_MEMBERSHIP, group); err != nil {
			t.Fatal(err)
		}
	}
	for line := range strings.Lines(captureXfrm) {
		out := c.told("diag", strings.Fields(line))
		if strings.HasPrefix(line, "ip -s xfrm state\n") || strings.HasPrefix(line, "ip -s xfrm policy\n") {
			tools.WriteString("$ " + line + toolWords(out))
		}
	}
	for {
		b, err := events.RecvFlags(unix.MSG_DONTWAIT)
		if err != nil {
			break
		}
		c.keep("diag", "NETLINK_XFRM from", b)
	}
	c.writeDiag(tools.String())
}

// asked adds what was asked that was not yet, and the answers to questions no
// tool here asks: struct inet_diag_req, and about SMC.
func (c *capturer) asked() {
	for _, line := range c.files["asked"] {
		if strings.HasPrefix(line, "NETLINK_SOCK_DIAG to ") {
			c.files["diag"] = append(c.files["diag"], line)
		}
	}
	conn := c.ns.Dial(c.t, unix.NETLINK_SOCK_DIAG)
	none := make([]byte, 48)
	for _, m := range [][]byte{
		msg(18, FlagRequest|FlagDump, []byte{2, 0, 0, 0xff}, none, u32(0x400), u32(0)),
		msg(sockDiagByFamily, FlagRequest|FlagDump, []byte{43, 0, 0, 0x1f}, none),
	} {
		if err := conn.Send(m); err != nil {
			c.t.Fatal(err)
		}
		c.keep("diag", "NETLINK_SOCK_DIAG to", m)
		for done := false; !done; {
			b, err := conn.Recv()
			if err != nil {
				c.t.Fatal(err)
			}
			c.keep("diag", "NETLINK_SOCK_DIAG from", b)
			last := ParseHeader(b).Type
			done = last == DONE || last == ERROR || bytes.Contains(b, msg(DONE, 2, u32(0))[4:8])
		}
	}
}

func (c *capturer) writeDiag(tools string) {
	var lines []string
	for _, line := range c.files["diag"] {
		if !strings.HasPrefix(line, "NETLINK_ROUTE ") {
			lines = append(lines, line)
		}
	}
	c.t.Logf("%d messages", len(lines))
	for name, text := range map[string]string{"diag.hex": strings.Join(lines, "\n") + "\n", "diag.txt": tools} {
		if err := os.WriteFile("testdata/"+name, []byte(text), 0o644); err != nil {
			c.t.Fatal(err)
		}
	}
}

var (
	trailing = regexp.MustCompile(`(?m) +$`)
	columns  = regexp.MustCompile(`(?m)^.*(Netid|State) .*Recv-Q.*\n`)
)

// toolWords is a tool's output without columns' names, padding and the bytes of
// keys.
func toolWords(out string) string {
	out = strings.Map(func(r rune) rune {
		if r == unicodeError {
			return -1
		}
		return r
	}, out)
	return trailing.ReplaceAllString(columns.ReplaceAllString(out, ""), "")
}

const unicodeError = '\ufffd'

// captureSS is what ss shows with all that it can ask about.
const captureSS = `ss -tanemio --tos --cgroup --inet-sockopt
ss -uanemo --tos --inet-sockopt
ss -wanemo
ss -Maneimo
ss -Saneimo
ss -xaem
ss -f netlink -aem
ss -0 -aemb
ss --vsock -ane
ss --tipc -ae --tipcinfo
ss --xdp -aem
`

// captureAsked are filters, and the end of a connection.
const captureAsked = `ss -tan
ss -tn state established src 127.0.0.1 and dport = :5550 or sport ge :6000 and not dst 10.0.0.0/8
ss -tn dev lo
ss -uan fwmark 0x12/0xff
ss -tn cgroup /sys/fs/cgroup
ss -Kt dst 127.0.0.1 dport = :5578
`

const (
	key16 = "0xa7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7"
	key20 = key16 + "a7a7a7a7"
	key32 = key16 + "a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7"
)

// captureXfrm are associations and policies of every kind; some fail on
// purpose.
const captureXfrm = `ip xfrm state add src 10.0.0.2 dst 10.0.0.9 proto esp spi 0x1 mode tunnel auth hmac(sha1) ` + key20 + ` enc cbc(aes) ` + key16 + `
ip xfrm state add src 10.0.0.2 dst 10.0.0.9 proto esp spi 0x1 mode tunnel auth hmac(sha1) ` + key20 + ` enc cbc(aes) ` + key16 + `
ip xfrm state add src 2001:db8::2 dst 2001:db8::9 proto esp spi 0x2 reqid 5 mode transport replay-window 32 flag noecn esn auth-trunc hmac(sha256) ` +
	key32 + ` 128 enc cbc(aes) ` + key16 + ` mark 0x1 mask 0xff output-mark 0x2 if_id 0x7 sel src 2001:db8:1::/48 dst 2001:db8:2::/48 proto 6 sport 80 dport 443
ip xfrm state add src 10.0.0.1 dst 10.0.0.3 proto esp spi 0x3 mode tunnel aead rfc4106(gcm(aes)) ` + key20 +
	` 128 encap espinudp 4500 4500 0.0.0.0 limit byte-soft 1000 limit byte-hard 2000 limit time-soft 60 limit time-hard 120 limit packet-hard 99 extra-flag dont-encap-dscp
ip xfrm state add src 10.0.0.1 dst 10.0.0.4 proto comp spi 0x4 mode tunnel comp deflate
ip xfrm state add src 10.0.0.1 dst 10.0.0.5 proto ah spi 0x5 mode transport auth hmac(sha1) ` + key20 + ` replay-window 8 replay-seq 0x9 replay-oseq 0x8
ip xfrm state update src 10.0.0.2 dst 10.0.0.9 proto esp spi 0x1 mode tunnel auth hmac(sha1) ` + key20 + ` enc cbc(aes) ` + key16 + `
ip xfrm state allocspi src 10.0.0.1 dst 10.0.0.6 proto esp mode tunnel reqid 9 min 0x100 max 0x200
ip -s xfrm state
ip xfrm state get src 10.0.0.2 dst 10.0.0.9 proto esp spi 0x1
ip -s xfrm state count
ip xfrm policy add src 10.0.0.0/24 dst 10.1.0.0/24 dir out tmpl src 10.0.0.2 dst 10.0.0.9 proto esp mode tunnel
ip xfrm policy add src 2001:db8:1::/48 dst 2001:db8:2::/48 proto 6 sport 80 dport 443 dir in priority 9 ptype main action block mark 0x1 mask 0xff if_id 0x7 limit packet-soft 5
ip xfrm policy add src 10.2.0.0/24 dst 10.1.0.0/24 proto 1 type 8 code 0 dev v0 dir fwd index 0x102 flag icmp tmpl src 10.0.0.2 dst 10.0.0.9 proto comp reqid 3 mode transport level use tmpl proto esp spi 0x1 mode transport
ip xfrm policy update src 10.0.0.0/24 dst 10.1.0.0/24 dir out priority 3 tmpl src 10.0.0.2 dst 10.0.0.9 proto esp mode tunnel
ip -s xfrm policy
ip xfrm policy get src 10.0.0.0/24 dst 10.1.0.0/24 dir out
ip -s xfrm policy count
ip xfrm policy set hthresh4 24 32 hthresh6 64 128
ip xfrm policy setdefault in block fwd accept out accept
ip xfrm policy getdefault
ip xfrm policy delete src 10.0.0.0/24 dst 10.1.0.0/24 dir out
ip xfrm policy delete dir fwd index 258
ip xfrm state delete src 10.0.0.2 dst 10.0.0.9 proto esp spi 0x1
ip xfrm state delete src 10.0.0.2 dst 10.0.0.9 proto esp spi 0x77
ip xfrm policy flush
ip xfrm state flush proto esp
`
