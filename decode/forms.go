// SPDX-License-Identifier: Apache-2.0

package decode

// form is the one of a type's forms that a payload has; nil: none.
func (t *Type) form(payload []byte) *Form {
	for i := range t.Forms {
		f := &t.Forms[i]
		if len(payload) >= len(f.Start) && string(payload[:len(f.Start)]) == f.Start && (f.Fits == nil || f.Fits(payload)) {
			return f
		}
	}
	return nil
}

// take makes what was found that of a form. Of one without a header, bytes that
// are no attributes are nobody knows what.
func (r *found) take(f *Form) {
	r.header, r.space, r.body = f.Header, f.Space, Nest
	r.guess = f.Header == nil
	if f.Body != Unknown && f.Body != Nest {
		r.body = f.Body
	}
}

// Space is the set of the message's attributes; nil: unknown, or it has none.
func (m *Message) Space() *Space {
	switch {
	case m.form != nil:
		return m.form.Space
	case m.Type != nil && m.Type.Space != nil:
		return m.Type.Space
	case m.Family != nil:
		return m.Family.Space
	}
	return nil
}

// headerName is the name of the form's header whose first field this is.
func (f *Form) headerName(first *Attr) (string, bool) {
	if f == nil || !f.Header.startsWith(first) {
		return "", false
	}
	return f.Header.Name, true
}
