// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strconv"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/errno"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
	"golang.org/x/sys/unix"
)

// tookOf is TOOK: duration for data and dumps, else latency.
func tookOf(r *exchange.Record) time.Duration {
	if r.Duration > 0 {
		return r.Duration
	}
	return r.Latency
}

// appendProcess is PROCESS.
func appendProcess(dst []byte, r *exchange.Record) []byte {
	switch {
	case r.Kind == exchange.Notification && r.Cause == nil:
		return append(dst, '-')
	case r.Kind == exchange.Notification:
		return appendWho(dst, r.Cause)
	case r.Process == nil:
		return append(dst, '?')
	}
	return appendWho(dst, r.Process)
}

// appendWho is comm[pid], in a container comm[pid]@name.
func appendWho(dst []byte, p *tracer.Process) []byte {
	dst = appendNamed(dst, p.Comm, p.PID)
	if p.Container == nil {
		return dst
	}
	return decode.AppendEscaped(append(dst, '@'), shortName(p.Container))
}

// shortName is a container's name, or 12 digits of its id as its runtime prints
// it.
func shortName(c *tracer.Container) string {
	switch {
	case c.Name != "":
		return c.Name
	case len(c.ID) == 64:
		return c.ID[:12]
	}
	return c.ID
}

func appendNamed(dst []byte, comm string, pid int) []byte {
	dst = decode.AppendEscaped(dst, comm)
	dst = append(dst, '[')
	dst = strconv.AppendInt(dst, int64(pid), 10)
	return append(dst, ']')
}

// appendResult is RESULT.
func appendResult(dst []byte, r *exchange.Record) []byte {
	switch {
	case r.Kind == exchange.Overrun:
		return append(dst, "overrun"...)
	case r.Kind == exchange.Reply:
		return append(dst, "data"...)
	case r.Kind == exchange.CallKind && r.Call.Result < 0:
		return append(dst, errno.Name(-r.Call.Result)...)
	case r.Kind == exchange.CallKind:
		return append(dst, "ok"...)
	case r.Kind == exchange.Notification:
		return append(dst, "event"...)
	case r.Outcome == exchange.Error:
		return append(dst, errno.Name(r.Error)...)
	case r.Kind == exchange.PeerKind:
		return append(dst, "peer"...)
	case r.Outcome != exchange.OK:
		return append(dst, r.Outcome.String()...)
	case r.Answer == exchange.Dump:
		dst = strconv.AppendInt(dst, int64(r.ReplyCount), 10)
		return append(dst, " msgs"...)
	case r.Answer == exchange.Data:
		return append(dst, "data"...)
	}
	return append(dst, "ok"...)
}

// mark puts a question mark behind a name that was inferred.
func mark(name []byte, inferred bool) []byte {
	if inferred {
		return append(name, '?')
	}
	return name
}

// appendName is the message's constant. Where no table has it, what the kernel
// would call it by: the generic family, or the type's number.
func appendName(dst []byte, m *decode.Message) []byte {
	if m.Type != nil {
		return mark(append(dst, m.Type.Name...), m.Type.Inferred)
	}
	if len(m.Raw) < decode.HeaderLen {
		return append(dst, protocolName(m.Context.Protocol)...)
	}
	if m.Context.Protocol == unix.NETLINK_GENERIC && m.Context.Names != nil {
		if family, ok := m.Context.Names.GenericFamily(m.Header.Type); ok {
			return decode.AppendEscaped(dst, family)
		}
	}
	dst = append(dst, protocolName(m.Context.Protocol)...)
	dst = append(dst, " type "...)
	return strconv.AppendUint(dst, uint64(m.Header.Type), 10)
}
