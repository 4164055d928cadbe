// SPDX-License-Identifier: Apache-2.0

package main

import (
	"maps"
	"slices"
	"strconv"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// types is --type.
type types struct {
	take, drop       map[*decode.Type]bool
	takeNum, dropNum map[uint16]bool // nlmsg_type itself
}

func newTypes(values []string, tables *decode.Tables, inferred func() []*decode.Tables) (types, error) {
	var ts types
	l, err := parseList("--type", values)
	if err != nil {
		return ts, err
	}
	for item, drop := range l.items {
		named, numbers := &ts.take, &ts.takeNum
		if drop {
			named, numbers = &ts.drop, &ts.dropNum
		}
		if n, err := strconv.ParseUint(item, 10, 16); err == nil {
			put(numbers, uint16(n))
			continue
		}
		found, err := tables.Match(item)
		if err != nil {
			found = matchInferred(item, inferred)
		}
		if found == nil {
			return ts, unknownWord(err, "types")
		}
		for _, t := range found {
			put(named, t)
		}
	}
	return ts, nil
}

func (ts types) all() bool {
	return ts.take == nil && ts.drop == nil && ts.takeNum == nil && ts.dropNum == nil
}

// numbers are the nlmsg_type of the requests wanted, for the kernel to choose by;
// nil: it cannot, for a family's number is given at run time, or there is no
// choice.
func (ts types) numbers(tables *decode.Tables) []uint16 {
	if ts.take == nil && ts.takeNum == nil {
		return nil
	}
	families := map[string]*decode.Family{}
	for _, f := range tables.Families() {
		families[f.Name] = f
	}
	all := slices.Collect(maps.Keys(ts.takeNum))
	for t := range ts.take {
		f := families[t.Family]
		if f == nil || f.Protocol == unix.NETLINK_GENERIC {
			return nil
		}
		all = append(all, uint16(f.Subsystem)<<8|t.Number)
	}
	if len(all) > tracer.MaxTypes {
		return nil
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func (ts types) want(c *decode.Context, msg []byte, tables *decode.Tables) bool {
	if ts.all() {
		return true
	}
	if len(msg) < decode.HeaderLen {
		return ts.take == nil && ts.takeNum == nil
	}
	number, named := decode.ParseHeader(msg).Type, tables.Type(c, msg)
	if ts.dropNum[number] || ts.drop[named] {
		return false
	}
	return ts.take == nil && ts.takeNum == nil || ts.takeNum[number] || ts.take[named]
}
