// SPDX-License-Identifier: Apache-2.0

package infer

import (
	"strings"

	"github.com/nlsnoop/nlsnoop/internal/btfenum"
)

// Words between a stem and the name of a command or an attribute. Those of the
// last are of requests alone.
var (
	commandWords = []string{"_CMD_", "_C_", "_GENL_CMD_", "_NL_CMD_"}
	attrWords    = []string{"_ATTR_", "_A_", "_GENL_ATTR_", "_NL_ATTR_", requestWords}
)

const requestWords = "_CMD_ATTR_"

// taken is what was found for a family.
type taken struct {
	stem     string
	commands *list // nil: none
	attrs    *list
	prefix   string // of the attributes
	apart    bool   // what the kernel sends is numbered apart from requests
}

// take looks for the family's enums by all stems.
func take(f *Family, enums []btfenum.Enum) taken {
	for i, stem := range stems(f.Name) {
		t := taken{stem: stem, apart: apart(enums, f.Name)}
		var some, more bool
		t.commands, some = f.commands(enums, stem)
		t.attrs, t.prefix, more = f.attrs(enums, stem)
		switch {
		case !some && !more:
			continue
		case i > 0 && (t.commands == nil || t.attrs == nil):
			return taken{}
		}
		return t
	}
	return taken{}
}

// commands is the enum that names the operations; nil: none fits, or several
// do. some: there was one to try.
func (f *Family) commands(enums []btfenum.Enum, stem string) (fits *list, some bool) {
	highest := 0
	for _, op := range f.Ops {
		highest = max(highest, op.Command)
	}
	several := false
	for _, word := range commandWords {
		prefix := stem + word
		for _, l := range lists(enums, prefix) {
			if strings.HasPrefix(l.shared, prefix+"ATTR_") || strings.HasPrefix(l.shared, prefix+"A_") {
				continue
			}
			some = true
			if len(f.Ops) == 0 || l.last != highest || !f.named(&l) {
				continue
			}
			several = several || fits != nil
			fits = &l
		}
	}
	if several {
		return nil, true
	}
	return fits, some
}

// named reports whether each operation has a name.
func (f *Family) named(l *list) bool {
	for _, op := range f.Ops {
		if l.names[op.Command] == "" {
			return false
		}
	}
	return true
}

// attrs is the enum that names the family's attributes, and the prefix by which
// it was found; nil: none fits, or several do. some: there was one to try.
func (f *Family) attrs(enums []btfenum.Enum, stem string) (fits *list, prefix string, some bool) {
	main, sole := f.main()
	several := false
	for _, word := range attrWords {
		all := lists(enums, stem+word)
		some = some || len(all) > 0
		for _, l := range outermost(all, stem+word) {
			if main == None && !sole || !l.fits(f.MaxAttr, f.Policies[main]) {
				continue
			}
			several = several || fits != nil
			fits, prefix = &l, stem+word
		}
	}
	if several {
		return nil, "", true
	}
	return fits, prefix, some
}

// outermost are those whose names share the prefix and no more: what they share
// more may be the name of a nest. It may be that of the set too, where there is
// but one.
func outermost(all []list, prefix string) (some []list) {
	if len(all) == 1 {
		return all
	}
	for _, l := range all {
		if l.shared == prefix {
			some = append(some, l)
		}
	}
	return some
}

// fits reports whether the names end where the numbers do, and none of the
// policy's has no name.
func (l *list) fits(last int, p Policy) bool {
	if l.last != last {
		return false
	}
	for n := range p {
		if l.names[int(n)] == "" {
			return false
		}
	}
	return true
}

// toUser are words for what the kernel sends.
var toUser = map[string]bool{
	"EVENT": true, "EVENTS": true, "EVT": true, "MSG": true, "NOTIFY": true, "NOTIFICATION": true, "NTF": true,
	"REPLY": true, "RESP": true, "RESPONSE": true, "RSP": true, "UPCALL": true,
}

// apart reports whether an enum of any stem numbers what the kernel sends.
func apart(enums []btfenum.Enum, family string) bool {
	for _, stem := range stems(family) {
		for _, l := range lists(enums, stem+"_") {
			words := strings.Split(strings.TrimPrefix(l.shared, stem+"_"), "_")
			if words[0] == "GENL" || words[0] == "NL" {
				words = words[1:]
			}
			if len(words) > 0 && toUser[words[0]] {
				return true
			}
		}
	}
	return false
}
