// SPDX-License-Identifier: Apache-2.0

//go:build linux

package corpus

import (
	"bytes"
	"slices"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// listener collects the messages of events.
type listener struct {
	said     []said
	families []uint16
	asked    map[chain][]byte
	cut      int
	err      error
}

// said is a message and who sent or read it, and what started that.
type said struct {
	pids []int
	Message
}

// chain is what a reply has of its request.
type chain struct {
	socket uint64
	seq    uint32
}

func listen(t *tracer.Tracer) *listener {
	l := &listener{asked: map[chain][]byte{}}
	for e, err := range t.Events() {
		if err != nil {
			l.err = err
			break
		}
		l.event(e)
	}
	return l
}

func (l *listener) event(e *tracer.Event) {
	switch e.Kind {
	case tracer.Send:
		if e.Peer != 0 {
			return // to another program
		}
	case tracer.Receive, tracer.Broadcast:
		if e.Peer != 0 || e.Result < 0 || e.Peek {
			return
		}
	default:
		return
	}
	if e.Len > len(e.Data) {
		l.cut++
		return
	}
	to := said{Message: Message{Protocol: e.Socket.Protocol, Event: e.Kind == tracer.Broadcast}}
	if e.Process != nil && e.Kind != tracer.Broadcast {
		to.pids = append(to.pids, e.Process.PID)
		for _, a := range e.Process.Ancestors {
			to.pids = append(to.pids, a.PID)
		}
	}
	if e.Kind != tracer.Send {
		to.Direction = decode.FromKernel
	}
	if e.Socket.Protocol == unix.NETLINK_KOBJECT_UEVENT {
		return // text, which no script's program reads
	}
	for h, msg, rest, ok := decode.Next(e.Data); ok; h, msg, rest, ok = decode.Next(rest) {
		one := to
		one.Data = bytes.Clone(msg)
		at := chain{e.Socket.Inode, h.Seq}
		switch {
		case e.Kind == tracer.Send:
			l.asked[at] = bytes.Clone(msg[:min(len(msg), 20)])
		case h.Type == decode.DONE || h.Type == decode.ERROR:
			one.Request = l.asked[at]
		}
		if e.Socket.Protocol == unix.NETLINK_GENERIC && h.Type > unix.GENL_ID_CTRL && !slices.Contains(l.families, h.Type) {
			l.families = append(l.families, h.Type)
		}
		l.said = append(l.said, one)
	}
}

// sort gives each command its messages.
func (l *listener) sort(all []ran) []Command {
	commands := make([]Command, len(all)+1)
	for i, r := range all {
		commands[i] = Command{Line: r.line, Output: r.output}
	}
	for _, s := range l.said {
		i := slices.IndexFunc(all, func(r ran) bool { return slices.Contains(s.pids, r.pid) })
		if i < 0 {
			i = len(all)
		}
		commands[i].Messages = append(commands[i].Messages, s.Message)
	}
	return commands
}
