// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/container"
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// Two keys of one length: what hides keys prints the same of both.
var (
	oneKey     = []byte("ABCDEFGHIJKLMNOPABCDEFGHIJKLMNOP")
	anotherKey = []byte("qrstuvwxyz012345qrstuvwxyz012345")
)

// looks are the forms of output.
var looks = []string{"", "-v -x", "-n -x", "--json"}

// TestSecrets is that no key and no password of any family's tables is seen in
// any form of any line, be the message whole, cut or wrong.
func TestSecrets(t *testing.T) {
	messages, rows := 0, 0
	for _, f := range decode.Builtin().Families() {
		all := craft(f)
		made := map[*decode.Attr]bool{}
		for i := range all {
			made[all[i].row] = true
		}
		for row := range secretRows(f) {
			rows++
			if !made[row] {
				t.Errorf("%s: %s is in no message of this test", f.Name, row.Name)
			}
		}
		p := newPrinters(t, f)
		for i := range all {
			k := &all[i]
			one, another := k.make(oneKey), k.make(anotherKey)
			if !k.first {
				p.same(k, "of another type", one, another)
				messages++
				continue
			}
			for name, spoil := range spoilt(one, another) {
				p.same(k, name, spoil(one), spoil(another))
				messages++
			}
			p.shown(k, one, another)
		}
	}
	if rows < 10 {
		t.Errorf("%d secret rows", rows)
	}
	t.Logf("%d keys and passwords of the tables in %d messages", rows, messages)
}

// spoilt are ways in which a message may come: as it is, cut by the capture in
// the key, with lengths that lie.
func spoilt(one, another []byte) map[string]func([]byte) []byte {
	key := 0 // where the key begins
	for one[key] == another[key] {
		key++
	}
	change := func(at int, v uint16) func([]byte) []byte {
		return func(b []byte) []byte {
			b = slices.Clone(b)
			binary.NativeEndian.PutUint16(b[at:], v)
			return b
		}
	}
	ways := map[string]func([]byte) []byte{
		"whole":             func(b []byte) []byte { return b },
		"bytes left over":   func(b []byte) []byte { return append(slices.Clone(b), b[key-4:]...) },
		"nlmsg_len too big": change(0, 0x7fff),
	}
	for _, n := range []uint16{0, 7, decode.HeaderLen - 1} {
		ways[fmt.Sprintf("nlmsg_len %d", n)] = change(0, n)
	}
	for _, n := range []uint16{0, 1, 2, 3, 0xfff0} {
		ways[fmt.Sprintf("nla_len %d", n)] = change(key-4, n)
	}
	for n := key - 5; n < min(key+33, len(one)); n++ {
		ways[fmt.Sprintf("cut at %d", n)] = func(b []byte) []byte { return b[:n] }
	}
	return ways
}

// printers print records in every form.
type printers struct {
	t      *testing.T
	family *decode.Family
	names  fakeNames
	hide   []*config
	show   []*config

	decoder decode.Decoder
}

func newPrinters(t *testing.T, f *decode.Family) *printers {
	p := &printers{t: t, family: f, names: fakeNames{families: map[uint16]string{craftedFamily: f.Name}}}
	for _, secrets := range []string{"", " --secrets"} {
		for _, look := range looks {
			flags, err := parseFlags(strings.Fields("--time none " + look + secrets))
			if err != nil {
				t.Fatal(err)
			}
			c, err := newConfig(flags, decode.Builtin(), p.names, &container.Host{})
			if err != nil {
				t.Fatal(err)
			}
			if secrets == "" {
				p.hide = append(p.hide, c)
			} else {
				p.show = append(p.show, c)
			}
		}
	}
	return p
}

// same wants two messages that differ in their keys alone to look the same.
func (p *printers) same(k *keyed, name string, one, another []byte) {
	p.t.Helper()
	for _, c := range p.hide {
		if name != "whole" && c.numeric {
			continue
		}
		a, b := p.print(c, k, one), p.print(c, k, another)
		for i := range a {
			if a[i] != b[i] {
				p.t.Errorf("%s %s, %s, %+v: the key is seen in\n%s", k.typ.Name, k.row.Name, name, c.filters, a[i])
				return
			}
		}
	}
}

// shown wants them to differ with --secrets, where values are printed at all.
func (p *printers) shown(k *keyed, one, another []byte) {
	p.t.Helper()
	for _, c := range p.show {
		if a, b := p.print(c, k, one), p.print(c, k, another); a[0] == b[0] && (c.json || c.verbose || c.hex) {
			p.t.Errorf("%s %s, --secrets: the key is not seen in\n%s", k.typ.Name, k.row.Name, a[0])
		}
	}
}

// print is all lines that may have the message in them.
func (p *printers) print(c *config, k *keyed, msg []byte) (lines []string) {
	w, d := newWorld(), &p.decoder
	for _, r := range p.records(k, msg) {
		ctx := &decode.Context{Protocol: k.protocol, Names: p.names}
		if c.json {
			f := decode.Format{Secrets: c.secrets, Numeric: c.numeric}
			lines = append(lines, string(r.AppendJSON(nil, d, &f, p.names)))
			continue
		}
		lines = append(lines, string(newText(c, &w.env, 0, d).record(nil, r, ctx)))
	}
	return lines
}

// records are the lines a message may be in: it goes one way, and what is said
// of it may go the other.
func (p *printers) records(k *keyed, msg []byte) []*exchange.Record {
	make := func(kind exchange.Kind, request []byte) *exchange.Record {
		return record(func(r *exchange.Record) {
			r.Kind, r.Request, r.Socket = kind, request, &tracer.Socket{Inode: 7, Protocol: k.protocol, NetNS: 5}
		})
	}
	call := func(receive bool, data []byte) *exchange.Record {
		r := make(exchange.CallKind, nil)
		if n := decode.HeaderLen; len(msg) >= n && int(decode.ParseHeader(msg).Len) < len(msg) && decode.ParseHeader(msg).Len >= uint32(n) {
			data = nil // what follows a message in a call is the next one, to the kernel too
		}
		r.Call = &exchange.Call{Receive: receive, Result: len(data), Len: len(data), Data: data}
		return r
	}
	if k.way == decode.FromKernel {
		answered := make(exchange.Exchange, message(p.plainType(k), 1))
		answered.Answer, answered.Replies = exchange.Data, [][]byte{msg}
		return []*exchange.Record{answered, make(exchange.Reply, msg), make(exchange.Notification, msg),
			call(true, slices.Concat(k.make(msg[:0]), msg))}
	}
	failed := make(exchange.Exchange, msg)
	failed.Outcome, failed.Error = exchange.Error, 22
	failed.Replies = [][]byte{refused(msg)}
	all := []*exchange.Record{failed, make(exchange.PeerKind, msg), call(false, slices.Concat(k.make(msg[:0]), msg)),
		call(true, refused(msg))}
	if at := bytes.LastIndexByte(msg, 0); at > 0 { // the kernel points at any byte
		for _, offset := range []int{16, at, len(msg) - 8, len(msg) / 2} {
			pointed := *failed
			pointed.Verdict = &exchange.Verdict{Errno: 22, Message: "no", Offset: uint32(max(offset, 0)), MissNest: uint32(max(offset, 0)), MissType: 1}
			all = append(all, &pointed)
		}
	}
	return all
}

func (p *printers) plainType(k *keyed) uint16 {
	if k.protocol == 16 {
		return craftedFamily
	}
	return k.typ.Number
}
