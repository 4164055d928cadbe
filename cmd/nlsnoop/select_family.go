// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/nlsnoop/nlsnoop/decode"
	"golang.org/x/sys/unix"
)

// familyTest wants a protocol, or one family of it.
type familyTest struct {
	protocol  int
	subsystem int    // of nfnetlink; -1: all
	generic   string // of generic netlink; "": all
}

// families is --family.
type families struct{ take, drop []familyTest }

func newFamilies(values []string, tables *decode.Tables, live resolver) (families, error) {
	var fs families
	l, err := parseList("--family", values)
	if err != nil {
		return fs, err
	}
	for item, drop := range l.items {
		tests, err := familyTests(item, tables, live)
		if err != nil {
			return fs, unknownWord(err, "families")
		}
		if drop {
			fs.drop = append(fs.drop, tests...)
		} else {
			fs.take = append(fs.take, tests...)
		}
	}
	return fs, nil
}

// familyTests is what one word names: a protocol before a family of that name,
// and a family this machine has though no table does.
func familyTests(word string, tables *decode.Tables, live resolver) ([]familyTest, error) {
	if n, err := strconv.Atoi(word); err == nil {
		if n < 0 || n >= maxProtocols {
			return nil, fmt.Errorf("unknown family %q: protocols are 0 to %d", word, maxProtocols-1)
		}
		return []familyTest{{protocol: n, subsystem: -1}}, nil
	}
	if p, ok := protocolNumber(word); ok {
		return []familyTest{{protocol: p, subsystem: -1}}, nil
	}
	found, err := tables.MatchFamily(word)
	if err != nil {
		if _, ok := live.Families()[word]; ok {
			return []familyTest{{protocol: unix.NETLINK_GENERIC, subsystem: -1, generic: word}}, nil
		}
		return nil, err
	}
	var tests []familyTest
	for _, f := range found {
		t := familyTest{protocol: f.Protocol, subsystem: -1}
		switch f.Protocol {
		case unix.NETLINK_NETFILTER:
			t.subsystem = int(f.Subsystem)
		case unix.NETLINK_GENERIC:
			t.generic = f.Name
		}
		tests = append(tests, t)
	}
	return tests, nil
}

// protocols is what the kernel side can drop by; nil: nothing.
func (fs families) protocols() []int {
	var out []int
	for _, t := range fs.take {
		if !slices.Contains(out, t.protocol) {
			out = append(out, t.protocol)
		}
	}
	return out
}

func (fs families) none() bool { return fs.take == nil && fs.drop == nil }

// protocol says whether anything of the protocol may be wanted.
func (fs families) protocol(p int) bool {
	for _, t := range fs.drop {
		if t.protocol == p && t.subsystem < 0 && t.generic == "" {
			return false
		}
	}
	return fs.take == nil || slices.ContainsFunc(fs.take, func(t familyTest) bool { return t.protocol == p })
}

func (fs families) want(c *decode.Context, msg []byte) bool {
	if fs.none() {
		return true
	}
	is := func(t familyTest) bool { return t.is(c, msg) }
	return !slices.ContainsFunc(fs.drop, is) && (fs.take == nil || slices.ContainsFunc(fs.take, is))
}

func (t familyTest) is(c *decode.Context, msg []byte) bool {
	if t.protocol != c.Protocol {
		return false
	}
	if t.subsystem < 0 && t.generic == "" {
		return true
	}
	if len(msg) < decode.HeaderLen {
		return false
	}
	typ := decode.ParseHeader(msg).Type
	if t.subsystem >= 0 {
		return int(typ>>8) == t.subsystem
	}
	if c.Names == nil {
		return false
	}
	name, ok := c.Names.GenericFamily(typ)
	return ok && name == t.generic
}
