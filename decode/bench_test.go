// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/binary"
	"net/netip"
	"testing"
)

// values is what a program that reads every node gets: the sink of each Go
// type, so that nothing is left out as unused.
type values struct {
	u     uint64
	i     int64
	addr  netip.Addr
	bytes int
	nodes int
}

// The kinds that are read as one Go type, a bit each.
const (
	unsigned = 1<<U8 | 1<<U16 | 1<<U32 | 1<<U64 | 1<<Uint | 1<<Flag
	signed   = 1<<S8 | 1<<S16 | 1<<S32 | 1<<S64 | 1<<Sint
)

// read reads every node as its typed Go value.
func (v *values) read(nodes []Node) {
	var u uint64
	var i int64
	for j := range nodes {
		n := &nodes[j]
		switch kind := n.Kind(); {
		case 1<<kind&unsigned != 0:
			x, _ := n.Uint()
			u += x
		case 1<<kind&signed != 0:
			x, _ := n.Int()
			i += x
		case n.Children != nil:
			v.read(n.Children)
		case kind == IP:
			v.addr, _ = n.Addr()
		case kind == Bitfield32:
			x, y, _ := n.Bitfield()
			u += uint64(x ^ y)
		default:
			v.bytes += len(n.Bytes())
		}
	}
	v.u += u
	v.i += i
	v.nodes += len(nodes)
}

// replies are the notifications of one type in a file, without the odd long
// one; of fewer than 1,000, copies with other numbers in them.
func replies(b *testing.B, file string, typ uint16) []sample {
	var all []sample
	for _, s := range samples(b, file) {
		if s.context.Direction == FromKernel && ParseHeader(s.msg).Type == typ {
			all = append(all, s)
		}
	}
	for i := 0; len(all) < 1000; i++ {
		s := all[i]
		s.msg = append([]byte(nil), s.msg...)
		for _, at := range []int{8, 20, len(s.msg) - 4} {
			binary.NativeEndian.PutUint32(s.msg[at:], binary.NativeEndian.Uint32(s.msg[at:])^uint32(i+1))
		}
		all = append(all, s)
	}
	return all[:1000]
}

func benchDecode(b *testing.B, all []sample) {
	var d Decoder
	var v values
	size := 0
	for _, s := range all {
		m := d.Decode(&s.context, s.msg)
		if m.Type == nil {
			b.Fatal("unknown type")
		}
		v.read(m.Fixed)
		v.read(m.Attrs)
		size += len(s.msg)
	}
	b.ReportMetric(float64(v.nodes)/float64(len(all)), "nodes/msg")
	b.SetBytes(int64(size / len(all)))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		s := &all[i]
		if i++; i == len(all) {
			i = 0
		}
		m := d.Decode(&s.context, s.msg)
		v.read(m.Fixed)
		v.read(m.Attrs)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "msg/s")
	b.ReportMetric(float64(v.nodes)/float64(len(all)+b.N), "nodes/msg")
}

func BenchmarkDecodeRoute(b *testing.B) { benchDecode(b, replies(b, "route.hex", 24)) }
func BenchmarkDecodeLink(b *testing.B)  { benchDecode(b, replies(b, "link.hex", 16)) }

func BenchmarkNext(b *testing.B) {
	var datagram []byte
	for _, s := range replies(b, "route.hex", 24)[:100] {
		datagram = append(datagram, s.msg...)
	}
	b.ReportAllocs()
	rest, n := datagram, 0
	for b.Loop() {
		h, _, r, ok := Next(rest)
		if rest = r; !ok {
			rest = datagram
		}
		n += int(h.Len)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "msg/s")
}

func BenchmarkType(b *testing.B) {
	all := replies(b, "route.hex", 24)
	tables := Builtin()
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		s := &all[i%len(all)]
		i++
		if tables.Type(&s.context, s.msg) == nil {
			b.Fatal("unknown type")
		}
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "msg/s")
}
