// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
	"fmt"
	"sync"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// wants is what is to be read of a request.
type wants uint8

const (
	wantsNothing wants = iota
	wantsVerdict       // an NLMSG_ERROR
	wantsData          // one message
	wantsBoth          // one message, then its ack
	wantsDump          // parts to NLMSG_DONE
	wantsEither        // a dump, or what refuses it
)

// errand is a request under way.
type errand struct {
	deed
	msg   *nlmsg.Message
	wants wants
	seq   uint32
}

// galeSocket is a socket of the gale; it counts its messages.
type galeSocket struct {
	conn    *testnet.Conn
	inode   uint64
	zero    bool       // nlmsg_seq 0 throughout
	mu      sync.Mutex // of what follows, and of sends
	ordinal uint32
	seq     uint32
	pending []*errand // what is to be read, as sent
}

func openGale(protocol int, zero bool) (*galeSocket, error) {
	c, err := testnet.OpenHere(protocol)
	if err != nil {
		return nil, err
	}
	s := &galeSocket{conn: c, zero: zero}
	s.inode, err = c.Inode()
	return s, err
}

// send sends errands as one buffer.
func (s *galeSocket) send(errands []*errand) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var b []byte
	for _, e := range errands {
		e.inode = s.inode
		if e.outcome != outcomeNone {
			e.ordinal = s.ordinal
			s.ordinal++
		}
		if s.seq++; !s.zero {
			e.seq = s.seq
		}
		one := e.msg.SetSeq(e.seq).Bytes()
		e.kind = binary.NativeEndian.Uint16(one[4:])
		b = append(b, one...)
		if e.wants != wantsNothing {
			s.pending = append(s.pending, e)
		}
	}
	return s.conn.Send(b)
}

// receive uses recvfrom or recvmsg, as the socket's number has it.
func (s *galeSocket) receive(buf []byte, flags int) (n int, err error) {
	if s.inode&1 != 0 {
		n, _, _, _, err = unix.Recvmsg(s.conn.FD(), buf, nil, flags)
	} else {
		n, _, err = unix.Recvfrom(s.conn.FD(), buf, flags)
	}
	return n, err
}

// read takes one datagram, after a look at it where peek is set.
func (s *galeSocket) read(buf []byte, peek bool) error {
	if peek {
		if _, err := s.receive(buf[:16], unix.MSG_PEEK|unix.MSG_TRUNC); err != nil {
			return fmt.Errorf("peek: %w", err)
		}
	}
	n, err := s.receive(buf, 0)
	if err != nil {
		return fmt.Errorf("receive: %w", err)
	}
	replies, err := nlmsg.Parse(buf[:n])
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range replies {
		if err := s.take(&replies[i]); err != nil {
			return err
		}
	}
	return nil
}

// idle says whether all has been read.
func (s *galeSocket) idle() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.pending) == 0
}

// take gives a message to the errand it answers, and looks whether that is the
// answer there had to be.
func (s *galeSocket) take(r *nlmsg.Reply) error {
	for i, e := range s.pending {
		if e.seq != r.Seq {
			continue
		}
		ended, mine, err := e.take(r)
		if err != nil {
			return fmt.Errorf("%v, socket %d, message %d: %w", &e.deed, e.inode, e.ordinal, err)
		}
		if ended {
			s.pending = append(s.pending[:i], s.pending[i+1:]...)
		}
		if mine {
			return nil
		}
	}
	return fmt.Errorf("nobody asked for %+v", r)
}

func (e *errand) take(r *nlmsg.Reply) (ended, mine bool, err error) {
	errno, verdict := r.Errno()
	switch {
	case r.Type == nlmsg.TypeError:
		if len(r.Payload) < 20 || binary.NativeEndian.Uint16(r.Payload[8:]) != e.kind || e.wants == wantsData && errno == 0 ||
			e.wants == wantsDump && errno == 0 {
			return false, false, nil
		}
	case r.Type == nlmsg.TypeDone:
		if e.wants != wantsDump && e.wants != wantsEither {
			return false, false, nil
		}
	case e.wants == wantsVerdict, (e.wants == wantsDump || e.wants == wantsEither) != (r.Flags&nlmsg.Multi != 0),
		e.wants == wantsBoth && e.replies > 0:
		return false, false, nil
	}
	e.cut = e.cut || r.Flags&0x10 != 0 // NLM_F_DUMP_INTR
	if !verdict {
		e.replies++
		return e.wants == wantsData, true, nil
	}
	if e.wants == wantsEither && errno != 0 {
		e.outcome, e.errno, e.data = outcomeError, errno, false
	}
	if e.errno != errno && e.outcome != outcomeAborted && e.outcome != outcomeIgnored {
		return true, true, fmt.Errorf("answered with %v", errno)
	}
	return true, true, nil
}
