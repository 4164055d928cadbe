// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"os"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// together uses the socket that all threads of the process send on and read,
// each as many datagrams as its requests have answers.
func (w *worker) together() error {
	w.round = roundCommon
	w.place = byte(w.id*2 + 1)
	p, began := w.nextRoute(), time.Now()
	sends := each(
		ok(w.add(p), wantsVerdict),
		fails(w.add(p).SetFlags(quietFlags), unix.EEXIST),
		ok(lookUp(p), wantsData),
		ok(w.del(p).SetFlags(nlmsg.Request), wantsNothing),
		fails(lookUp(p), unix.ENETUNREACH),
	)
	for _, errands := range sends {
		wanted := errands[0].wants
		if err := w.common.send(errands); err != nil {
			return err
		}
		if wanted != wantsNothing {
			if err := w.common.read(w.buf, false); err != nil {
				return err
			}
		}
		errands[0].msg = nil
	}
	slow(began, sends)
	w.others = append(w.others, sends...)
	w.count += len(sends)
	return nil
}

// unread sends on a socket that is closed without a look at what came.
func (w *worker) unread() error {
	w.round = roundUnread
	s, err := openGale(unix.NETLINK_ROUTE, w.IntN(2) == 0)
	if err != nil {
		return err
	}
	defer s.conn.Close()
	if w.IntN(4) == 0 {
		return w.halfRead(s)
	}
	p := w.nextRoute()
	data, dump := ok(linkOf(1, 0), wantsData), ok(nlmsg.DumpLinks(), wantsDump)
	errands := []*errand{ok(w.add(p), wantsVerdict), fails(w.add(p), unix.EEXIST), ok(w.del(p), wantsVerdict), data, dump}
	w.Shuffle(2, func(i, j int) { errands[i+3], errands[j+3] = errands[j+3], errands[i+3] })
	for i, e := range errands {
		if s.zero && i > 0 || e == data {
			e.doubt = onSyscall
		}
		if e == dump {
			e.doubt = anybody
		}
		if err := s.send([]*errand{e}); err != nil {
			return err
		}
	}
	w.note(errands)
	return nil
}

// halfRead leaves a dump that has begun to be read.
func (w *worker) halfRead(s *galeSocket) error {
	dump := ok(nlmsg.DumpLinks(), wantsDump)
	if err := s.send([]*errand{dump}); err != nil {
		return err
	}
	if _, err := s.receive(w.buf, 0); err != nil {
		return err
	}
	w.note([]*errand{dump})
	return nil
}

func (w *worker) tooLong() error {
	w.round = roundTooLong
	s, err := openGale(unix.NETLINK_ROUTE, false)
	if err != nil {
		return err
	}
	defer s.conn.Close()
	if err := unix.SetsockoptInt(s.conn.FD(), unix.SOL_SOCKET, unix.SO_SNDBUF, 1); err != nil {
		return err
	}
	e := fails(linkOf(1, 0).Raw(make([]byte, 8<<10)...), unix.EMSGSIZE)
	if err := s.send([]*errand{e}); !errors.Is(err, unix.EMSGSIZE) {
		return fmt.Errorf("send: %v", err)
	}
	w.note([]*errand{e})
	return nil
}

// leave opens sockets, sends one request on each, and closes them.
func leave(sockets int) error {
	var log []byte
	for range sockets {
		s, err := openGale(unix.NETLINK_ROUTE, false)
		if err != nil {
			return err
		}
		e := fails(noRoute(0), unix.ESRCH)
		e.round = roundUnread
		if err := s.send([]*errand{e}); err != nil {
			return err
		}
		s.conn.Close()
		log = e.deed.append(log)
	}
	_, err := os.Stdout.Write(log)
	return err
}
