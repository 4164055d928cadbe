// SPDX-License-Identifier: Apache-2.0

package btfenum

import "fmt"

// Enum is an enum of the kernel's.
type Enum struct {
	Name   string // its tag; "": it has none, as most of netlink's
	Values []Value
}

// Value is an enumerator. N is its number; of an unsigned enum of 64 bits the
// bits.
type Value struct {
	Name string
	N    int64
}

// Kinds of types (BTF_KIND_*), and how much follows struct btf_type: once, and
// for each of its members.
const (
	kindEnum   = 6
	kindEnum64 = 19

	typeLen = 12 // struct btf_type
)

var follows = [...]struct{ once, each int }{
	1:          {once: 4},  // INT
	2:          {},         // PTR
	3:          {once: 12}, // ARRAY
	4:          {each: 12}, // STRUCT
	5:          {each: 12}, // UNION
	kindEnum:   {each: 8},
	7:          {},         // FWD
	8:          {},         // TYPEDEF
	9:          {},         // VOLATILE
	10:         {},         // CONST
	11:         {},         // RESTRICT
	12:         {},         // FUNC
	13:         {each: 8},  // FUNC_PROTO
	14:         {once: 4},  // VAR
	15:         {each: 12}, // DATASEC
	16:         {},         // FLOAT
	17:         {once: 4},  // DECL_TAG
	18:         {},         // TYPE_TAG
	kindEnum64: {each: 12},
}

// Enums gives those enums of which want takes the name of an enumerator, in the
// order of the file. Of a kind of type that is not known the length is not
// either: that is an error, as is one that ends beyond the file or has a name
// outside of the strings.
func (f *File) Enums(want func(name []byte) bool) ([]Enum, error) {
	var found []Enum
	for at := 0; at < len(f.types); {
		b := f.types[at:]
		if len(b) < typeLen {
			return nil, fmt.Errorf("btf: byte %d: %d bytes of a type, want %d", f.typesAt+at, len(b), typeLen)
		}
		info := f.u32(b[4:])
		kind, members := int(info>>24&0x1f), int(info&0xffff)
		if kind == 0 || kind >= len(follows) {
			return nil, fmt.Errorf("btf: byte %d: kind %d is unknown", f.typesAt+at, kind)
		}
		size := typeLen + follows[kind].once + members*follows[kind].each
		if size > len(b) {
			return nil, fmt.Errorf("btf: byte %d: type of %d bytes, %d are left", f.typesAt+at, size, len(b))
		}
		if kind == kindEnum || kind == kindEnum64 {
			e := enumAt{File: f, at: at, kind: kind, each: follows[kind].each, signed: info>>31 != 0, members: b[typeLen:size]}
			wanted, err := e.wanted(want)
			if err != nil {
				return nil, err
			}
			if wanted {
				found = append(found, e.read())
			}
		}
		at += size
	}
	return found, nil
}

// enumAt is an enum where it is in the file.
type enumAt struct {
	*File
	at      int
	kind    int
	each    int    // bytes an enumerator takes
	signed  bool   // kind_flag: its numbers have a sign
	members []byte // struct btf_enum or struct btf_enum64, one after another
}

// wanted checks all names, and asks for each until one is wanted.
func (e *enumAt) wanted(want func([]byte) bool) (wanted bool, err error) {
	if _, ok := e.name(e.u32(e.types[e.at:])); !ok {
		return false, e.misnamed(e.at)
	}
	for i := 0; i < len(e.members); i += e.each {
		name, ok := e.name(e.u32(e.members[i:]))
		if !ok {
			return false, e.misnamed(e.at + typeLen + i)
		}
		wanted = wanted || want(name)
	}
	return wanted, nil
}

func (e *enumAt) misnamed(at int) error {
	return fmt.Errorf("btf: byte %d: name at %d is in no string", e.typesAt+at, e.u32(e.types[at:]))
}

// read copies an enum whose names have been checked.
func (e *enumAt) read() Enum {
	tag, _ := e.name(e.u32(e.types[e.at:]))
	out := Enum{Name: string(tag), Values: make([]Value, 0, len(e.members)/e.each)}
	for i := 0; i < len(e.members); i += e.each {
		m := e.members[i:]
		name, _ := e.name(e.u32(m))
		out.Values = append(out.Values, Value{string(name), e.number(m)})
	}
	return out
}

// number is the value of an enumerator: 32 bits, of which kernels before 6.0 do
// not say whether they have a sign, or two halves, the lower first.
func (e *enumAt) number(m []byte) int64 {
	low := e.u32(m[4:])
	switch {
	case e.kind == kindEnum64:
		return int64(uint64(e.u32(m[8:]))<<32 | uint64(low))
	case e.signed:
		return int64(int32(low))
	}
	return int64(low)
}
