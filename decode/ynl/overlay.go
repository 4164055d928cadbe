// SPDX-License-Identifier: Apache-2.0

package ynl

import (
	"cmp"
	"embed"
	"slices"
)

// What specs do not tell is told by overlays, written in the same format, one
// a spec and by its name: the kinds behind what a spec calls binary, the sets
// and enums that it lacks, and by two keys that are ours, secret and show, what
// is a key or a password and how a number reads. Where both speak of an
// attribute the overlay wins; what it says of one the spec does not have it
// must number, and it is passed over where the spec has another of that number.

//go:embed overlay/*.yaml
var overlays embed.FS

// lay puts the overlay of a spec over it.
func (y *specYAML) lay() error {
	text, err := overlays.ReadFile("overlay/" + y.Name + ".yaml")
	if err != nil {
		return nil // there is none
	}
	o, err := readYAML("overlay/"+y.Name+".yaml", text)
	if err != nil {
		return err
	}
	for _, d := range o.Defs {
		if d.Type == "" {
			y.addTo(d)
			continue
		}
		y.Defs = slices.DeleteFunc(y.Defs, func(have *defYAML) bool { return have.Name == d.Name })
		y.Defs = append(y.Defs, d)
	}
	for _, s := range o.Sets {
		i := slices.IndexFunc(y.Sets, func(have *setYAML) bool { return have.Name == s.Name })
		if i < 0 {
			y.Sets = append(y.Sets, s)
			continue
		}
		y.Sets[i].lay(s)
	}
	for _, s := range o.Subs {
		i := slices.IndexFunc(y.Subs, func(have *subYAML) bool { return have.Name == s.Name })
		if i < 0 {
			y.Subs = append(y.Subs, s)
			continue
		}
		for _, f := range s.Formats {
			y.Subs[i].Formats = slices.DeleteFunc(y.Subs[i].Formats, func(have *formatYAML) bool { return have.Value == f.Value })
			y.Subs[i].Formats = append(y.Subs[i].Formats, f)
		}
	}
	return nil
}

// addTo adds to a struct's members what an overlay says of some, and entries to an
// enum: like an attribute's, a definition without a type is not the whole.
func (y *specYAML) addTo(o *defYAML) {
	for _, d := range y.Defs {
		if d.Name != o.Name {
			continue
		}
		d.Entries = append(d.Entries, o.Entries...)
		for _, m := range o.Members {
			if i := slices.IndexFunc(d.Members, func(have *attrYAML) bool { return have.Name == m.Name }); i >= 0 {
				d.Members[i].lay(m)
			}
		}
	}
}

func (s *setYAML) lay(o *setYAML) {
	for _, a := range o.Attrs {
		have := s.attr(a.Name)
		switch {
		case have != nil:
			have.lay(a)
		case a.Value != nil && a.Type != "":
			a.ours = true
			s.Attrs = append(s.Attrs, a)
		}
	}
}

// lay makes an attribute what the overlay says. With a type the overlay says
// all, without it adds to the spec's.
func (a *attrYAML) lay(o *attrYAML) {
	value, line := a.Value, a.line
	if o.Type != "" {
		name, prefix := a.Name, a.NamePrefix
		*a = *o
		a.Name, a.NamePrefix, a.Value, a.line = name, prefix, value, line
		return
	}
	a.Enum, a.AsFlags = cmp.Or(o.Enum, a.Enum), a.AsFlags || o.AsFlags
	a.Order, a.Hint, a.Show = cmp.Or(o.Order, a.Order), cmp.Or(o.Hint, a.Hint), cmp.Or(o.Show, a.Show)
	a.Secret, a.Either = a.Secret || o.Secret, a.Either || o.Either
}
