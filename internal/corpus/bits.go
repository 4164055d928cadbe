// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

const (
	stringPath = "ETHTOOL_A_STRSET_STRINGSETS/ETHTOOL_A_STRINGSETS_STRINGSET/ETHTOOL_A_STRINGSET_STRINGS/ETHTOOL_A_STRINGS_STRING"
	bitsetPath = "/ETHTOOL_A_BITSET_VALUE"
)

// nameBits adds to an object a leaf for each bit of its bitsets, by the names
// that another message of ethtool's gives them: ".../ETHTOOL_A_BITSET_VALUE.NAME".
func nameBits(o, names Object) {
	for i := 0; ; i++ {
		at := fmt.Sprintf("%s[%d]/ETHTOOL_A_STRING_", stringPath, i)
		index, there := names.at(at+"INDEX", nil)
		if !there {
			return
		}
		name, _ := names.at(at+"VALUE", nil)
		n, err := strconv.Atoi(index.Text)
		if err != nil {
			continue
		}
		for path, v := range o {
			if strings.HasSuffix(path, bitsetPath) {
				o[path+"."+name.Text] = Value{Text: strconv.FormatBool(slices.ContainsFunc(v.List, func(run string) bool { return has(run, n) }))}
			}
		}
	}
}

// has reports whether a bit is of a run of those without a name: "7" or "13-15".
func has(run string, bit int) bool {
	from, to, ok := strings.Cut(run, "-")
	if !ok {
		to = from
	}
	first, err1 := strconv.Atoi(from)
	last, err2 := strconv.Atoi(to)
	return err1 == nil && err2 == nil && first <= bit && bit <= last
}
