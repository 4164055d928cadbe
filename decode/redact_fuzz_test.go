// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"
)

// shown is all that is printed of a message where secrets are hidden.
func shown(d *Decoder, c *Context, msg []byte) []byte {
	m := d.Decode(c, msg)
	out := append(m.AppendText(nil, nil), '\n')
	out = m.AppendTree(out, nil)
	out = append(m.AppendJSON(out, nil), '\n')
	return AppendHexdump(out, m.AppendRedacted(nil), 0)
}

// secretBytes are the offsets of the bytes that are hidden of a message.
func secretBytes(m *Message) (at []int) {
	b := bytes.Repeat([]byte{0xff}, len(m.Raw))
	m.redact(b)
	for i, c := range b {
		if c == 0 {
			at = append(at, i)
		}
	}
	return at
}

// leftovers says whether bytes are hidden that are no attribute: others in their
// place may be one.
func leftovers(m *Message) bool {
	if m.Status != nil && m.Status.Echo != nil && leftovers(m.Status.Echo) || m.guarded {
		return true
	}
	for n := range m.All() {
		if n.guarded {
			return true
		}
	}
	return false
}

// guardedFamilies are those with keys, by the number the fuzz targets know each
// by.
func guardedFamilies() genericNames {
	names := genericNames{}
	for _, f := range Builtin().Families() {
		if f.Protocol == protoGeneric && f.guarded() {
			names[uint16(40+len(names))] = f.Name
		}
	}
	return names
}

func seedKeys(f *testing.F, add func(c Context, msg []byte)) {
	id := map[string]uint16{}
	for n, name := range guardedFamilies() {
		id[name] = n
	}
	for _, k := range keyedMessages(bytes.Repeat([]byte{0xa7}, 32)) {
		if names, ok := k.c.Names.(genericNames); ok {
			binary.NativeEndian.PutUint16(k.bytes[4:], id[names[40]])
		}
		add(k.c, k.bytes)
	}
	for _, c := range guardedMessages {
		add(Context{Protocol: testProto}, c.make([]byte("ABCDEFGH")))
	}
}

// FuzzHidden: nothing that is printed depends on what is hidden.
func FuzzHidden(f *testing.F) {
	seedKeys(f, func(c Context, msg []byte) { f.Add(uint8(c.Protocol), uint8(c.Direction), msg, []byte{0, 0x11}) })
	d := Decoder{Tables: guardedTables()}
	names := guardedFamilies()
	f.Fuzz(func(t *testing.T, protocol, direction uint8, in, key []byte) {
		if len(key) == 0 {
			return
		}
		c := Context{Protocol: int(protocol), Direction: Direction(direction % 3), Names: names}
		m := d.Decode(&c, in)
		at, attributes := secretBytes(m), !leftovers(m)
		want := shown(&d, &c, in)
		other := slices.Clone(in)
		for i, n := range at {
			other[n] = key[i%len(key)]
		}
		if !attributes && !slices.Equal(secretBytes(d.Decode(&c, other)), at) {
			return // what was no attribute is one now
		}
		if got := shown(&d, &c, other); !bytes.Equal(got, want) {
			t.Fatalf("%d bytes hidden, another key:\n%x\n%s\n%x\n%s", len(at), in, want, other, got)
		}
	})
}

// FuzzKeys: of a key nothing is shown whatever its attribute, those around it
// and the message say of their lengths, short of what takes it for another
// attribute; and wherever the message is cut.
func FuzzKeys(f *testing.F) {
	d := Decoder{Tables: guardedTables()}
	honest := func(key byte) []keyed {
		return slices.DeleteFunc(keyedMessages(bytes.Repeat([]byte{key}, 32)), func(k keyed) bool {
			for n := range d.Decode(&k.c, k.bytes).All() {
				if n.Problem != None {
					return true
				}
			}
			return false
		})
	}
	lists := [...][]keyed{honest(0xa7), honest(0xfe), honest(0)}
	plain := lists[0]
	for i, k := range plain {
		f.Add(uint8(i), uint8(0), uint16(40), uint16(len(k.bytes)))
	}
	f.Fuzz(func(t *testing.T, which, level uint8, length, size uint16) {
		var all [len(lists)][]byte
		n := int(which) % len(plain)
		for i := range lists {
			k := &lists[i][n]
			in := lied(d.Decode(&plain[n].c, plain[n].bytes), int(level), length, slices.Clone(k.bytes))
			all[i] = shown(&d, &k.c, in[:min(int(size), len(in))])
		}
		for _, other := range all[1:] {
			if !bytes.Equal(all[0], other) {
				t.Fatalf("one key:\n%s\nanother:\n%s", all[0], other)
			}
		}
	})
}

// lied changes a length in msg, which is m but for its keys: the level-th that
// says how long something with a key in it is, of the message's own on. One that
// makes other attributes of what is in it and after it is left as it is.
func lied(m *Message, level int, length uint16, msg []byte) []byte {
	at, keys := keyedLengths(m.Attrs, []int{0}, nil)
	place := at[level%len(at)]
	have, end := binary.NativeEndian.Uint16(msg[place:]), place+int(length)
	within := slices.ContainsFunc(keys, func(n *Node) bool { return int(n.Offset) < end && end <= int(n.Offset)+len(n.Raw)-attrLen })
	if place == 0 || length < attrLen || end > len(msg) || length < have && (within || have-length < attrLen) {
		binary.NativeEndian.PutUint16(msg[place:], length)
	}
	return msg
}

// keyedLengths appends where the lengths of attributes are that have a key in
// them or are one, and the keys.
func keyedLengths(nodes []Node, at []int, keys []*Node) ([]int, []*Node) {
	for i := range nodes {
		n := &nodes[i]
		before := len(keys)
		if n.secret() {
			keys = append(keys, n)
		} else {
			at, keys = keyedLengths(n.Children, at, keys)
		}
		if len(keys) > before && n.head > 0 {
			at = append(at, int(n.Offset))
		}
	}
	return at, keys
}
