// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"slices"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/decode"
)

// reply is a dump's part.
func (w *writer) reply(dst []byte, r *Record) []byte {
	dst = appendTime(dst, `,"time":"`, r.Time)
	dst = appendUint(dst, `,"exchange":`, r.ID)
	dst = appendNumber(dst, `,"index":`, r.Index)
	dst = append(dst, `,"message":`...)
	dst, _ = w.message(dst, r.Request, w.context(decode.FromKernel))
	return dst
}

// overrun is ENOBUFS; drops only where they are known.
func (w *writer) overrun(dst []byte, r *Record) []byte {
	dst = appendTime(dst, `,"time":"`, r.Time)
	dst = appendProcess(dst, r)
	dst = appendSocket(dst, r.Socket)
	if r.Drops > 0 {
		dst = appendNumber(dst, `,"drops":`, r.Drops)
	}
	return dst
}

// notification is a message to a group: netlink's, or a uevent's text.
func (w *writer) notification(dst []byte, r *Record) []byte {
	dst = appendTime(dst, `,"time":"`, r.Time)
	if r.Group != 0 {
		dst = appendNumber(dst, `,"group":{"id":`, r.Group)
		if name := decode.GroupName(w.protocol, r.Group); name != "" {
			dst = appendText(dst, `,"name":`, name)
		}
		dst = append(dst, '}')
	}
	dst = appendSocket(dst, r.Socket)
	if pairs, ok := decode.UEvent(r.Request); ok && w.protocol == unix.NETLINK_KOBJECT_UEVENT {
		dst = append(dst, `,"uevent":{`...)
		for i, p := range pairs {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = append(appendString(dst, p.Name), ':')
			dst = appendString(dst, p.Value)
		}
		dst = append(dst, '}')
	} else {
		dst = append(dst, `,"message":`...)
		dst, _ = w.message(dst, r.Request, w.context(decode.FromKernel))
	}
	if r.Cause != nil {
		dst = append(dst, `,"cause":{`...)
		if r.CauseID != 0 {
			dst = appendUint(dst, `"exchange":`, r.CauseID)
		}
		at := len(dst)
		by := *r
		by.Process = r.Cause
		dst = appendProcessNew(dst, &by)
		if r.CauseID == 0 {
			dst = slices.Delete(dst, at, at+1) // its comma
		}
		dst = append(dst, '}')
	}
	if r.Receivers > 0 {
		dst = appendNumber(dst, `,"receivers":`, r.Receivers)
	}
	return dst
}

// peer is a message from a program to another's socket; errno where it did not
// get there.
func (w *writer) peer(dst []byte, r *Record) []byte {
	dst = appendTime(dst, `,"time":"`, r.Time)
	dst = appendProcess(dst, r)
	dst = appendNumber(dst, `,"peer":{"portid":`, r.PeerPortID)
	if r.Peer != nil {
		dst = appendProcessNew(dst, &Record{Process: r.Peer, Socket: r.Socket})
	}
	dst = append(dst, '}')
	dst = appendSocket(dst, r.Socket)
	if r.Outcome == Error {
		dst = appendNumber(dst, `,"errno":`, r.Error)
	}
	dst = append(dst, `,"message":`...)
	dst, _ = w.message(dst, r.Request, w.context(decode.Peer))
	return dst
}

// call is a system call.
func (w *writer) call(dst []byte, r *Record) []byte {
	c := r.Call
	dst = appendTime(dst, `,"time":"`, r.Time)
	if c == nil {
		return dst
	}
	if c.Setup.Call != "" {
		return w.setup(dst, r)
	}
	way, name := decode.ToKernel, "send"
	if c.Receive {
		way, name = decode.FromKernel, "receive"
	}
	dst = appendText(dst, `,"call":`, name)
	dst = appendProcess(dst, r)
	dst = appendSocket(dst, r.Socket)
	if c.Result < 0 {
		dst = appendNumber(dst, `,"errno":`, -c.Result)
	} else {
		dst = appendNumber(dst, `,"result":`, c.Result)
	}
	dst = appendNumber(dst, `,"length":`, c.Len)
	dst = appendNumber(dst, `,"captured":`, len(c.Data))
	if c.Peek {
		dst = append(dst, `,"peek":true`...)
	}
	dst = append(dst, `,"messages":[`...)
	first := true
	for m := range w.d.Messages(w.context(way), c.Data) {
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = m.AppendJSON(dst, &w.f)
	}
	return append(dst, ']')
}
