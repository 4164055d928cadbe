// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"fmt"
	"regexp"
	"strings"
)

// Fields says which leaf of a tool's output is which of a message: a file of
// testdata/fields.
//
//	messages RTM_NEWLINK            the types that tell of an object
//	with nft                        compares the output of commands that name that table, too
//	split TCA_ROOT_TAB              an array of theirs, each element of which is an object, with all that is beside it
//	names ETHTOOL_MSG_STRSET_GET_REPLY  messages that name the bits of the others'
//	output json                     how the tool writes: see parsers; or text
//	object REGEXP                   of text: each match begins an object
//	find PATH REGEXP                a leaf of it, what the group matches, or true where there is none
//	key   ifindex  ifi_index        both of an object's, that say it is the same
//	field mtu      IFLA_MTU         the leaf, the message's, and how they compare: see how
//	field a[*].b   A[*]/B           each element's
//	skip  flags    why not
//
//	in TOOL MESSAGE                what paths of the rows that follow begin with; - for nothing
//
// A path of the tool's may have * for any characters but those that separate,
// which stand for the * of the message's, {a,b} for one or the other, and end in
// ... for all that begins so. In a message's, [?] is any element: the values of
// one of them must agree.
type Fields struct {
	Name     string
	Messages []string
	Output   string
	with     string // the table that commands name; "": this
	split    string // of a message: the array each element of which is an object
	names    string // the messages that name bits; see nameBits
	keys     []*row
	exact    map[string][]*row // by the tool's path
	starred  []*row            // that are patterns

	object *regexp.Regexp // of text: what begins an object
	finds  []find         // and what is in one
}

// row is a line of a table.
type row struct {
	word, tool, message, how string
	match                    *regexp.Regexp // tool, with a group for each *; nil: it has none
}

// ParseFields reads a file of testdata/fields.
func ParseFields(name, text string) (*Fields, error) {
	f := &Fields{Name: name, Output: "json", exact: map[string][]*row{}}
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
		case "with":
			f.with = words[1]
		case "split":
			f.split = words[1]
		case "names":
			f.names = words[1]
		case "output":
			f.Output = words[1]
		case "object", "find":
			if err := f.text(line); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, number, err)
			}
		case "in":
			if len(words) != 3 {
				return nil, fmt.Errorf("%s:%d: not two words: %s", name, number, line)
			}
			inTool, inMessage = strings.Trim(words[1], "-"), strings.Trim(words[2], "-")
		case "key", "field", "skip":
			if len(words) < 3 {
				return nil, fmt.Errorf("%s:%d: too few words: %s", name, number, line)
			}
			if how, _, _ := strings.Cut(strings.Join(words[3:], " "), " "); words[0] != "skip" && ways[how] == nil {
				return nil, fmt.Errorf("%s:%d: unknown way to compare %q", name, number, how)
			}
			for _, tool := range choices(inTool + words[1]) {
				f.add(&row{word: words[0], tool: tool, message: prefixed(inMessage, words[2]), how: strings.Join(words[3:], " ")})
			}
		default:
			return nil, fmt.Errorf("%s:%d: unknown word %q", name, number, words[0])
		}
	}
	return f, nil
}

func (f *Fields) add(r *row) {
	if r.word == "key" {
		f.keys = append(f.keys, r)
	}
	if strings.Contains(r.tool, "*") || strings.HasSuffix(r.tool, "...") {
		r.match = pattern(r.tool)
		f.starred = append(f.starred, r)
		return
	}
	f.exact[r.tool] = append(f.exact[r.tool], r)
}

// prefixed is A|B with a prefix before each.
func prefixed(prefix, path string) string {
	all := strings.Split(path, "|")
	for i := range all {
		all[i] = prefix + all[i]
	}
	return strings.Join(all, "|")
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
		all = append(all, choices(before+w+after)...)
	}
	return all
}

// pattern is a tool's path with * as a regular expression.
func pattern(path string) *regexp.Regexp {
	path, any := strings.CutSuffix(path, "...")
	quoted := strings.ReplaceAll(regexp.QuoteMeta(path), `\*`, `([^].\[]+)`)
	if any {
		return regexp.MustCompile("^" + quoted)
	}
	return regexp.MustCompile("^" + quoted + "$")
}
