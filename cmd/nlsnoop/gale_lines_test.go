// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"

	"golang.org/x/sys/unix"
)

// told is an exchange as nlsnoop printed it.
type told struct {
	inode, id uint64
	kind      uint16
	errno     uint16
	replies   uint32
	outcome   outcome
	partial   bool // "complete":false
	cut       bool // "interrupted":true
}

// telling is all that nlsnoop printed: too much to be kept as it is.
type telling struct {
	exchanges []told
	last      object // the line of kind stats
	lost      int    // lines of kind lost
	overruns  int
	strangers int // exchanges of others: whoever looks into every namespace
	err       error
}

// hear reads lines; at is called before each exchange, with its number.
func hear(r io.Reader, at func(n int)) *telling {
	g := &telling{}
	in := bufio.NewReaderSize(r, 1<<20)
	for {
		line, err := in.ReadSlice('\n')
		if err == io.EOF && len(line) == 0 {
			return g
		}
		if err == nil {
			err = g.line(line, at)
		}
		if err != nil && g.err == nil {
			g.err = fmt.Errorf("%w: %.400s", err, line)
		}
	}
}

func (g *telling) line(line []byte, at func(n int)) error {
	switch {
	case bytes.HasPrefix(line, []byte(`{"kind":"exchange",`)):
		if !bytes.Contains(line, []byte(`"comm":"gale"`)) {
			g.strangers++
			return nil
		}
		at(len(g.exchanges))
		x, err := toldIn(line)
		g.exchanges = append(g.exchanges, x)
		return err
	case bytes.HasPrefix(line, []byte(`{"kind":"stats",`)):
		return json.Unmarshal(line, &g.last)
	case bytes.HasPrefix(line, []byte(`{"kind":"lost",`)):
		g.lost++
	case bytes.HasPrefix(line, []byte(`{"kind":"overrun",`)):
		g.overruns++
	}
	return nil
}

// toldIn looks for the few fields that are compared: to parse all of a million
// lines takes longer than to write them.
func toldIn(line []byte) (x told, err error) {
	number := func(b []byte, name string) (n uint64) {
		_, after, found := bytes.Cut(b, []byte(name))
		end := bytes.IndexFunc(after, func(r rune) bool { return r < '0' || r > '9' })
		if found && end > 0 && err == nil {
			n, err = strconv.ParseUint(string(after[:end]), 10, 64)
		}
		return n
	}
	before, after, found := bytes.Cut(line, []byte(`,"outcome":"`))
	_, request, ok := bytes.Cut(before, []byte(`,"request":{`))
	word, after, ended := bytes.Cut(after, []byte(`"`))
	x.outcome = outcome(max(slices.Index(outcomeNames, string(word)), 0))
	if !found || !ok || !ended || x.outcome == outcomeNone {
		return x, fmt.Errorf("an exchange without request or outcome")
	}
	x.id, x.inode = number(before, `"id":`), number(before, `"socket":{"inode":`)
	x.kind = uint16(number(request, `"type":`))
	if x.outcome == outcomeError {
		x.errno = uint16(number(after, `"error":{"errno":`))
	}
	if i := bytes.LastIndex(after, []byte(`"reply_count":`)); i >= 0 {
		x.replies = uint32(number(after[i:], `"reply_count":`))
	}
	tail := after[max(0, len(after)-300):]
	x.partial, x.cut = bytes.Contains(tail, []byte(`"complete":false`)), bytes.Contains(tail, []byte(`"interrupted":true`))
	return x, err
}

func (x *told) String() string {
	return fmt.Sprintf("id %d: type %d, %v %s, %d messages, partial %v, interrupted %v",
		x.id, x.kind, x.outcome, unix.ErrnoName(unix.Errno(x.errno)), x.replies, x.partial, x.cut)
}

// differences joins what was done with what was told by socket and place on it,
// and says where they differ. Unsure counts outcomes that are unknown and may be.
func differences(deeds []deed, all []told, verdicts bool) (diffs []string, unsure int) {
	slices.SortFunc(deeds, func(a, b deed) int { return cmp.Or(cmp.Compare(a.inode, b.inode), cmp.Compare(a.ordinal, b.ordinal)) })
	slices.SortFunc(all, func(a, b told) int { return cmp.Or(cmp.Compare(a.inode, b.inode), cmp.Compare(a.id, b.id)) })
	for len(deeds) > 0 || len(all) > 0 {
		switch {
		case len(all) == 0 || len(deeds) > 0 && deeds[0].inode < all[0].inode:
			diffs = append(diffs, fmt.Sprintf("socket %d, message %d: %v; not told", deeds[0].inode, deeds[0].ordinal, &deeds[0]))
			deeds = deeds[1:]
			continue
		case len(deeds) == 0 || all[0].inode < deeds[0].inode:
			diffs = append(diffs, fmt.Sprintf("socket %d: told of what was not done: %v", all[0].inode, &all[0]))
			all = all[1:]
			continue
		}
		d, x := &deeds[0], &all[0]
		deeds, all = deeds[1:], all[1:]
		switch {
		case x.outcome == outcomeUnknown && (d.doubt == anybody || d.doubt == onSyscall && !verdicts) && x.kind == d.kind:
			unsure++
		case d.slow && x.partial && x.kind == d.kind && (x.outcome == outcomeUnknown || x.outcome == d.outcome):
			unsure++
		case !d.is(x):
			diffs = append(diffs, fmt.Sprintf("socket %d, message %d: %v; told %v", d.inode, d.ordinal, d, x))
		}
	}
	return diffs, unsure
}

// is says whether both say the same. What was never read has no count.
func (d *deed) is(x *told) bool {
	if d.kind != x.kind || d.outcome != x.outcome || uint16(d.errno) != x.errno {
		return false
	}
	if d.round == roundUnread || d.outcome != outcomeOK {
		return true
	}
	return d.replies == x.replies && !x.partial && d.cut == x.cut
}
