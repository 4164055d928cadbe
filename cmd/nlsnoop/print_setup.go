// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/hex"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/errno"
	"github.com/nlsnoop/nlsnoop/internal/sockopt"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// setup appends a call that failed to set a socket up, as strace has it, but for
// the socket in the place of its descriptor.
func (t *text) setup(f *fold, r *exchange.Record) {
	c := r.Call
	b := append(t.buf[:0], c.Setup.Call...)
	b = append(b, '(')
	switch c.Setup.Call {
	case "socket":
		b = append(b, sockopt.Family(unix.AF_NETLINK)...)
		b = append(b, ", "...)
		b = append(b, strings.Join(sockopt.Type(c.Setup.Type), "|")...)
		b = append(b, ", "...)
		b = append(b, protocolName(r.Socket.Protocol)...)
	case "bind", "connect":
		b = appendAddress(appendSocket(b, r.Socket), c)
	default:
		b = appendOption(appendSocket(b, r.Socket), c, r.Socket.Protocol)
	}
	t.buf = append(b, ')')
	f.words(t.buf)
	f.reason([]byte(errno.Text(-c.Result)))
	f.end()
	if t.tree {
		t.origin(f, r)
	}
	if t.hex && len(c.Data) > 0 {
		f.dst = decode.AppendHexdump(f.dst, c.Data, t.hexIndent())
	}
}

// appendSocket is a socket as an argument: NETLINK_ROUTE, or NETLINK_ROUTE[7] of
// portid 7.
func appendSocket(b []byte, s *tracer.Socket) []byte {
	b = append(b, protocolName(s.Protocol)...)
	if s.PortID != 0 {
		b = append(b, '[')
		b = strconv.AppendUint(b, uint64(s.PortID), 10)
		b = append(b, ']')
	}
	return append(b, ", "...)
}

func appendAddress(b []byte, c *exchange.Call) []byte {
	portid, groups, ok := sockopt.Address(c.Data)
	if family := sockopt.Other(c.Data); family != "" {
		b = append(append(b, family...), ", "...)
	}
	if !ok {
		return appendBytes(b, c)
	}
	b = append(b, "portid "...)
	b = strconv.AppendUint(b, uint64(portid), 10)
	if groups != 0 {
		b = append(b, ", groups 0x"...)
		b = strconv.AppendUint(b, uint64(groups), 16)
	}
	return b
}

// appendOption is an option and the value it was to have; its level, where the
// option's name does not say it.
func appendOption(b []byte, c *exchange.Call, protocol int) []byte {
	s := &c.Setup
	option, known := sockopt.Option(s.Level, s.Option)
	if !known {
		b = append(b, sockopt.Level(s.Level)...)
		b = append(b, ", "...)
	}
	b = append(b, option...)
	if s.Call == "getsockopt" {
		return b
	}
	b = append(b, ", "...)
	n, ok := sockopt.Number(c.Data)
	if !ok || c.Len != len(c.Data) {
		return appendBytes(b, c)
	}
	b = strconv.AppendInt(b, int64(n), 10)
	if name := decode.GroupName(protocol, uint32(n)); sockopt.IsGroup(s.Level, s.Option) && name != "" {
		b = append(b, " ("...)
		b = append(b, name...)
		b = append(b, ')')
	}
	return b
}

// appendBytes is what an argument pointed at, as far as it could be read: 0x0700,
// and its length where that is not all.
func appendBytes(b []byte, c *exchange.Call) []byte {
	if len(c.Data) > 0 {
		b = append(b, "0x"...)
		b = hex.AppendEncode(b, c.Data)
	}
	if len(c.Data) == c.Len && c.Len > 0 {
		return b
	}
	if len(c.Data) > 0 {
		b = append(b, " of "...)
	}
	b = strconv.AppendInt(b, int64(c.Len), 10)
	return append(b, " bytes"...)
}
