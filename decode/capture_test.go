// SPDX-License-Identifier: Apache-2.0

//go:build capture && linux && amd64

package decode

import (
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// TestCapture writes testdata/*.hex anew: what iproute2, nft and the kernel say
// to each other in a namespace of its own, as strace dumps it.
//
//	sudo go test -tags capture -run TestCapture ./decode
func TestCapture(t *testing.T) {
	ns := testnet.New(t)
	c := capturer{t: t, ns: ns, files: map[string][]string{}, seen: map[string]bool{}}
	c.run("misc", captureMisc)
	c.batch(captureRoutes())
	c.run("route", "ip route show table 100")
	c.batch(captureLinks())
	c.run("link", "ip -s -d link")
	for name, lines := range c.files {
		file := filepath.Join("testdata", name+".hex")
		text := strings.Join(lines, "\n") + "\n"
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d messages", file, len(lines))
	}
}

// captureMisc are commands of every kind; some fail on purpose.
const captureMisc = `
ip link add v0 type veth peer name v1
ip link set v0 up
ip link set v1 up mtu 1400
ip link add br0 type bridge
ip link add br0 type bridge
ip link add x0 type nosuch
ip link add ifb7 type ifb
ip link set ifb7 alias some-text
ip link set ifb7 master br0
ip -s -d link show ifb7
bridge link
bridge vlan
bridge fdb
ip link del ifb7
ip addr add 10.0.0.1/24 dev v0
ip addr add 10.0.0.1/24 dev v0
ip addr add 2001:db8::1/64 dev v0 nodad
ip addr
ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 nud permanent dev v0
ip neigh
ip ntable
ip rule add from 10.0.0.99 lookup 100 priority 77
ip rule del from 10.0.0.98 lookup 100
ip rule
ip -6 rule
ip route add 10.9.0.0/24 via 10.0.0.2 dev v0
ip route add 10.9.0.0/24 via 10.0.0.2 dev v0
ip route add 10.8.0.0/24 via 192.0.2.1
ip route replace default via 10.0.0.2 dev v0 metric 100 mtu 1400 advmss 1300
ip route add 10.7.0.0/24 nexthop via 10.0.0.2 dev v0 weight 2 nexthop via 10.0.0.3 dev v0
ip -6 route add 2001:db8:7::/64 nexthop via 2001:db8::2 dev v0 nexthop via 2001:db8::3 dev v0
ip route add 10.6.0.0/24 via inet6 2001:db8::2 dev v0
ip route add blackhole 10.5.0.0/24
ip route del 10.244.3.0/24 via 10.244.3.0
ip route get 10.0.0.2
ip route
ip -6 route
ip route del 10.9.0.0/24
ip nexthop add id 3 via 10.0.0.2 dev v0
ip nexthop
ip netns list-id
ip netconf
ip maddr
tc qdisc add dev v0 root handle 1: htb default 10
tc class add dev v0 parent 1: classid 1:10 htb rate 1mbit
tc qdisc
tc -s class show dev v0
nft add table inet filter
nft add chain inet filter input { type filter hook input priority 0 ; }
nft add rule inet filter input tcp dport 443 counter drop
nft add rule inet filter nosuch counter drop
nft list ruleset
genl ctrl list
ss -tan
ip xfrm state
`

// captureLinks makes 80 bridge ports, whose messages are the longest, and links
// of the other kinds every kernel has.
func captureLinks() string {
	var b strings.Builder
	b.WriteString("link add bridge0 type bridge\nlink add ifb0 type ifb\n")
	for i := range 40 {
		fmt.Fprintf(&b, "link add left%d mtu %d type veth peer name right%d\n", i, 1000+i, i)
		for _, name := range []string{"left", "right"} {
			fmt.Fprintf(&b, "link set %s%d alias port-%d master bridge0 up\n", name, i, i)
		}
	}
	return b.String()
}

// captureRoutes makes 1,000 routes with the attributes routes mostly have.
func captureRoutes() string {
	var b strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&b, "route add 10.%d.%d.0/24 dev v0", 100+i/200, i%200)
		if i%2 == 0 {
			fmt.Fprintf(&b, " via 10.0.0.%d", 2+i%200)
		} else {
			b.WriteString(" src 10.0.0.1")
		}
		fmt.Fprintf(&b, " metric %d mtu %d", 10+i, 1200+i)
		if i%4 == 0 {
			fmt.Fprintf(&b, " advmss %d", 1000+i)
		}
		b.WriteString(" table 100\n")
	}
	return b.String()
}

// A capturer runs commands and keeps each message once, by file.
type capturer struct {
	t     *testing.T
	ns    *testnet.NS
	files map[string][]string
	seen  map[string]bool
}

// batch runs lines of ip -batch, uncaptured.
func (c *capturer) batch(lines string) {
	file := filepath.Join(c.t.TempDir(), "batch")
	if err := os.WriteFile(file, []byte(lines), 0o600); err != nil {
		c.t.Fatal(err)
	}
	c.ns.Run(c.t, "ip -batch "+file)
}

func (c *capturer) run(name string, commands ...string) {
	for _, lines := range commands {
		for line := range strings.Lines(lines) {
			if words := strings.Fields(line); len(words) > 0 {
				c.told(name, words)
			}
		}
	}
}

// told runs one command and is what it printed.
func (c *capturer) told(name string, words []string) string {
	log := filepath.Join(c.t.TempDir(), "strace")
	args := []string{"-o", log, "-e", "trace=%network", "-e", "write=all", "-e", "read=all"}
	out, err := c.ns.Command("strace", append(args, words...)...).CombinedOutput()
	if err != nil {
		c.t.Logf("%s: %v: %s", words, err, out)
	}
	text, err := os.ReadFile(log)
	if err != nil {
		c.t.Fatal(err)
	}
	c.parse(name, string(text))
	return string(out)
}

var (
	socketLine = regexp.MustCompile(`^socket\(AF_NETLINK, [^,]*, (NETLINK_\w+)\) += (\d+)`)
	callLine   = regexp.MustCompile(`^(send|recv)\w*\((\d+), `)
	dumpLine   = regexp.MustCompile(`^ \| [0-9a-f]{5}  ([0-9a-f ]{49})`)
)

// parse reads strace's log.
func (c *capturer) parse(name, log string) {
	protocols := map[string]string{}
	var data []byte
	var context string
	for line := range strings.Lines(log) {
		if m := dumpLine.FindStringSubmatch(line); m != nil {
			b, err := hex.DecodeString(strings.ReplaceAll(m[1], " ", ""))
			if err != nil {
				c.t.Fatal(err)
			}
			data = append(data, b...)
			continue
		}
		if strings.HasPrefix(line, " * ") {
			continue
		}
		c.keep(name, context, data)
		data, context = nil, ""
		if m := socketLine.FindStringSubmatch(line); m != nil {
			protocols[m[2]] = m[1]
		} else if m := callLine.FindStringSubmatch(line); m != nil && protocols[m[2]] != "" {
			context = protocols[m[2]] + " " + map[string]string{"send": "to", "recv": "from"}[m[1]]
		}
	}
	c.keep(name, context, data)
}

// keep adds a datagram's messages.
func (c *capturer) keep(name, context string, data []byte) {
	if context == "" {
		return
	}
	for {
		_, msg, rest, ok := Next(data)
		if !ok {
			return
		}
		line := context + " " + hex.EncodeToString(msg)
		if !c.seen[line] {
			c.seen[line] = true
			c.files[name] = append(c.files[name], line)
		}
		data = rest
	}
}
