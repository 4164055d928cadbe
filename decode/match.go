// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"fmt"
	"path"
	"strconv"
	"strings"
)

// Match gives the types a pattern of the command line names: a constant
// (RTM_DELROUTE), the constant without its prefix in any case (delroute, in
// any family), a glob of either (RTM_DEL*), or a number. A number is an
// nlmsg_type, so of generic netlink none; its last row has no Name and stands
// for messages of that number no table knows. The error names the nearest
// where nothing matches.
func (t *Tables) Match(pattern string) ([]*Type, error) {
	if n, err := strconv.ParseUint(pattern, 0, 16); err == nil {
		return t.numbered(uint16(n)), nil
	}
	want := strings.ToUpper(pattern)
	if _, err := path.Match(want, ""); err != nil {
		return nil, fmt.Errorf("bad pattern %q", pattern)
	}
	var found []*Type
	for _, typ := range t.all() {
		name := strings.ToUpper(typ.Name)
		if glob(want, name) || glob(want, bare(name)) {
			found = append(found, typ)
		}
	}
	if found != nil {
		return found, nil
	}
	var names []string
	prefixed := strings.Contains(want, "_")
	for _, typ := range t.all() {
		if name := typ.Name; prefixed {
			names = append(names, name)
		} else {
			names = append(names, strings.ToLower(bare(name)))
		}
	}
	if !prefixed {
		want = strings.ToLower(want)
	}
	return nil, unknown("type", pattern, nearest(want, names))
}

// all are the types with a name: the tables', then netlink's own.
func (t *Tables) all() []*Type {
	all := t.types[:len(t.types):len(t.types)]
	for _, typ := range controlTypes {
		if typ != nil {
			all = append(all, typ)
		}
	}
	return all
}

// numbered are the types of this nlmsg_type, and a nameless one.
func (t *Tables) numbered(number uint16) []*Type {
	var found []*Type
	for i := range t.protos {
		p := &t.protos[i]
		if r := p.rows[ToKernel].get(number); r != nil {
			found = append(found, r.typ)
		}
		if r := p.rows[FromKernel].get(number); r != nil && r.typ.Direction != Both {
			found = append(found, r.typ)
		}
	}
	if number < MinType && controlTypes[number] != nil {
		found = append(found, controlTypes[number])
	}
	return append(found, &Type{Number: number, Direction: Both})
}

// bare is a constant without its prefix: what follows _MSG_ or _CMD_, or else
// the first word.
func bare(name string) string {
	for _, mid := range []string{"_MSG_", "_CMD_"} {
		if _, rest, ok := strings.Cut(name, mid); ok {
			return rest
		}
	}
	if _, rest, ok := strings.Cut(name, "_"); ok {
		return rest
	}
	return name
}

// glob reports whether an upper case pattern matches; it is no bad one.
func glob(pattern, name string) bool {
	ok, _ := path.Match(pattern, name)
	return ok
}

// FamilyWord is a family's name as one word, for those that have spaces.
func FamilyWord(name string) string { return strings.ReplaceAll(name, " ", "_") }

// MatchFamily gives the families a word of the command line names: a protocol
// (route, NETLINK_ROUTE, 0), an nfnetlink subsystem, or a generic family. Of a
// protocol the last row has no Name and stands for messages of that protocol
// no table knows. The error names the nearest where nothing matches.
func (t *Tables) MatchFamily(word string) ([]*Family, error) {
	if n, err := strconv.ParseUint(word, 0, 16); err == nil {
		if n >= maxProtocol {
			return nil, fmt.Errorf("unknown family %q: a protocol is below %d", word, maxProtocol)
		}
		return t.ofProtocol(int(n)), nil
	}
	for n, name := range protocols {
		if name != "" && (strings.EqualFold(word, name) || strings.EqualFold(word, protocolWord(n))) {
			return t.ofProtocol(n), nil
		}
	}
	var found []*Family
	var names []string
	for _, f := range t.families {
		name := FamilyWord(f.Name)
		names = append(names, name)
		if strings.EqualFold(word, name) || strings.EqualFold(word, f.Name) {
			if f.Protocol != protoGeneric && f.Protocol != protoNetfilter {
				return t.ofProtocol(f.Protocol), nil
			}
			found = append(found, f)
		}
	}
	if found != nil {
		return found, nil
	}
	for n, name := range protocols {
		if name != "" {
			names = append(names, protocolWord(n))
		}
	}
	return nil, unknown("family", word, nearest(strings.ToLower(word), names))
}

// protocolWord is a protocol's constant as -F takes it: "route".
func protocolWord(protocol int) string {
	return strings.ToLower(strings.TrimPrefix(protocols[protocol], "NETLINK_"))
}

// ofProtocol are a protocol's families, and a nameless one.
func (t *Tables) ofProtocol(protocol int) []*Family {
	var found []*Family
	for _, f := range t.families {
		if f.Protocol == protocol {
			found = append(found, f)
		}
	}
	return append(found, &Family{Protocol: protocol})
}
