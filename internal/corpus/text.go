// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"fmt"
	"maps"
	"regexp"
	"strings"
)

// find is a leaf of text: what the expression's group matches.
type find struct {
	path string
	re   *regexp.Regexp
}

// text reads a line that says how text is read.
func (f *Fields) text(line string) (err error) {
	word, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
	rest = strings.TrimSpace(rest)
	if word == "object" {
		f.object, err = regexp.Compile("(?m)" + rest)
		return err
	}
	path, expression, _ := strings.Cut(rest, " ")
	re, err := regexp.Compile("(?m)" + strings.TrimSpace(expression))
	f.finds = append(f.finds, find{path, re})
	return err
}

// Parse reads what the tool wrote.
func (f *Fields) Parse(output string) ([]Object, error) {
	if f.Output != "text" {
		parse := parsers[f.Output]
		if parse == nil {
			return nil, fmt.Errorf("%s: unknown output %q", f.Name, f.Output)
		}
		return parse(output)
	}
	var all []Object
	starts := f.object.FindAllStringIndex(output, -1)
	for i, at := range starts {
		end := len(output)
		if i+1 < len(starts) {
			end = starts[i+1][0]
		}
		o := Object{}
		for _, find := range f.finds {
			m := find.re.FindStringSubmatch(output[at[0]:end])
			switch {
			case m == nil:
			case len(m) == 1:
				o[find.path] = Value{Text: "true"}
			default:
				o[find.path] = Value{Text: m[1]}
			}
		}
		all = append(all, o)
	}
	return all, nil
}

// Split is the objects that a message tells of.
func (f *Fields) Split(m Object) []Object {
	if f.split == "" {
		return []Object{m}
	}
	beside := Object{}
	for path, v := range m {
		if !strings.HasPrefix(path, f.split+"[") && !strings.HasPrefix(path, f.split+"/") {
			beside[path] = v
		}
	}
	var all []Object
	for i := 0; ; i++ {
		prefix := fmt.Sprintf("%s[%d]/", f.split, i)
		o := maps.Clone(beside)
		for path, v := range m {
			rest, ok := strings.CutPrefix(path, prefix)
			if !ok && i == 0 { // what may come again has no number the first time
				rest, ok = strings.CutPrefix(path, f.split+"/")
			}
			if ok {
				o[rest] = v
			}
		}
		if len(o) == len(beside) {
			return all
		}
		all = append(all, o)
	}
}
