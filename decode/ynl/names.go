// SPDX-License-Identifier: Apache-2.0

package ynl

import "strings"

// The constants of a spec's words, by the rules of the kernel's own generator of
// headers (tools/net/ynl/pyynl/ynl_gen_c.py), then by the lists of renames.go.

// upper is the constant a word becomes: "rx-max" RX_MAX.
func upper(word string) string { return strings.ToUpper(lower(word)) }

// lower is the C identifier a word becomes.
func lower(word string) string {
	return strings.ToLower(strings.NewReplacer("-", "_", ".", "_").Replace(word))
}

// member is the field a struct's member becomes.
func member(word string) string { return strings.ReplaceAll(word, "-", "_") }

// prefixOr is what constants begin with: the prefix given, else that of words.
func prefixOr(given *string, words ...string) string {
	if given != nil {
		return upper(*given)
	}
	return upper(strings.Join(words, "-") + "-")
}

// setPrefix is what the names of a set's attributes share.
func (b *builder) setPrefix(s *setYAML) string {
	if p, ok := setPrefixes()[b.y.Name+"/"+s.Name]; ok {
		return p
	}
	if s.NamePrefix == nil && s.SubsetOf != "" {
		if of := b.sets[s.SubsetOf]; of != nil && of != s {
			return b.setPrefix(of)
		}
	}
	if s.Name == b.y.Name {
		return prefixOr(s.NamePrefix, b.y.Name, "a")
	}
	return prefixOr(s.NamePrefix, b.y.Name, "a", s.Name)
}

// attrName is the constant of an attribute of a set.
func (b *builder) attrName(s *setYAML, a *attrYAML) string {
	name := b.setPrefix(s) + upper(a.Name)
	if a.NamePrefix != nil {
		name = prefixOr(a.NamePrefix) + upper(a.Name)
	}
	return renamed(name)
}

// enumPrefix is what an enum's constants share.
func (b *builder) enumPrefix(d *defYAML) string {
	if p, ok := enumPrefixes()[b.y.Name+"/"+d.Name]; ok {
		return p
	}
	return prefixOr(d.NamePrefix, b.y.Name, d.Name)
}

// opName is the constant of a message.
func (b *builder) opName(o *opYAML) string {
	prefix := b.y.Operations.NamePrefix
	if async := b.y.Operations.AsyncPrefix; async != nil && (o.Notify != "" || o.Event != nil) {
		prefix = async
	}
	p, ok := opPrefixes()[b.y.Name]
	if !ok {
		p = prefixOr(prefix, b.y.Name, "cmd")
	}
	return renamed(p + upper(o.Name))
}

func renamed(name string) string {
	if n, ok := renames()[name]; ok {
		return n
	}
	return name
}

// shared is the longest prefix all names have that ends in an underscore.
func shared(names []string) string {
	if len(names) == 0 {
		return ""
	}
	p := names[0]
	for _, n := range names[1:] {
		for !strings.HasPrefix(n, p) {
			p = p[:len(p)-1]
		}
	}
	return p[:strings.LastIndexByte(p, '_')+1]
}
