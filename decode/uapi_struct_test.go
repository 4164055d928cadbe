// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// structHeaders are the headers whose structs have a table each, of the same
// name.
var structHeaders = []string{
	"inet_diag.h", "unix_diag.h", "netlink_diag.h", "packet_diag.h", "vm_sockets_diag.h", "xdp_diag.h", "smc_diag.h",
	"tipc_sockets_diag.h", "tcp.h", "mptcp.h", "sctp.h", "filter.h", "xfrm.h",
}

// TestStructs checks the tables' structs against the kernel's headers as
// installed: every field there is in the table, as far from the start and as
// wide. Headers of older kernels have fewer.
func TestStructs(t *testing.T) {
	p := structParser{types: map[string]ctype{
		"__u8": {1, 1}, "__u16": {2, 2}, "__be16": {2, 2}, "__u32": {4, 4}, "__s32": {4, 4}, "__be32": {4, 4}, "int": {4, 4},
		"unsigned int": {4, 4}, "__u64": {8, 8}, "__aligned_u64": {8, 8}, "unsigned char": {1, 1}, "unsigned short": {2, 2},
		"char": {1, 1}, "__kernel_uid32_t": {4, 4}, "xfrm_address_t": {16, 4}, "struct sockaddr_storage": {128, 8},
	}, headers: readHeaders(t)}
	for _, name := range structHeaders {
		b, err := os.ReadFile(filepath.Join(includeDir, "linux", name))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		p.file(t, string(b))
	}
	checked := map[string]bool{}
	for s := range visit([]*Family{&sockDiagFamily, &xfrmFamily}).structs {
		if c, ok := p.structs[s.Name]; ok && !partial[s] {
			compareStruct(t, s, c)
			checked[s.Name] = true
		}
	}
	if len(checked) < 65 {
		t.Errorf("%d structs checked: not all of them", len(checked))
	}
}

// partial are tables of a part of their struct.
var partial = map[*Struct]bool{&sockaddrInStruct: true, &sockaddrIn6Struct: true}

func compareStruct(t *testing.T, s *Struct, c []cfield) {
	t.Helper()
	type place struct{ off, size int }
	ours, pads := map[string]place{}, map[string]bool{}
	off := 0
	for i := range s.Fields {
		f := &s.Fields[i]
		ours[f.Name], pads[f.Name] = place{off, f.width()}, f.Kind == Pad
		if f.Kind == Bits {
			for _, bits := range f.Struct.Fields {
				ours[bits.Name] = place{off, f.width()}
			}
		}
		off += f.width()
	}
	for _, f := range c {
		got, ok := ours[f.name]
		if pads[f.name] {
			continue // what was reserved is smaller in newer kernels
		}
		if want := (place{f.off, f.size}); !ok || got != want {
			t.Errorf("struct %s: %s is at %v, in the headers at %v", s.Name, f.name, got, want)
		}
	}
}

// ctype is the size and the alignment of a C type.
type ctype struct{ size, align int }

type cfield struct {
	name      string
	off, size int
}

// A structParser lays structs out as C compilers do on most machines.
type structParser struct {
	types   map[string]ctype
	structs map[string][]cfield
	headers *headers
}

var (
	structDef  = regexp.MustCompile(`(?s)\bstruct\s+(\w+)\s*\{([^{}]*(?:union\s*\{[^{}]*\};[^{}]*)?)\}`)
	unionDef   = regexp.MustCompile(`(?s)union\s*\{\s*([^;{}]*;)[^{}]*\};`)
	fieldDef   = regexp.MustCompile(`^((?:unsigned |struct )?\w+)\s+(.+)$`)
	declarator = regexp.MustCompile(`^(\w+)\s*(?:\[(\w*)\])?\s*(?::\s*(\d+))?$`)
	attribute  = regexp.MustCompile(`__counted_by\(\w+\)`)
)

// file adds the structs of a header that are made of types known by then.
func (p *structParser) file(t *testing.T, text string) {
	t.Helper()
	text = directly.ReplaceAllString(strings.ReplaceAll(comment.ReplaceAllString(text, " "), "\\\n", " "), "")
	text = attribute.ReplaceAllString(text, "")
	for _, m := range structDef.FindAllStringSubmatch(text, -1) {
		p.add(m[1], unionDef.ReplaceAllString(m[2], "$1"))
	}
}

func (p *structParser) add(name, body string) {
	var fields []cfield
	off, align, bit := 0, 1, 0 // bit: of the unit before, how many are taken
	for decl := range strings.SplitSeq(body, ";") {
		m := fieldDef.FindStringSubmatch(strings.Join(strings.Fields(decl), " "))
		if m == nil {
			continue
		}
		typ, ok := p.types[m[1]]
		if !ok {
			return
		}
		align = max(align, typ.align)
		for d := range strings.SplitSeq(m[2], ",") {
			dm := declarator.FindStringSubmatch(strings.TrimSpace(d))
			if dm == nil {
				return
			}
			size := typ.size * p.count(strings.Contains(d, "["), dm[2])
			if width := int(number10(dm[3])); width > 0 {
				if bit == 0 || bit+width > 8*typ.size {
					off = up(off, typ.align) + size
					bit = 0
				}
				bit += width
				fields = append(fields, cfield{dm[1], off - size, size})
				continue
			}
			bit = 0
			off = up(off, typ.align)
			fields = append(fields, cfield{dm[1], off, size})
			off += size
		}
	}
	if p.structs == nil {
		p.structs = map[string][]cfield{}
	}
	p.structs[name] = fields
	p.types["struct "+name] = ctype{up(off, align), align}
}

// count is how many elements a declarator has: one, or as its brackets say,
// which are empty at a struct's end.
func (p *structParser) count(array bool, n string) int {
	switch v := p.headers.values(n); {
	case !array:
		return 1
	case len(v) > 0:
		return int(v[0])
	}
	return int(number10(n))
}

func number10(s string) (n uint64) {
	for _, c := range s {
		n = 10*n + uint64(c-'0')
	}
	return n
}

func up(n, align int) int { return (n + align - 1) / align * align }
