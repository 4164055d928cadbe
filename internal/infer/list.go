// SPDX-License-Identifier: Apache-2.0

package infer

import (
	"strings"

	"github.com/nlsnoop/nlsnoop/internal/btfenum"
)

// list is an enum as a set of numbers with names.
type list struct {
	shared string         // what all names have in common, up to and with a "_", or what one that counts says they should
	names  map[int]string // of several names of a number the first
	last   int
}

// newList reads an enum whose names all begin with the prefix, but for those
// that count.
func newList(e *btfenum.Enum, prefix string) (l list, ok bool) {
	l.names = map[int]string{}
	var shared, set string
	for _, v := range e.Values {
		if counts(v.Name, prefix) {
			set = max(set, setName(v.Name))
			continue
		}
		if !strings.HasPrefix(v.Name, prefix) || v.N < 0 || v.N > maxNumber {
			return list{}, false
		}
		if len(l.names) == 0 {
			shared = v.Name
		}
		shared = common(shared, v.Name)
		if n := int(v.N); l.names[n] == "" {
			l.names[n] = v.Name
			l.last = max(l.last, n)
		}
	}
	l.shared = shared[:strings.LastIndexByte(shared, '_')+1]
	if strings.HasPrefix(set, l.shared) {
		l.shared = set // not all of its names begin so
	}
	return l, len(l.names) > 1 // of one nobody knows what it shares
}

// maxNumber is the highest nla_type (NLA_TYPE_MASK, linux/netlink.h).
const maxNumber = 0x3fff

// counts reports whether an enumerator is there for its number alone.
func counts(name, prefix string) bool {
	return strings.HasPrefix(name, "__") || strings.HasPrefix(name, "NUM_") || name == prefix+"MAX"
}

// setName is what an enumerator that counts says of which set it is:
// __FOO_ATTR_MAX of FOO_ATTR_; "": nothing.
func setName(name string) string {
	name, private := strings.CutPrefix(name, "__")
	for _, end := range []string{"MAX", "CNT", "COUNT"} {
		if set, ok := strings.CutSuffix(name, "_"+end); ok && private {
			return set + "_"
		}
	}
	return ""
}

func common(a, b string) string {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return a[:n]
}

// same reports whether two enums are one, seen in two places.
func (l *list) same(o *list) bool {
	if len(l.names) != len(o.names) {
		return false
	}
	for n, name := range l.names {
		if o.names[n] != name {
			return false
		}
	}
	return true
}

// lists are the enums whose names all begin with the prefix, each once.
func lists(enums []btfenum.Enum, prefix string) (all []list) {
next:
	for i := range enums {
		l, ok := newList(&enums[i], prefix)
		if !ok {
			continue
		}
		for j := range all {
			if l.same(&all[j]) {
				continue next
			}
		}
		all = append(all, l)
	}
	return all
}
