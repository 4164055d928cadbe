// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"net"
	"net/netip"
	"path"
	"regexp"
	"strconv"
	"strings"
)

// Fields says which leaf of a tool's output is which of a message: a file of
// testdata/fields.
//
//	messages RTM_NEWLINK            the types that tell of an object
//	output json                     how the tool writes: see parsers
//	key   ifindex  ifi_index        both of an object's, that say it is the same
//	field mtu      IFLA_MTU         the leaf, the message's, and how they compare: see how
//	field a[*].b   A[*]/B           each element's
//	skip  flags    why not
//
//	in TOOL MESSAGE                what paths of the rows that follow begin with; - for nothing
//
// A path of the tool's may have * for any characters but those that separate,
// which stand for the * of the message's, and {a,b} for one or the other.
type Fields struct {
	Name     string
	Messages []string
	Output   string
	rows     []row
}

type row struct {
	word, tool, message, how string
	match                    *regexp.Regexp // tool, with a group for each *; nil: it has none
}

// ParseFields reads a file of testdata/fields.
func ParseFields(name, text string) (*Fields, error) {
	f := &Fields{Name: name, Output: "json"}
	number, inTool, inMessage := 0, "", ""
	for line := range strings.Lines(text) {
		number++
		words := strings.Fields(line)
		if len(words) == 0 || strings.HasPrefix(words[0], "#") {
			continue
		}
		switch words[0] {
		case "messages":
			f.Messages = append(f.Messages, words[1:]...)
		case "output":
			f.Output = words[1]
		case "in":
			if len(words) != 3 {
				return nil, fmt.Errorf("%s:%d: not two words: %s", name, number, line)
			}
			inTool, inMessage = strings.Trim(words[1], "-"), strings.Trim(words[2], "-")
		case "key", "field", "skip":
			if len(words) < 3 {
				return nil, fmt.Errorf("%s:%d: too few words: %s", name, number, line)
			}
			for _, tool := range choices(inTool + words[1]) {
				r := row{word: words[0], tool: tool, message: inMessage + words[2], how: strings.Join(words[3:], " ")}
				if strings.Contains(tool, "*") {
					r.match = pattern(tool)
				}
				f.rows = append(f.rows, r)
			}
		default:
			return nil, fmt.Errorf("%s:%d: unknown word %q", name, number, words[0])
		}
	}
	return f, nil
}

// choices are the paths that one with {a,b} stands for.
func choices(path string) []string {
	before, rest, ok := strings.Cut(path, "{")
	if !ok {
		return []string{path}
	}
	words, after, _ := strings.Cut(rest, "}")
	var all []string
	for w := range strings.SplitSeq(words, ",") {
		all = append(all, before+w+after)
	}
	return all
}

// pattern is a tool's path with * as a regular expression.
func pattern(path string) *regexp.Regexp {
	return regexp.MustCompile("^" + strings.ReplaceAll(regexp.QuoteMeta(path), `\*`, `([^].\[]+)`) + "$")
}

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
			c.Wrong = append(c.Wrong, fmt.Sprintf("%s: no message tells of %s", f.Name, f.keys(o)))
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
	for i := range f.rows {
		r := &f.rows[i]
		if r.word != "key" {
			continue
		}
		v, ok := o[r.tool]
		if _, has := m.at(r.message, nil); !ok && has && r.how == "both" {
			return false
		}
		if !ok {
			continue
		}
		w, ok := m.at(r.message, nil)
		if !ok || !agree(v, w, r.how) {
			return false
		}
		keys++
	}
	return keys > 0
}

func (f *Fields) keys(o Object) string {
	var b strings.Builder
	for _, r := range f.rows {
		if v, ok := o[r.tool]; ok && r.word == "key" {
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
			w, there := m.at(r.message, r.stars(tool))
			if r.how == "id" {
				w, there = m.bridgeID(r.message)
			}
			if !there && !absent(v, r.how) || there && !agree(v, w, strings.TrimPrefix(r.how, "? ")) {
				c.Wrong = append(c.Wrong, fmt.Sprintf("%s: %s: %s is %v, the message's %s is %v", f.Name, f.keys(o), tool, v, r.message, w))
				continue
			}
			c.Fields[f.Name+" "+r.tool+" "+r.message]++
		}
	}
}

// row is the row of a path of the tool's: the first that has it, or, of those
// that begin with "?", that the message has too; nil: none.
func (f *Fields) row(tool string, m Object) *row {
	for i := range f.rows {
		r := &f.rows[i]
		if r.match == nil && r.tool != tool || r.match != nil && !r.match.MatchString(tool) {
			continue
		}
		if strings.HasPrefix(r.how, "?") {
			if _, there := m.at(r.message, r.stars(tool)); !there {
				continue
			}
		}
		return r
	}
	return nil
}

// stars are what stands for each * in a path of the tool's.
func (r *row) stars(tool string) []string {
	if r.match == nil {
		return nil
	}
	return r.match.FindStringSubmatch(tool)[1:]
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
		at = other
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

// absent reports whether a value is as good as none.
func absent(v Value, how string) bool {
	return how == "zero" && (v.Text == "0" || v.Text == "null" || v.Text == "false" || v.List != nil && len(v.List) == 0)
}

// agree compares a tool's value with a message's. How is
//
//	(nothing)    equal, or equal to the message's words for the number
//	word         the tool's word is the end of the constant's: UP, IF_OPER_UP
//	flags        the tool's list is the constants', but for case and prefix
//	has X        true or null where the list has X
//	bits A B...  the number of which the message's list names the bits, from bit 0 on
//	true         true, null, or a word, where the message has it at all
//	hex          a number in hex
//	* N [floor]  the tool's is the message's times N, or the whole of that
//	prefix P     the tool's is P and the message's
//	zero         equal; or neither has it, or the tool has 0
//	id           a bridge's, a struct of the message's
//	both         of a key: equal, or neither has it
//	? HOW        only of messages that have it: the tool's word means another thing in others
//	map a=B,...  the tool's a is the message's B; others are equal
func agree(v, w Value, how string) bool {
	word, rest, _ := strings.Cut(how, " ")
	switch word {
	case "?":
		return agree(v, w, rest)
	case "word":
		return isWord(v.Text, w.Text)
	case "flags":
		return sameFlags(v.List, w.List, rest)
	case "has":
		return isTrue(v) == contains(w.List, rest)
	case "bits":
		return v.Text == bits(w, strings.Fields(rest))
	case "true":
		return v.Text != "false"
	case "hex":
		n, err := strconv.ParseUint(strings.TrimPrefix(v.Text, "0x"), 16, 64)
		return err == nil && strconv.FormatUint(n, 10) == w.Text
	case "*":
		return scaled(v.Text, w.Text, rest)
	case "prefix":
		return v.Text == rest+w.Text
	case "map":
		for pair := range strings.SplitSeq(rest, ",") {
			if tool, message, _ := strings.Cut(pair, "="); tool == v.Text {
				return message == w.Text || contains(w.List, message)
			}
		}
	}
	if v.List != nil || w.List != nil {
		return strings.Join(v.List, ",") == strings.Join(w.List, ",")
	}
	return equal(v.Text, w.Text) || w.Also != "" && equal(v.Text, w.Also) || equal(v.Text, bit(w.Text))
}

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

func isTrue(v Value) bool { return v.Text != "false" && v.Text != "0" && v.Text != "off" }

func contains(list []string, name string) bool {
	for _, n := range list {
		if ok, _ := path.Match(name, n); ok {
			return true
		}
	}
	return false
}

// plain is a word without case, and with what separates its parts left out.
func plain(s string) string {
	return strings.NewReplacer("_", "", "-", "", " ", "", ".", "").Replace(strings.ToLower(s))
}

func isWord(tool, constant string) bool {
	return tool != "" && strings.HasSuffix(plain(constant), plain(tool))
}

// sameFlags: each of the tool's is one of the constants, and each constant one
// of the tool's, but for those in except; a=B there says that the tool's a is B.
func sameFlags(tool, constants []string, except string) bool {
	left := map[string]bool{}
	for _, c := range constants {
		left[c] = true
	}
	for _, t := range tool {
		found, aliased := "", false
		for word := range strings.FieldsSeq(except) {
			if a, b, ok := strings.Cut(word, "="); ok && a == strings.ReplaceAll(t, " ", "-") && left[b] {
				found, aliased = b, true
			}
		}
		for c := range left {
			if isWord(t, c) && (found == "" || !aliased && len(c) < len(found)) {
				found = c
			}
		}
		if found == "" {
			if !strings.Contains(except, t) {
				return false
			}
			continue
		}
		delete(left, found)
	}
	for c := range left {
		if !strings.Contains(except, c) {
			return false
		}
	}
	return true
}
