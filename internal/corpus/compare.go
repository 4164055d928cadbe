// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"fmt"
	"net"
	"net/netip"
	"strconv"
	"strings"
)

// Comparison is what came of a command's output.
type Comparison struct {
	Objects int            // of the tool's that a message told of
	Fields  map[string]int // table and path of a row: values that were the same
	Wrong   []string
	Missing []string // paths of the tool's that no row has
}

// Compare compares the objects of a tool with messages, each of which tells of
// at most one.
func (f *Fields) Compare(c *Comparison, tool, messages []Object) {
	if c.Fields == nil {
		c.Fields = map[string]int{}
	}
	taken := make([]bool, len(messages))
	for _, o := range tool {
		found := -1
		for i, m := range messages {
			if !taken[i] && f.same(o, m) {
				found = i
				break
			}
		}
		if found < 0 {
			c.Wrong = append(c.Wrong, fmt.Sprintf("%s: no message tells of %s", f.Name, f.keysOf(o)))
			continue
		}
		taken[found] = true
		c.Objects++
		f.compare(c, o, messages[found])
	}
}

// same reports whether a message tells of the object: each key that the object
// has is there and the same, and it has one.
func (f *Fields) same(o, m Object) bool {
	keys := 0
	for _, r := range f.keys {
		v, ok := o[r.tool]
		if _, has := m.at(r.message, nil); !ok && has && r.how == "both" {
			return false
		}
		if !ok {
			continue
		}
		if _, ok := r.agrees(r.tool, v, m); !ok {
			return false
		}
		keys++
	}
	return keys > 0
}

// keysOf is an object's keys for people.
func (f *Fields) keysOf(o Object) string {
	var b strings.Builder
	for _, r := range f.keys {
		if v, ok := o[r.tool]; ok {
			fmt.Fprintf(&b, "%s=%v ", r.tool, v)
		}
	}
	if b.Len() == 0 {
		return fmt.Sprint(o)
	}
	return b.String()
}

// compare compares each leaf of an object.
func (f *Fields) compare(c *Comparison, o, m Object) {
	for tool, v := range o {
		if list, _, ok := cutLast(tool, "["); ok && o[list].List != nil && f.row(list, m) != nil {
			continue // compared as a whole
		}
		r := f.row(tool, m)
		switch {
		case r == nil && len(v.List) > 0: // compared one by one
		case r == nil:
			c.Missing = append(c.Missing, f.Name+" "+tool)
		case r.word != "skip":
			w, ok := r.agrees(tool, v, m)
			if !ok {
				c.Wrong = append(c.Wrong, fmt.Sprintf("%s: %s: %s is %v, the message's %s is %v", f.Name, f.keysOf(o), tool, v, r.message, w))
				continue
			}
			c.Fields[f.Name+" "+r.tool+" "+r.message]++
		}
	}
}

// agrees compares a leaf of the tool's with the message's, which it also gives.
func (r *row) agrees(tool string, v Value, m Object) (w Value, ok bool) {
	stars := r.stars(tool)
	before, after, any := strings.Cut(r.message, "[?]")
	if !any {
		w, there := m.at(r.message, stars)
		switch word, length, _ := strings.Cut(r.how, " "); word {
		case "id":
			w, there = m.bridgeID(r.message)
		case "net":
			w, there = m.network(w, m[length]), true
		case "masked":
			mask, _ := m.at(length, stars)
			w = masked(w, mask)
		}
		return w, !there && absent(v, r.how) || there && agree(v, w, r.how)
	}
	for i := 0; ; i++ {
		at := fmt.Sprintf("%s[%d]%s", before, i, after)
		if _, there := m.at(fmt.Sprintf("%s[%d]/NFTA_EXPR_NAME", before, i), nil); !there {
			return w, false
		}
		if next, there := m.at(at, stars); there {
			if w = next; agree(v, w, r.how) {
				return w, true
			}
		}
	}
}

// row is the row of a path of the tool's: one that has the very path, else the
// first whose pattern it is; of those that begin with "?" one that the message
// has too; nil: none.
func (f *Fields) row(tool string, m Object) *row {
	for _, r := range f.exact[tool] {
		if r.wanted(tool, m) {
			return r
		}
	}
	for _, r := range f.starred {
		if r.match.MatchString(tool) && r.wanted(tool, m) {
			return r
		}
	}
	return nil
}

func (r *row) wanted(tool string, m Object) bool {
	if !strings.HasPrefix(r.how, "?") {
		return true
	}
	_, there := m.at(r.message, r.stars(tool))
	return there
}

// stars are what stands for each * in a path of the tool's.
func (r *row) stars(tool string) []string {
	if r.match == nil {
		return nil
	}
	return r.match.FindStringSubmatch(tool)[1:]
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// at is the leaf at a path in which each * stands for what it is in the tool's;
// of A|B the first there is.
func (o Object) at(at string, stars []string) (Value, bool) {
	if one, other, ok := strings.Cut(at, "|"); ok {
		if v, ok := o.at(one, stars); ok {
			return v, true
		}
		return o.at(other, stars)
	}
	for _, s := range stars {
		at = strings.Replace(at, "*", s, 1)
	}
	if v, ok := o[at]; ok {
		return v, true
	}
	v, ok := o[strings.ReplaceAll(at, "[0]", "")] // what comes once only has no number
	return v, ok
}

// network is an address and the length of its prefix as ip prints them.
func (o Object) network(address, length Value) Value {
	addr, err := netip.ParseAddr(address.Text)
	switch {
	case address.Text == "" && length.Text == "0":
		return Value{Text: "default"}
	case err != nil || length.Text == strconv.Itoa(addr.BitLen()):
		return address
	}
	return Value{Text: address.Text + "/" + length.Text}
}

// masked is an address and how many bits of it count, where not all do, as tc
// prints them.
func masked(address, mask Value) Value {
	ones, bits := 0, 0
	if a, err := netip.ParseAddr(mask.Text); err == nil {
		ones, bits = net.IPMask(a.AsSlice()).Size()
	} else if a, err := net.ParseMAC(mask.Text); err == nil {
		ones, bits = net.IPMask(a).Size()
	}
	if ones == bits {
		return address
	}
	return Value{Text: address.Text + "/" + strconv.Itoa(ones)}
}

// bridgeID is struct ifla_bridge_id as ip prints it.
func (o Object) bridgeID(at string) (Value, bool) {
	priority, err := strconv.Atoi(o[at+".prio"].Text)
	addr, err2 := net.ParseMAC(o[at+".addr"].Text)
	if err != nil || err2 != nil {
		return Value{}, false
	}
	text := fmt.Sprintf("%04x.", priority)
	for i, b := range addr {
		text += fmt.Sprintf("%s%x", ":"[:min(i, 1)], b)
	}
	return Value{Text: text}, true
}
