// SPDX-License-Identifier: Apache-2.0

package names

import (
	"encoding/binary"
	"errors"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/btfenum"
	"github.com/nlsnoop/nlsnoop/internal/infer"
	"golang.org/x/sys/unix"
)

// fakeKernel answers from maps and counts the questions.
type fakeKernel struct {
	byNetNS map[netNS]map[uint32]string
	ids     map[uint16]string
	asked   atomic.Int32
	hold    chan struct{} // links and describe wait for it; nil: they answer at once

	described map[string]*infer.Family
	types     []btfenum.Enum // nil: the kernel does not tell its types
}

func (k *fakeKernel) links(netns netNS, _ int) (map[uint32]string, error) {
	k.asked.Add(1)
	if k.hold != nil {
		<-k.hold
	}
	names, ok := k.byNetNS[netns]
	if !ok {
		return nil, errors.New("gone")
	}
	out := map[uint32]string{}
	for i, n := range names {
		out[i] = n
	}
	return out, nil
}

func (k *fakeKernel) describe(family string) (*infer.Family, error) {
	k.asked.Add(1)
	if k.hold != nil {
		<-k.hold
	}
	f, ok := k.described[family]
	if !ok {
		return nil, errors.New("gone")
	}
	return f, nil
}

func (k *fakeKernel) enums(want func([]byte) bool) ([]btfenum.Enum, error) {
	if k.types == nil {
		return nil, errors.New("no BTF")
	}
	return slices.DeleteFunc(slices.Clone(k.types), func(e btfenum.Enum) bool { return !want([]byte(e.Values[0].Name)) }), nil
}

func (k *fakeKernel) families() (map[uint16]string, error) {
	k.asked.Add(1)
	out := map[uint16]string{}
	for i, n := range k.ids {
		out[i] = n
	}
	return out, nil
}

// clock is a time that moves when told to.
type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

// ten is the namespace that most tests are in.
var ten = netNS{inode: 10}

func newTest() (*Cache, *fakeKernel, *clock) {
	k := &fakeKernel{
		byNetNS: map[netNS]map[uint32]string{ten: {1: "lo", 7: "v0"}, {inode: 20}: {1: "lo", 7: "other"}},
		ids:     map[uint16]string{16: "nlctrl", 34: "wireguard"},
	}
	c := &clock{time.Unix(1000, 0)}
	return newCache(k, c.now), k, c
}

func wantLink(t *testing.T, c *Cache, netns uint64, index uint32, want string) {
	t.Helper()
	got, ok := c.In(netns, 0, 1).Link(index)
	if got != want || ok != (want != "") {
		t.Errorf("interface %d of %d is %q, %v; want %q", index, netns, got, ok, want)
	}
}

func TestLinks(t *testing.T) {
	c, k, _ := newTest()
	before := k.asked.Load()
	wantLink(t, c, 10, 7, "v0")
	wantLink(t, c, 20, 7, "other")
	wantLink(t, c, 10, 1, "lo")
	wantLink(t, c, 10, 0, "")
	wantLink(t, c, 0, 7, "")
	wantLink(t, c, 30, 7, "") // nobody is left in it
	if n := k.asked.Load() - before; n != 3 {
		t.Errorf("%d questions", n)
	}
}

// TestMisses is that an unknown index costs a question a second at most.
func TestMisses(t *testing.T) {
	c, k, clock := newTest()
	before := k.asked.Load()
	for range 100 {
		wantLink(t, c, 10, 8, "")
	}
	if n := k.asked.Load() - before; n != 1 {
		t.Errorf("%d questions", n)
	}
	k.byNetNS[ten][8] = "new"
	clock.at = clock.at.Add(pause)
	wantLink(t, c, 10, 8, "new")
}

// TestGone is that an interface keeps its name after its end: what is said of
// it is printed later.
func TestGone(t *testing.T) {
	c, k, clock := newTest()
	wantLink(t, c, 10, 7, "v0")
	k.byNetNS[ten] = map[uint32]string{1: "lo"}
	clock.at = clock.at.Add(pause)
	wantLink(t, c, 10, 9, "")
	wantLink(t, c, 10, 7, "v0")
}

// TestReborn is that a namespace with a dead one's inode number has its own
// names.
func TestReborn(t *testing.T) {
	c, k, clock := newTest()
	wantLink(t, c, 10, 7, "v0")
	delete(k.byNetNS, ten)
	clock.at = clock.at.Add(pause)
	wantLink(t, c, 10, 8, "")
	wantLink(t, c, 10, 7, "v0") // what the dead one's last lines say
	k.byNetNS[ten] = map[uint32]string{1: "lo"}
	clock.at = clock.at.Add(pause)
	wantLink(t, c, 10, 8, "")
	wantLink(t, c, 10, 7, "")
}

// TestAnother is that a namespace with the inode number of one before has its own
// names at once, and that one keeps its.
func TestAnother(t *testing.T) {
	c, k, _ := newTest()
	k.byNetNS[netNS{10, 1}] = map[uint32]string{3: "aaa0"}
	k.byNetNS[netNS{10, 2}] = map[uint32]string{3: "bbb0"}
	for range 2 {
		for cookie, want := range map[uint64]string{1: "aaa0", 2: "bbb0"} {
			if got, _ := c.In(10, cookie, 1).Link(3); got != want {
				t.Errorf("interface 3 of %d is %q, want %q", cookie, got, want)
			}
		}
	}
	c.Learn(10, 1, unix.NETLINK_ROUTE, message(unix.RTM_NEWLINK, link(3, attr(unix.IFLA_IFNAME, 'x', 0))))
	if got, _ := c.In(10, 2, 1).Link(3); got != "bbb0" {
		t.Errorf("%q", got)
	}
}

// TestSlowKernel is that nobody waits long.
func TestSlowKernel(t *testing.T) {
	c, k, _ := newTest()
	k.hold = make(chan struct{})
	wantLink(t, c, 10, 7, "")
	s := c.spaces[ten]
	s.mu.Lock()
	pending := s.pending
	s.mu.Unlock()
	close(k.hold)
	<-pending
	wantLink(t, c, 10, 7, "v0")
}

// TestRenamed is that old names are asked for again, and waited for, but not
// long and not by every line.
func TestRenamed(t *testing.T) {
	c, k, clock := newTest()
	wantLink(t, c, 10, 7, "v0")
	k.byNetNS[ten][7] = "eth0"
	clock.at = clock.at.Add(stale - 1)
	wantLink(t, c, 10, 7, "v0")
	clock.at = clock.at.Add(1)
	wantLink(t, c, 10, 7, "eth0")
	k.byNetNS[ten][7] = "wan"
	clock.at = clock.at.Add(stale)
	k.hold = make(chan struct{})
	wantLink(t, c, 10, 7, "eth0")
	asked := k.asked.Load()
	wantLink(t, c, 10, 7, "eth0")
	s := c.spaces[ten]
	s.mu.Lock()
	pending := s.pending
	s.mu.Unlock()
	close(k.hold)
	<-pending
	wantLink(t, c, 10, 7, "wan")
	if n := k.asked.Load() - asked; n != 0 {
		t.Errorf("%d more questions", n)
	}
}

func TestFamilies(t *testing.T) {
	c, k, clock := newTest()
	family := func(id uint16) string {
		name, _ := c.In(10, 0, 0).GenericFamily(id)
		return name
	}
	if got := family(34); got != "wireguard" {
		t.Errorf("%q", got)
	}
	k.ids[35] = "nl80211"
	if got := family(35); got != "" {
		t.Errorf("asked at once: %q", got)
	}
	clock.at = clock.at.Add(pause)
	if got := family(35); got != "nl80211" {
		t.Errorf("%q", got)
	}
	if id := c.Families()["nl80211"]; id != 35 {
		t.Errorf("%d", id)
	}
}

func TestNamespacesAreBounded(t *testing.T) {
	c, _, clock := newTest()
	for i := range uint64(3 * maxSpaces) {
		clock.at = clock.at.Add(time.Millisecond)
		c.In(100+i, 0, 0)
		c.In(100, 0, 0) // stays in use
	}
	if len(c.spaces) > maxSpaces || c.spaces[netNS{inode: 100}] == nil {
		t.Errorf("%d namespaces; the used one is there: %v", len(c.spaces), c.spaces[netNS{inode: 100}] != nil)
	}
}

// TestSpaceInUseStays is that learning of others does not push it out.
func TestSpaceInUseStays(t *testing.T) {
	c, _, clock := newTest()
	wantLink(t, c, 10, 7, "v0")
	for i := range uint64(3 * maxSpaces) {
		clock.at = clock.at.Add(time.Millisecond)
		c.In(10, 0, 0)
		c.Learn(100+i, 0, unix.NETLINK_ROUTE, message(unix.RTM_NEWLINK, link(8, attr(unix.IFLA_IFNAME, 'x', 0))))
	}
	c.Learn(10, 0, unix.NETLINK_ROUTE, message(unix.RTM_NEWLINK, link(8, attr(unix.IFLA_IFNAME, 'v', '8', 0))))
	wantLink(t, c, 10, 8, "v8")
}

// TestLearntNamesAreBounded is that interfaces that come and go unasked for do
// not pile up, and that a later one in a read wins.
func TestLearntNamesAreBounded(t *testing.T) {
	c, _, _ := newTest()
	for _, ok := c.In(10, 0, 1).Link(1); !ok; _, ok = c.In(10, 0, 1).Link(1) {
		runtime.Gosched() // what the kernel says replaces what was learnt before
	}
	name := func(s string) []byte { return attr(unix.IFLA_IFNAME, append([]byte(s), 0)...) }
	for i := uint32(1); i < 3*maxNames; i += 64 {
		var read []byte
		for j := range uint32(64) {
			read = append(read, message(unix.RTM_NEWLINK, link(i+j, name("first")))...)
		}
		c.Learn(10, 0, unix.NETLINK_ROUTE, append(read, message(unix.RTM_NEWLINK, link(i, name("last")))...))
		wantLink(t, c, 10, i, "last")
		wantLink(t, c, 10, i+63, "first")
	}
	if n := len(*c.spaces[ten].links.Load()); n > maxNames {
		t.Errorf("%d names", n)
	}
}

// attr is an attribute, padded.
func attr(typ uint16, payload ...byte) []byte {
	b := binary.NativeEndian.AppendUint16(nil, uint16(unix.SizeofNlAttr+len(payload)))
	b = append(binary.NativeEndian.AppendUint16(b, typ), payload...)
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

// message is a message with this payload.
func message(typ uint16, parts ...[]byte) []byte {
	b := make([]byte, unix.SizeofNlMsghdr)
	for _, p := range parts {
		b = append(b, p...)
	}
	binary.NativeEndian.PutUint32(b, uint32(len(b)))
	binary.NativeEndian.PutUint16(b[4:], typ)
	return b
}

func link(index uint32, attrs ...[]byte) []byte {
	b := make([]byte, sizeIfinfomsg)
	binary.NativeEndian.PutUint32(b[ifiIndex:], index)
	for _, a := range attrs {
		b = append(b, a...)
	}
	return b
}

func TestLearn(t *testing.T) {
	name := func(s string) []byte { return attr(unix.IFLA_IFNAME, append([]byte(s), 0)...) }
	id := func(n uint16) []byte {
		return attr(unix.CTRL_ATTR_FAMILY_ID, binary.NativeEndian.AppendUint16(nil, n)...)
	}
	for _, c := range []struct {
		what     string
		protocol int
		data     []byte
		index    uint32
		want     string
		family   string // of id 99
	}{
		{"new", unix.NETLINK_ROUTE, message(unix.RTM_NEWLINK, link(8, attr(1, 2, 3), name("v8"))), 8, "v8", ""},
		{"gone", unix.NETLINK_ROUTE, message(unix.RTM_DELLINK, link(8, name("v8"))), 8, "v8", ""},
		{"renamed", unix.NETLINK_ROUTE, message(unix.RTM_NEWLINK, link(7, name("eth0"))), 7, "eth0", ""},
		{"second message", unix.NETLINK_ROUTE, append(message(unix.RTM_NEWADDR, link(8)), message(unix.RTM_NEWLINK, link(8, name("v8")))...), 8, "v8", ""},
		{"another namespace's", unix.NETLINK_ROUTE, message(unix.RTM_NEWLINK, link(7, name("x"), attr(unix.IFLA_TARGET_NETNSID, 1, 0, 0, 0))), 7, "v0", ""},
		{"too long a name", unix.NETLINK_ROUTE, message(unix.RTM_NEWLINK, link(7, name("0123456789abcdef"))), 7, "v0", ""},
		{"no name", unix.NETLINK_ROUTE, message(unix.RTM_NEWLINK, link(7)), 7, "v0", ""},
		{"short", unix.NETLINK_ROUTE, message(unix.RTM_NEWLINK, []byte{1, 2, 3}), 7, "v0", ""},
		{"attribute that lies", unix.NETLINK_ROUTE, message(unix.RTM_NEWLINK, link(7, []byte{200, 0, 3, 0, 'x'})), 7, "v0", ""},
		{"length that lies", unix.NETLINK_ROUTE, []byte{255, 0, 0, 0, 16, 0}, 7, "v0", ""},
		{"another protocol", unix.NETLINK_NETFILTER, message(unix.RTM_NEWLINK, link(7, name("x"))), 7, "v0", ""},
		{"family", unix.NETLINK_GENERIC, message(unix.GENL_ID_CTRL, []byte{unix.CTRL_CMD_NEWFAMILY, 2, 0, 0}, attr(unix.CTRL_ATTR_FAMILY_NAME, 'a', 'b', 0), id(99)), 7, "v0", "ab"},
		{"family without id", unix.NETLINK_GENERIC, message(unix.GENL_ID_CTRL, []byte{unix.CTRL_CMD_NEWFAMILY, 2, 0, 0}, attr(unix.CTRL_ATTR_FAMILY_NAME, 'a', 'b', 0)), 7, "v0", ""},
		{"other command", unix.NETLINK_GENERIC, message(unix.GENL_ID_CTRL, []byte{unix.CTRL_CMD_DELFAMILY, 2, 0, 0}, attr(unix.CTRL_ATTR_FAMILY_NAME, 'a', 'b', 0), id(99)), 7, "v0", ""},
	} {
		t.Run(c.what, func(t *testing.T) {
			cache, _, _ := newTest()
			wantLink(t, cache, 10, 7, "v0")
			cache.Learn(10, 0, c.protocol, c.data)
			wantLink(t, cache, 10, c.index, c.want)
			if got, _ := cache.In(10, 0, 0).GenericFamily(99); got != c.family {
				t.Errorf("family %q", got)
			}
		})
	}
}

// TestHotPath is that a known name costs no allocation.
func TestHotPath(t *testing.T) {
	c, _, _ := newTest()
	wantLink(t, c, 10, 7, "v0")
	ack := message(unix.NLMSG_ERROR, make([]byte, 20))
	if n := testing.AllocsPerRun(100, func() {
		c.Learn(10, 0, unix.NETLINK_ROUTE, ack)
		if _, ok := c.In(10, 0, 1).Link(7); !ok {
			t.Error("unknown")
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
