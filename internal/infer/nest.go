// SPDX-License-Identifier: Apache-2.0

package infer

import (
	"slices"
	"strings"

	"github.com/nlsnoop/nlsnoop/internal/btfenum"
)

// nest is the enum that names what is in an attribute, of which the words after
// the prefix are given; nil: none fits, or several do.
func (t *taken) nest(enums []btfenum.Enum, attr string, last int, p Policy) (fits *list) {
	for _, l := range lists(enums, t.stem+"_") {
		if !isOf(strings.TrimPrefix(l.shared, t.stem+"_"), attr) || !l.fits(last, p) {
			continue
		}
		if fits != nil {
			return nil
		}
		fits = &l
	}
	return fits
}

// isOf reports whether what an enum's names share, after the stem, says that it
// is of this attribute: ADDR_ATTR_ or ATTR_ADDR_ of ADDR and of ADDRS.
func isOf(shared, attr string) bool {
	words := slices.DeleteFunc(strings.Split(shared, "_"), func(w string) bool {
		return w == "" || w == "ATTR" || w == "ATTRS" || w == "A"
	})
	name := strings.Join(words, "_")
	return name != "" && (name == attr || name+"S" == attr)
}
