// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"strconv"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// processText is the JSON of the process that was printed last: a busy one is
// printed again and again. It is its tracker's.
type processText struct {
	of     *tracer.Process
	tid    int
	thread string
	netns  uint64 // of the socket
	text   []byte
}

// appendProcess appends who made the call.
func appendProcess(dst []byte, r *Record) []byte {
	c := r.printed
	if c == nil || r.Process == nil || r.Socket == nil {
		return appendProcessNew(dst, r)
	}
	if c.of != r.Process || c.tid != r.TID || c.thread != r.Thread || c.netns != r.Socket.NetNS {
		c.of, c.tid, c.thread, c.netns = r.Process, r.TID, r.Thread, r.Socket.NetNS
		c.text = appendProcessNew(c.text[:0], r)
	}
	return append(dst, c.text...)
}

// appendProcessNew is appendProcess without memory. The process's network
// namespace is there where the socket is of another.
func appendProcessNew(dst []byte, r *Record) []byte {
	p := r.Process
	if p == nil {
		return append(dst, `,"process":{"pid":0,"comm":""}`...)
	}
	dst = appendNumber(dst, `,"process":{"pid":`, p.PID)
	if r.TID != 0 {
		dst = appendNumber(dst, `,"tid":`, r.TID)
	}
	if p.NSPID != 0 && p.NSPID != p.PID {
		dst = appendNumber(dst, `,"nspid":`, p.NSPID)
	}
	if p.PPID != 0 {
		dst = appendNumber(dst, `,"ppid":`, p.PPID)
	}
	dst = appendNumber(dst, `,"uid":`, p.UID)
	dst = appendText(dst, `,"comm":`, p.Comm)
	if r.Thread != "" && r.Thread != p.Comm {
		dst = appendText(dst, `,"thread":`, r.Thread)
	}
	if p.Exe != "" {
		dst = appendText(dst, `,"exe":`, p.Exe)
	}
	dst = appendArgs(dst, p)
	if !p.Start.IsZero() {
		dst = appendTime(dst, `,"start":"`, p.Start)
	}
	dst = appendAncestors(dst, p.Ancestors)
	if p.Cgroup != "" {
		dst = appendText(dst, `,"cgroup":`, p.Cgroup)
	}
	if c := p.Container; c != nil {
		dst = appendText(dst, `,"container":{"id":`, c.ID)
		if c.Name != "" {
			dst = appendText(dst, `,"name":`, c.Name)
		}
		dst = append(appendText(dst, `,"runtime":`, c.Runtime), '}')
	}
	if p.NetNS != 0 && r.Socket != nil && p.NetNS != r.Socket.NetNS {
		dst = appendUint(dst, `,"netns":`, p.NetNS)
	}
	if p.KernelThread {
		dst = append(dst, `,"kernel_thread":true`...)
	}
	return append(dst, '}')
}

func appendArgs(dst []byte, p *tracer.Process) []byte {
	if p.Args != nil {
		dst = append(dst, `,"args":[`...)
		for i, a := range p.Args {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = appendString(dst, a)
		}
		dst = append(dst, ']')
	}
	if p.ArgsCut {
		dst = append(dst, `,"args_cut":true`...)
	}
	return dst
}

func appendAncestors(dst []byte, up []tracer.Ancestor) []byte {
	if len(up) == 0 {
		return dst
	}
	dst = append(dst, `,"ancestors":[`...)
	for i, a := range up {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendNumber(dst, `{"pid":`, a.PID)
		dst = append(appendText(dst, `,"comm":`, a.Comm), '}')
	}
	return append(dst, ']')
}

func appendSocket(dst []byte, s *tracer.Socket) []byte {
	if s == nil {
		return append(dst, `,"socket":{"protocol":""}`...)
	}
	dst = append(dst, `,"socket":{`...)
	if s.Inode != 0 {
		dst = append(appendUint(dst, `"inode":`, s.Inode), ',')
	}
	dst = appendText(dst, `"protocol":`, protocolName(s.Protocol))
	if s.PortID != 0 || s.Inode != 0 {
		dst = appendNumber(dst, `,"portid":`, s.PortID)
	}
	if s.NetNS != 0 {
		dst = appendUint(dst, `,"netns":`, s.NetNS)
	}
	return append(dst, '}')
}

// protocolName is the kernel's constant, or the number.
func protocolName(p int) string {
	if name := decode.ProtocolName(p); name != "" {
		return name
	}
	return strconv.Itoa(p)
}
