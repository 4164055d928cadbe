// SPDX-License-Identifier: Apache-2.0

package decode

// loop is a row of a space or a format of a sub-message that holds attributes
// of a space it is itself in, at some depth. Variables that refer to each other
// cannot be initialized, so such a row has no Space until [Builtin] has run.
type loop struct {
	space *Space
	sub   *Sub
	row   int
	to    *Space
}

// closed are the families, their loops closed.
func closed(families []*Family, loops [][]loop) []*Family {
	for _, of := range loops {
		for _, l := range of {
			if l.sub != nil {
				l.sub.Formats[l.row].Space = l.to
			} else {
				l.space.Attrs[l.row].Space = l.to
			}
		}
	}
	return families
}
