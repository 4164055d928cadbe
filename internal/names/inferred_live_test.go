// SPDX-License-Identifier: Apache-2.0

package names

import (
	"encoding/binary"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
	"golang.org/x/sys/unix"
)

// TestLiveInferredNames infers each family of this kernel that package decode
// has tables for, as if it had none: no name may be another than the tables'.
func TestLiveInferredNames(t *testing.T) {
	ids, err := kernel{}.families()
	if err != nil {
		t.Fatal(err)
	}
	tables := map[string]*decode.Family{}
	for _, f := range decode.Builtin().Families() {
		if f.Protocol == unix.NETLINK_GENERIC {
			tables[f.Name] = f
		}
	}
	c := comparison{t: t}
	families := 0
	for _, name := range slices.Sorted(maps.Values(ids)) {
		if tables[name] == nil {
			t.Logf("%s: no table knows it", name)
			continue
		}
		c.table, c.family, c.own, c.spaces = tables[name], name, tables[name].Space, map[[2]*decode.Space]bool{}
		before := c.commands + c.attrs
		if f := inferFamily(kernel{}, name); f != nil {
			c.compare(f)
		}
		if c.commands+c.attrs > before {
			families++
		}
	}
	t.Logf("%d commands and %d attributes of %d families, of %d", c.commands, c.attrs, families, len(ids))
	if c.commands == 0 || c.attrs == 0 { // every kernel has tcp_metrics
		t.Errorf("nothing was inferred")
	}
}

// comparison counts the names that are as they should be.
type comparison struct {
	t               *testing.T
	table           *decode.Family
	family          string
	own             *decode.Space             // the family's, of messages that have no other
	spaces          map[[2]*decode.Space]bool // compared already
	commands, attrs int
}

// anID is the number of the family in messages that are made up.
const anID = 99

func (c *comparison) Link(uint32) (string, bool) { return "", false }

func (c *comparison) GenericFamily(id uint16) (string, bool) { return c.family, id == anID }

// compare reads every message there may be with both tables.
func (c *comparison) compare(f *decode.Family) {
	inferred := new(decode.Tables).With(f)
	for command := range 256 {
		named := false
		for _, way := range []struct {
			decode.Direction
			seq uint32 // 0 from the kernel: nobody asked
		}{{decode.ToKernel, 1}, {decode.FromKernel, 1}, {decode.FromKernel, 0}} {
			context := &decode.Context{Protocol: unix.NETLINK_GENERIC, Direction: way.Direction, Names: c}
			msg := make([]byte, decode.HeaderLen+sizeGenlmsghdr)
			binary.NativeEndian.PutUint32(msg, uint32(len(msg)))
			binary.NativeEndian.PutUint16(msg[4:], anID)
			binary.NativeEndian.PutUint32(msg[8:], way.seq)
			msg[decode.HeaderLen] = byte(command)
			got, want := inferred.Type(context, msg), decode.Builtin().Type(context, msg)
			space := f.Space
			if got != nil {
				space, named = got.Space, true
				c.command(got, want, fmt.Sprintf("%s command %d, %v", c.family, command, way))
			}
			if want != nil && want.Space != nil && space != nil {
				c.space(space, want.Space, c.family+" "+want.Name)
			}
		}
		if named {
			c.commands++
		}
	}
}

// before are names of kernels older than the tables: their events came later, with
// numbers that commands had.
var before = map[string]string{"IOAM6_EVENT_TRACE": "IOAM6_CMD_ADD_NAMESPACE"}

func (c *comparison) command(got, want *decode.Type, where string) {
	switch {
	case !got.Inferred || got.Name == "":
		c.t.Errorf("%s: %+v does not say that it is inferred", where, got)
	case want == nil:
		c.t.Errorf("%s is inferred as %s; the tables have no row for it", where, got.Name)
	case got.Name != want.Name && got.Name != before[want.Name]:
		c.t.Errorf("%s is inferred as %s; it is %s", where, got.Name, want.Name)
	}
}

func (c *comparison) space(got, want *decode.Space, where string) {
	key := [2]*decode.Space{got, want}
	if c.spaces[key] {
		return
	}
	c.spaces[key] = true
	for i := range got.Attrs {
		row := &got.Attrs[i]
		is := rowOf(want, row.Type)
		if is == nil {
			is = rowOf(c.own, row.Type) // the message never has it
		}
		switch {
		case !row.Inferred:
			c.t.Errorf("%s: %+v does not say that it is inferred", where, row)
		case row.Name != "" && (is == nil || row.Name != is.Name) && c.elsewhere(row):
			c.attrs++ // kernels older than the tables have one policy for all requests
		case row.Name != "" && is == nil:
			c.t.Errorf("%s: attribute %d is inferred as %s; the tables have no row", where, row.Type, row.Name)
		case row.Name != "" && row.Name != is.Name:
			c.t.Errorf("%s: attribute %d is inferred as %s; it is %s", where, row.Type, row.Name, is.Name)
		case row.Name != "" && is.Secret && !row.Secret:
			c.t.Errorf("%s: %s is a secret and not hidden", where, row.Name)
		case row.Name != "":
			c.attrs++
		}
		if is != nil && row.Space != nil && is.Space != nil {
			c.space(row.Space, is.Space, where+" "+is.Name)
		}
	}
}

// elsewhere says whether a request of the family's has this very row.
func (c *comparison) elsewhere(row *decode.Attr) bool {
	return slices.ContainsFunc(c.table.Types, func(t decode.Type) bool {
		is := rowOf(t.Space, row.Type)
		return t.Direction != decode.FromKernel && is != nil && is.Name == row.Name
	})
}

// rowOf is the space's row of a number; nil: it has none.
func rowOf(s *decode.Space, number uint16) *decode.Attr {
	if s == nil {
		return nil
	}
	at := slices.IndexFunc(s.Attrs, func(a decode.Attr) bool { return a.Type == number })
	if at < 0 {
		return nil
	}
	return &s.Attrs[at]
}
