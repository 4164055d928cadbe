// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"maps"
	"math/bits"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/errno"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// matrixAxis is a filter: its flags in a run of the workload, with what it
// takes and with what it leaves out, and which items pass.
type matrixAxis struct {
	name        string
	flags, drop func(*matrixRun) string // drop nil: the filter is no list
	passes      func(*matrixItem) bool
}

// matrixAxes are the filters. A filter more is a row here, a field of
// matrixItem and senders on either side in matrixSenders. --pid and --follow
// have none here: what they take, matrixPasses says.
var matrixAxes = []matrixAxis{
	{name: "pid", flags: func(r *matrixRun) string { return "-p " + r.pids("") },
		drop: func(r *matrixRun) string { return "-p " + r.pids("!") }, passes: func(i *matrixItem) bool { return i.selected }},
	{name: "follow", flags: func(r *matrixRun) string { return "-f" }},
	{name: "comm", flags: always("-C " + matrixComm), drop: always("-C !" + matrixComm),
		passes: func(i *matrixItem) bool { return i.comm }},
	{name: "uid", flags: always(fmt.Sprint("-u ", matrixUID)), drop: always(fmt.Sprint("-u !", matrixUID)),
		passes: func(i *matrixItem) bool { return i.uid }},
	{name: "cgroup", flags: func(r *matrixRun) string { return "--cgroup " + r.groups.in },
		drop: func(r *matrixRun) string { return "--cgroup !" + r.groups.in }, passes: func(i *matrixItem) bool { return i.cgroup }},
	{name: "netns", flags: func(r *matrixRun) string { return "--netns " + inode(r.here) },
		drop: func(r *matrixRun) string { return "--netns !" + inode(r.here) }, passes: func(i *matrixItem) bool { return i.netns }},
	{name: "family", flags: always("-F route"), drop: always("-F !route"), passes: func(i *matrixItem) bool { return i.kind.family }},
	{name: "type", flags: always("-t RTM_GETROUTE,CTRL_CMD_GETFAMILY"), drop: always("-t !RTM_GETROUTE,!CTRL_CMD_GETFAMILY"),
		passes: func(i *matrixItem) bool { return i.kind.typ }},
	{name: "attr", flags: always("-a RTA_MARK=7,IFLA_EXT_MASK=RTEXT_FILTER_VF,CTRL_ATTR_VERSION=7"),
		drop:   always("-a !RTA_MARK=7,!IFLA_EXT_MASK=RTEXT_FILTER_VF,!CTRL_ATTR_VERSION=7"),
		passes: func(i *matrixItem) bool { return i.kind.attr }},
	{name: "failed", flags: always("-Z"), passes: func(i *matrixItem) bool { return i.kind.errno != 0 }},
	{name: "errno", flags: always("--errno ENODEV,ENOENT"), drop: always("--errno !ENODEV,!ENOENT"),
		passes: func(i *matrixItem) bool { return i.kind.errno == unix.ENODEV || i.kind.errno == unix.ENOENT }},
}

func always(flags string) func(*matrixRun) string { return func(*matrixRun) string { return flags } }

// matrixCase is filters together.
type matrixCase struct {
	names []string
	drops bool // what the one filter takes is left out
}

func (c matrixCase) String() string {
	if c.drops {
		return "not " + c.names[0]
	}
	return "[" + strings.Join(c.names, " ") + "]"
}

// matrixCases are all combinations to try, those a slow machine tries first.
func matrixCases(axes []matrixAxis) (all []matrixCase, least int) {
	var names []string
	for _, a := range axes {
		names = append(names, a.name)
	}
	all = append(all, matrixCase{}, matrixCase{names: names})
	for _, n := range names {
		all = append(all, matrixCase{names: []string{n}})
	}
	least = len(all) + 3
	var pairs, others []matrixCase
	for i, a := range names {
		for k, b := range names[:i] {
			// Neighbours are who with who, and what with what.
			if c := (matrixCase{names: []string{b, a}}); k == i-1 {
				pairs = append(pairs, c)
			} else {
				others = append(others, c)
			}
		}
	}
	all = append(append(all, pairs...), others...)
	for i := range names {
		all = append(all, matrixCase{names: slices.Delete(slices.Clone(names), i, i+1)})
	}
	for _, a := range axes {
		if a.drop != nil {
			all = append(all, matrixCase{names: []string{a.name}, drops: true})
		}
	}
	return all, least
}

// matrixRun is one run of the workload.
type matrixRun struct {
	here, there *testnet.NS
	groups      matrixGroups
	axes        []matrixAxis
	senders     []*matrixSender
	selected    []int
	items       []matrixItem // by mark
}

// args are the case's flags. --follow needs whom to follow: with --comm but
// without --pid it goes by that.
func (r *matrixRun) args(c matrixCase) string {
	var flags []string
	for _, a := range r.axes {
		switch {
		case !slices.Contains(c.names, a.name):
		case c.drops:
			flags = append(flags, a.drop(r))
		default:
			flags = append(flags, a.flags(r))
		}
	}
	if slices.Contains(c.names, "follow") && !slices.Contains(c.names, "pid") && !slices.Contains(c.names, "comm") {
		flags = append(flags, "-p "+r.pids(""))
	}
	if !slices.Contains(c.names, "netns") || c.drops {
		flags = append(flags, "--netns "+inode(r.here)+","+inode(r.there))
	}
	return strings.Join(flags, " ")
}

func (r *matrixRun) pids(mark string) string {
	var words []string
	for _, pid := range r.selected {
		words = append(words, mark+fmt.Sprint(pid))
	}
	return strings.Join(words, ",")
}

// passes says whether the case's filters all accept the item.
func (r *matrixRun) passes(c matrixCase, i *matrixItem) bool {
	with := func(name string) bool { return slices.Contains(c.names, name) }
	for _, a := range r.axes {
		if !with(a.name) || a.name == "follow" {
			continue
		}
		passes := a.passes(i)
		if with("follow") && a.name == "pid" {
			passes = i.selected || i.child
		}
		if with("follow") && a.name == "comm" && !with("pid") {
			passes = i.comm || i.child && i.parentComm
		}
		if passes == c.drops || c.drops && a.name == "errno" && i.kind.errno == 0 { // which says --failed
			return false
		}
	}
	return !with("follow") || with("pid") || with("comm") || i.selected || i.child
}

// want is the marks of what the case shows.
func (r *matrixRun) want(c matrixCase) (marks []uint32) {
	for n := range r.items {
		if r.passes(c, &r.items[n]) {
			marks = append(marks, matrixMark+uint32(n))
		}
	}
	return marks
}

const matrixMark = 0x6d78_0000 // of the first item

// matrixSenders are processes that pass who's filters in every combination; a
// slow machine has those that pass all and those that miss one.
func matrixSenders() (all []matrixItem) {
	var rest []matrixItem
	for n := range 16 {
		who := matrixItem{selected: n&1 == 0, comm: n&2 == 0, uid: n&4 == 0, cgroup: n&8 == 0}
		if bits.OnesCount(uint(n)) < 2 {
			all = append(all, who)
		} else {
			rest = append(rest, who)
		}
	}
	least := len(all)
	all = append(all, rest...)
	return all[:testnet.Many(len(all), least)]
}

// start starts senders, who wait.
func (r *matrixRun) start(t *testing.T) {
	t.Helper()
	for _, who := range matrixSenders() {
		s := startMatrix(t, r.here, r.there, who, r.groups.of(who.cgroup), matrixMark+len(r.items))
		r.senders = append(r.senders, s)
		r.items = append(r.items, matrixItems(who)...)
		if who.selected {
			r.selected = append(r.selected, s.cmd.Process.Pid)
			child := who
			child.selected, child.child, child.parentComm, child.comm = false, true, who.comm, !who.comm
			r.items = append(r.items, matrixItems(child)...)
		}
	}
}

// TestLiveFilterMatrix is that a request is shown if and only if every filter
// accepts it: each filter alone, pairs of them, all, all but one.
func TestLiveFilterMatrix(t *testing.T) {
	groups := makeGroups(t)
	axes := slices.DeleteFunc(slices.Clone(matrixAxes), func(a matrixAxis) bool { return a.name == "cgroup" && groups.in == "" })
	all, least := matrixCases(axes)
	cases := all[:testnet.Many(len(all), least)]
	shown, items := 0, 0
	for group := range slices.Chunk(cases, 8) {
		r := &matrixRun{here: testnet.New(t), there: testnet.New(t), groups: groups, axes: axes}
		r.start(t)
		var at []*snoop
		for _, c := range group {
			args := append([]string{"--json", "--buffer", "2M"}, strings.Fields(r.args(c))...)
			at = append(at, newSnoop(t, r.here, args...).start())
		}
		for _, s := range at {
			s.attached()
		}
		for _, s := range r.senders {
			s.act(t)
		}
		for i, s := range at {
			shown += r.compare(t, group[i], s.stop())
		}
		items = len(r.items)
		for _, s := range r.senders {
			s.end()
		}
	}
	t.Logf("%d combinations of %d filters (of %d), %d requests each, %d shown as they should be", len(cases), len(axes), len(all), items, shown)
}

// compare looks at what a case showed, and that it is what it is.
func (r *matrixRun) compare(t *testing.T, c matrixCase, s *snoop) int {
	t.Helper()
	objects := s.objects()
	if last := objects[len(objects)-1]; last.Lost > 0 {
		t.Errorf("%v: %d lost", c, last.Lost)
	}
	got := map[uint32]int{}
	for _, o := range of(objects, "exchange") {
		n := o.Request.Seq - matrixMark
		if n >= uint32(len(r.items)) || o.Process.Comm == "nlsnoop" {
			continue // another that looks up names
		}
		got[o.Request.Seq]++
		if i := &r.items[n]; o.Error.Errno != int(i.kind.errno) || o.Outcome != "ok" && o.Outcome != "error" ||
			o.Socket.NetNS != r.netns(i.netns).Inode() || (o.Process.UID == matrixUID) != i.uid {
			t.Errorf("%v: %s, want %s of %+v", c, s.lines()[0], errno.Name(int(i.kind.errno)), *i)
		}
	}
	want := r.want(c)
	var wrong []string
	for _, mark := range want {
		if got[mark] != 1 {
			wrong = append(wrong, fmt.Sprintf("shown %d times: %+v", got[mark], r.items[mark-matrixMark]))
		}
	}
	for mark := range maps.Keys(got) {
		if _, ok := slices.BinarySearch(want, mark); !ok {
			wrong = append(wrong, fmt.Sprintf("shown: %+v", r.items[mark-matrixMark]))
		}
	}
	if len(wrong) > 0 {
		t.Errorf("%s: %d wrong of %d: %s", r.args(c), len(wrong), len(r.items), strings.Join(wrong[:min(3, len(wrong))], "; "))
	}
	return len(want)
}

func (r *matrixRun) netns(passes bool) *testnet.NS {
	if passes {
		return r.here
	}
	return r.there
}
