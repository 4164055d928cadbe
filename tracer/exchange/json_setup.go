// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/sockopt"
)

// setup is a call that failed to set a socket up.
func (w *writer) setup(dst []byte, r *Record) []byte {
	c := r.Call
	dst = appendText(dst, `,"call":`, c.Setup.Call)
	dst = appendProcess(dst, r)
	dst = appendSocket(dst, r.Socket)
	dst = appendNumber(dst, `,"errno":`, -c.Result)
	switch c.Setup.Call {
	case "bind", "connect", "setsockopt":
		dst = appendNumber(dst, `,"length":`, c.Len)
		dst = appendNumber(dst, `,"captured":`, len(c.Data))
	}
	dst = append(dst, `,"arguments":{`...)
	switch c.Setup.Call {
	case "socket":
		dst = w.appendSocketArguments(dst, c)
	case "bind", "connect":
		dst = appendAddress(dst, c.Data)
	default:
		dst = w.appendOption(dst, c)
	}
	return append(dst, '}')
}

func (w *writer) appendSocketArguments(dst []byte, c *Call) []byte {
	dst = appendText(dst, `"domain":`, sockopt.Family(unix.AF_NETLINK))
	for i, word := range sockopt.Type(c.Setup.Type) {
		if i == 0 {
			dst = append(dst, `,"type":[`...)
		} else {
			dst = append(dst, ',')
		}
		dst = appendString(dst, word)
	}
	return appendText(dst, `],"protocol":`, protocolName(w.protocol))
}

// appendAddress is a struct sockaddr_nl, or what there was in its place.
func appendAddress(dst, b []byte) []byte {
	portid, groups, ok := sockopt.Address(b)
	if family := sockopt.Other(b); family != "" {
		dst = append(appendText(dst, `"nl_family":`, family), ',')
	}
	if !ok {
		return append(appendHex(append(dst, `"hex":"`...), b), '"')
	}
	dst = appendText(dst, `"nl_family":`, sockopt.Family(unix.AF_NETLINK))
	dst = appendNumber(dst, `,"nl_pid":`, portid)
	return appendNumber(dst, `,"nl_groups":`, groups)
}

// appendOption is an option, and the value it was to have.
func (w *writer) appendOption(dst []byte, c *Call) []byte {
	s := &c.Setup
	option, _ := sockopt.Option(s.Level, s.Option)
	dst = appendText(dst, `"level":`, sockopt.Level(s.Level))
	dst = appendText(dst, `,"option":`, option)
	if s.Call == "getsockopt" {
		return dst
	}
	n, ok := sockopt.Number(c.Data)
	if !ok || c.Len != len(c.Data) {
		return append(appendHex(append(dst, `,"hex":"`...), c.Data), '"')
	}
	dst = appendNumber(dst, `,"value":`, n)
	if name := decode.GroupName(w.protocol, uint32(n)); sockopt.IsGroup(s.Level, s.Option) && name != "" {
		dst = appendText(dst, `,"text":`, name)
	}
	return dst
}
