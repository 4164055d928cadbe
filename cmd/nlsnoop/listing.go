// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
	"golang.org/x/sys/unix"
)

// printList is --list: what --type and --family take, a line each, of the
// families --family leaves.
func printList(w io.Writer, c *config, tables *decode.Tables) {
	b := bufio.NewWriter(w)
	defer b.Flush()
	whole := map[int]bool{unix.NETLINK_NETFILTER: true, unix.NETLINK_GENERIC: true} // of many families each
	for _, f := range tables.Families() {
		if !c.selector.families.lists(f) {
			continue
		}
		if c.list == "families" {
			if whole[f.Protocol] && c.selector.families.take == nil {
				fmt.Fprintf(b, "%s %s\n", strings.ToLower(strings.TrimPrefix(protocolName(f.Protocol), "NETLINK_")), protocolName(f.Protocol))
				whole[f.Protocol] = false
			}
			fmt.Fprintf(b, "%s %s\n", decode.FamilyWord(f.Name), protocolName(f.Protocol))
			continue
		}
		for i := range f.Types {
			t := &f.Types[i]
			if t.Name == "" || t.Direction == decode.FromKernel {
				continue
			}
			number := t.Number
			if f.Protocol == unix.NETLINK_NETFILTER {
				number |= uint16(f.Subsystem) << 8
			}
			fmt.Fprintf(b, "%s %d %s\n", t.Name, number, decode.FamilyWord(f.Name))
		}
	}
}

// lists says whether a record of family f could be wanted.
func (fs families) lists(f *decode.Family) bool {
	is := func(t familyTest) bool {
		return t.protocol == f.Protocol && (t.subsystem < 0 || t.subsystem == int(f.Subsystem)) &&
			(t.generic == "" || t.generic == f.Name)
	}
	for _, t := range fs.drop {
		if is(t) {
			return false
		}
	}
	for _, t := range fs.take {
		if is(t) {
			return true
		}
	}
	return fs.take == nil
}
