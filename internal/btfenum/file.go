// SPDX-License-Identifier: Apache-2.0

package btfenum

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/bits"
)

// What struct btf_header says (linux/btf.h).
const (
	magic     = 0xeb9f
	version   = 1
	headerLen = 24 // of the fields read here; it may be longer
)

// File is the BTF of vmlinux or of a module. It is not changed once parsed.
type File struct {
	big     bool   // its integers are big-endian
	types   []byte // struct btf_type after struct btf_type
	typesAt int    // where in the file they begin
	strs    []byte
	base    *File // of a module: vmlinux
}

// Parse reads the header of b, which the File goes on referring to. Base is nil
// for vmlinux; a module's BTF (split BTF) goes on where base's strings end.
// Errors say at which byte of b what is wrong.
func Parse(b []byte, base *File) (*File, error) {
	if len(b) < headerLen {
		return nil, fmt.Errorf("btf: %d bytes, the header has %d", len(b), headerLen)
	}
	f := &File{base: base}
	switch m := binary.LittleEndian.Uint16(b); m {
	case magic:
	case bits.ReverseBytes16(magic):
		f.big = true
	default:
		return nil, fmt.Errorf("btf: byte 0: magic 0x%04x, want 0x%04x", m, magic)
	}
	if base != nil && base.big != f.big {
		return nil, fmt.Errorf("btf: byte 0: not in the byte order of its base")
	}
	if b[2] != version {
		return nil, fmt.Errorf("btf: byte 2: version %d, want %d", b[2], version)
	}
	head := uint64(f.u32(b[4:]))
	if head < headerLen || head > uint64(len(b)) {
		return nil, fmt.Errorf("btf: byte 4: header of %d bytes, of %d to %d", head, headerLen, len(b))
	}
	body := b[head:]
	var err error
	if f.types, err = f.section(b, body, 8, "types"); err != nil {
		return nil, err
	}
	if f.strs, err = f.section(b, body, 16, "strings"); err != nil {
		return nil, err
	}
	f.typesAt = int(head) + int(f.u32(b[8:]))
	return f, nil
}

// section is the part of the body that the offset and the length at this byte
// of the header name.
func (f *File) section(b, body []byte, at int, what string) ([]byte, error) {
	off, n := uint64(f.u32(b[at:])), uint64(f.u32(b[at+4:]))
	if off+n > uint64(len(body)) {
		return nil, fmt.Errorf("btf: byte %d: %d bytes of %s at %d, of %d bytes", at, n, what, off, len(body))
	}
	return body[off : off+n], nil
}

// u32 reads in the file's byte order; b has 4 bytes.
func (f *File) u32(b []byte) uint32 {
	v := binary.LittleEndian.Uint32(b)
	if f.big {
		return bits.ReverseBytes32(v)
	}
	return v
}

// name is the string at this offset: of all strings, base's first.
func (f *File) name(off uint32) (name []byte, ok bool) {
	strs, at := f.strs, uint64(off)
	if f.base != nil {
		if n := uint64(len(f.base.strs)); at < n {
			strs = f.base.strs
		} else {
			at -= n
		}
	}
	if at >= uint64(len(strs)) {
		return nil, false
	}
	n := bytes.IndexByte(strs[at:], 0)
	if n < 0 {
		return nil, false
	}
	return strs[at : at+uint64(n)], true
}
