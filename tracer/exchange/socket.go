// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"github.com/nlsnoop/nlsnoop/tracer"
)

// socket is the state of a socket. An inode number with another portid is
// another socket.
func (t *Tracker) socket(at *tracer.Socket) *socket {
	s := t.sockets[at.Inode]
	if s != nil && s.another(at) {
		t.closeSocket(s)
		s = nil
	}
	if s == nil {
		s = take(&t.freeSockets)
		s.inode = at.Inode
		t.sockets[at.Inode] = s
	}
	if at.PortID != 0 {
		s.portid = at.PortID
	}
	return s
}

func (s *socket) another(at *tracer.Socket) bool {
	return s.portid != at.PortID && s.portid != 0 && at.PortID != 0
}

// closed ends what waits for a socket's answers: nobody will read them.
func (t *Tracker) closed(at *tracer.Socket) {
	if s := t.sockets[at.Inode]; s != nil && !s.another(at) {
		t.closeSocket(s)
	}
	delete(t.owners, address{at.NetNS, at.Protocol, at.PortID})
}

// closeSocket gives up what a socket that is gone left open.
func (t *Tracker) closeSocket(s *socket) {
	inode := s.inode
	for t.sockets[inode] == s && s.open.head != nil {
		t.giveUp(s.open.head, closed)
	}
}
