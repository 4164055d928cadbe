// SPDX-License-Identifier: Apache-2.0

package main

import (
	"maps"
	"slices"
	"sync"

	"github.com/nlsnoop/nlsnoop/decode"
	"golang.org/x/sys/unix"
)

// inferring works out, when first called, this machine's families that no table
// knows: -t and -a may name what they say, and only for a word that no table
// has is the kernel asked. With -n nothing is inferred.
func inferring(f *flags, tables *decode.Tables, live resolver) func() []*decode.Tables {
	return sync.OnceValue(func() (all []*decode.Tables) {
		if f.numeric {
			return nil
		}
		known := map[string]bool{}
		for _, f := range tables.Families() {
			if f.Protocol == unix.NETLINK_GENERIC {
				known[f.Name] = true
			}
		}
		for _, name := range slices.Sorted(maps.Keys(live.Families())) {
			if known[name] {
				continue
			}
			if t := live.Infer(name); t != nil {
				all = append(all, t)
			}
		}
		return all
	})
}

// matchInferred is [decode.Tables.Match] in what is inferred; nil: nothing.
func matchInferred(pattern string, inferred func() []*decode.Tables) (found []*decode.Type) {
	for _, t := range inferred() {
		some, err := t.Match(pattern)
		if err != nil {
			continue
		}
		for _, typ := range some {
			if typ.Inferred { // not netlink's own
				found = append(found, typ)
			}
		}
	}
	return found
}
