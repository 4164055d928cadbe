// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"slices"
	"sync/atomic"
)

// Of a row the walkers need a few bytes. They read them from a copy in which
// they lie side by side: with the rows themselves, each of them larger than a
// cache line, there would be no room in the cache for the message.

// lazy is worked out of a table when it is first asked for. Two that ask at
// once both do the work, and get the same.
type lazy[T any] struct{ done atomic.Pointer[T] }

func (l *lazy[T]) set(v T) *T {
	l.done.Store(&v)
	return &v
}

// layout is where the fields of a struct are.
type layout struct {
	slots []slot // nil: a field takes all bytes that are left
	size  int    // where the last field ends
	deep  bool   // a field may have children
}

// slot is a field's place.
type slot struct {
	end  uint16 // from the struct's start
	form form
}

// endless says whether the last field takes all bytes that are left.
func (st *Struct) endless() bool {
	n := len(st.Fields)
	return n > 0 && st.Fields[n-1].width() == 0
}

func (st *Struct) layout() *layout {
	if l := st.laid.done.Load(); l != nil {
		return l
	}
	return st.laid.set(st.lay())
}

func (st *Struct) lay() layout {
	l := layout{slots: make([]slot, len(st.Fields))}
	for i := range st.Fields {
		f := &st.Fields[i]
		w := f.width()
		l.size += w
		l.deep = l.deep || widths[f.Kind] == opens
		if w == 0 || l.size > 0xffff {
			return layout{}
		}
		l.slots[i] = slot{uint16(l.size), fieldForm(f)}
	}
	return l
}

func fieldForm(row *Attr) form {
	return form{kind: row.Kind, role: RoleField, big: row.Order.big()}
}

// place is what there is at an attribute number.
type place struct {
	row   uint16 // from 1; 0: none
	width int8   // of the kind
	form  form
}

// nowhere is the place of a number without a row.
var nowhere = place{width: anyLen, form: form{role: RoleAttribute, head: attrLen, big: hostBig}}

// places are by number, from the space's first on.
func (sp *Space) places() []place {
	if p := sp.placed.done.Load(); p != nil {
		return *p
	}
	return *sp.placed.set(sp.place())
}

func (sp *Space) place() []place {
	if len(sp.Attrs) == 0 {
		return nil
	}
	first, last := int(sp.Attrs[0].Type), int(sp.Attrs[len(sp.Attrs)-1].Type)
	all := slices.Repeat([]place{nowhere}, max(last-first+1, 0))
	for i := range sp.Attrs {
		row := &sp.Attrs[i]
		f := form{kind: row.Kind, role: RoleAttribute, big: row.Order.big(), head: attrLen}
		if k := int(row.Type) - first; k >= 0 && k < len(all) {
			all[k] = place{uint16(i + 1), widths[row.Kind], f}
		}
	}
	return all
}
