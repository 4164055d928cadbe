// SPDX-License-Identifier: Apache-2.0

package btfenum

import (
	"encoding/binary"
	"slices"
	"strings"
	"testing"
)

// writer makes BTF.
type writer struct {
	order binary.AppendByteOrder
	types []byte
	strs  []byte
	from  uint32 // where its strings begin, after base's
}

func newWriter(order binary.AppendByteOrder, base *writer) *writer {
	w := &writer{order: order}
	if base == nil {
		w.strs = []byte{0}
	} else {
		w.from = base.from + uint32(len(base.strs))
	}
	return w
}

// str adds a string and gives its offset.
func (w *writer) str(s string) uint32 {
	if s == "" {
		return 0
	}
	at := w.from + uint32(len(w.strs))
	w.strs = append(append(w.strs, s...), 0)
	return at
}

func (w *writer) u32(v ...uint32) {
	for _, v := range v {
		w.types = w.order.AppendUint32(w.types, v)
	}
}

// typ adds a type of this kind with members and what follows it.
func (w *writer) typ(kind, members uint32, follows ...uint32) {
	w.u32(0, kind<<24|members, 0)
	w.u32(follows...)
}

// enum adds one of 32 bits; signed is kind_flag.
func (w *writer) enum(tag string, signed bool, values ...Value) {
	info := uint32(kindEnum<<24 | len(values))
	if signed {
		info |= 1 << 31
	}
	w.u32(w.str(tag), info, 4)
	for _, v := range values {
		w.u32(w.str(v.Name), uint32(v.N))
	}
}

func (w *writer) enum64(tag string, values ...Value) {
	w.u32(w.str(tag), uint32(kindEnum64<<24|len(values)), 8)
	for _, v := range values {
		w.u32(w.str(v.Name), uint32(v.N), uint32(uint64(v.N)>>32))
	}
}

func (w *writer) bytes() []byte {
	b := w.order.AppendUint16(nil, magic)
	b = append(b, version, 0)
	for _, v := range []int{headerLen, 0, len(w.types), len(w.types), len(w.strs)} {
		b = w.order.AppendUint32(b, uint32(v))
	}
	return append(append(b, w.types...), w.strs...)
}

// every adds a type of each kind, enums between them.
func (w *writer) every() {
	w.typ(1, 0, 32)
	w.typ(2, 0)
	w.typ(3, 0, 1, 1, 4)
	w.typ(4, 2, 0, 1, 0, 0, 1, 32)
	w.enum("color", false, Value{"RED", 0}, Value{"GREEN", 1}, Value{"BLUE", 2})
	w.typ(5, 1, 0, 1, 0)
	w.typ(7, 0)
	w.typ(8, 0)
	w.typ(9, 0)
	w.typ(10, 0)
	w.typ(11, 0)
	w.typ(12, 0)
	w.typ(13, 2, 0, 1, 0, 1)
	w.enum("", true, Value{"LESS", -1}, Value{"MORE", 1})
	w.typ(14, 0, 1)
	w.typ(15, 2, 1, 0, 4, 1, 4, 4)
	w.typ(16, 0)
	w.typ(17, 0, 0xffffffff)
	w.typ(18, 0)
	w.enum64("wide", Value{"LOW", 1}, Value{"HIGH", 1 << 40}, Value{"RED_TOO", -2})
}

func all([]byte) bool { return true }

func enums(t *testing.T, b []byte, base *File, want func([]byte) bool) (*File, []Enum) {
	t.Helper()
	f, err := Parse(b, base)
	if err != nil {
		t.Fatal(err)
	}
	found, err := f.Enums(want)
	if err != nil {
		t.Fatal(err)
	}
	return f, found
}

func wantEnums(t *testing.T, got []Enum, want ...Enum) {
	t.Helper()
	same := func(a, b Enum) bool { return a.Name == b.Name && slices.Equal(a.Values, b.Values) }
	if !slices.EqualFunc(got, want, same) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

var (
	color = Enum{"color", []Value{{"RED", 0}, {"GREEN", 1}, {"BLUE", 2}}}
	less  = Enum{"", []Value{{"LESS", -1}, {"MORE", 1}}}
	wide  = Enum{"wide", []Value{{"LOW", 1}, {"HIGH", 1 << 40}, {"RED_TOO", -2}}}
)

// TestEnums reads enums among types of every other kind, in both byte orders.
func TestEnums(t *testing.T) {
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		w := newWriter(order, nil)
		w.every()
		_, got := enums(t, w.bytes(), nil, all)
		wantEnums(t, got, color, less, wide)
		_, got = enums(t, w.bytes(), nil, func(name []byte) bool { return strings.HasPrefix(string(name), "RED") })
		wantEnums(t, got, color, wide)
	}
}

// TestModule reads split BTF, whose names are base's or its own.
func TestModule(t *testing.T) {
	base := newWriter(binary.LittleEndian, nil)
	base.enum("", false, Value{"SHARED", 3})
	shared := base.str("OTHER")
	module := newWriter(binary.LittleEndian, base)
	module.u32(0, kindEnum<<24|2, 4, shared, 7, module.str("OWN"), 8)
	f, got := enums(t, base.bytes(), nil, all)
	wantEnums(t, got, Enum{"", []Value{{"SHARED", 3}}})
	_, got = enums(t, module.bytes(), f, all)
	wantEnums(t, got, Enum{"", []Value{{"OTHER", 7}, {"OWN", 8}}})
}

// TestLongHeader passes over fields that are newer than this program.
func TestLongHeader(t *testing.T) {
	w := newWriter(binary.LittleEndian, nil)
	w.enum("color", false, color.Values...)
	b := w.bytes()
	b = slices.Concat(b[:4], []byte{headerLen + 8, 0, 0, 0}, b[8:headerLen], make([]byte, 8), b[headerLen:])
	_, got := enums(t, b, nil, all)
	wantEnums(t, got, color)
}

// TestErrors gives each mistake's exact words.
func TestErrors(t *testing.T) {
	good := func() []byte {
		w := newWriter(binary.LittleEndian, nil)
		w.enum("color", false, color.Values...)
		return w.bytes()
	}
	set := func(at int, v ...byte) []byte {
		b := good()
		copy(b[at:], v)
		return b
	}
	foreign, err := Parse(newWriter(binary.BigEndian, nil).bytes(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		b    []byte
		base *File
		want string
	}{
		{nil, nil, "btf: 0 bytes, the header has 24"},
		{set(0, 1, 2), nil, "btf: byte 0: magic 0x0201, want 0xeb9f"},
		{good(), foreign, "btf: byte 0: not in the byte order of its base"},
		{set(2, 9), nil, "btf: byte 2: version 9, want 1"},
		{set(4, 8), nil, "btf: byte 4: header of 8 bytes, of 24 to 82"},
		{set(4, 0, 1), nil, "btf: byte 4: header of 256 bytes, of 24 to 82"},
		{set(8, 60), nil, "btf: byte 8: 36 bytes of types at 60, of 58 bytes"},
		{set(20, 0xff, 0xff, 0xff, 0xff), nil, "btf: byte 16: 4294967295 bytes of strings at 36, of 58 bytes"},
		{set(12, 35), nil, "btf: byte 24: type of 36 bytes, 35 are left"},
		{set(12, 40), nil, "btf: byte 60: 4 bytes of a type, want 12"},
		{set(31, 30), nil, "btf: byte 24: kind 30 is unknown"},
		{set(24, 200), nil, "btf: byte 24: name at 200 is in no string"},
		{set(52, 200), nil, "btf: byte 52: name at 200 is in no string"},
		{set(81, 'x'), nil, "btf: byte 52: name at 17 is in no string"},
	} {
		f, err := Parse(c.b, c.base)
		if err == nil {
			_, err = f.Enums(all)
		}
		if err == nil || err.Error() != c.want {
			t.Errorf("got %v\nwant %s", err, c.want)
		}
	}
}

// FuzzEnums: any bytes give enums or an error.
func FuzzEnums(f *testing.F) {
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		base := newWriter(order, nil)
		base.every()
		module := newWriter(order, base)
		module.every()
		f.Add(base.bytes(), module.bytes())
	}
	f.Fuzz(func(t *testing.T, vmlinux, module []byte) {
		base, err := Parse(vmlinux, nil)
		if err != nil {
			return
		}
		base.Enums(all)
		split, err := Parse(module, base)
		if err != nil {
			return
		}
		found, err := split.Enums(all)
		if err != nil && found != nil {
			t.Errorf("%d enums and %v", len(found), err)
		}
	})
}
