// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"sync"
	"time"

	"golang.org/x/sys/unix"
)

// The gale: processes of threads that ask for all there is, on sockets of their
// own and shared ones, and keep a log.
const (
	galeProcesses = 8
	galeThreads   = 4
)

// actGale is one process: its number, how many requests each thread sends, the
// link it may use, and whether nftables is there; or its number, and how many
// sockets it leaves unread. Its log goes to standard output.
func actGale() {
	var n []int
	for _, arg := range os.Args[1:] {
		i, err := strconv.Atoi(arg)
		must(err)
		n = append(n, i)
	}
	if len(n) == 2 {
		must(leave(n[1]))
		return
	}
	runtime.GOMAXPROCS(galeThreads + 1)
	shared, err := openGale(unix.NETLINK_ROUTE, true)
	must(err)
	common, err := openGale(unix.NETLINK_ROUTE, false)
	must(err)
	var turn sync.Mutex
	var all sync.WaitGroup
	workers := make([]*worker, galeThreads)
	for i := range workers {
		id := n[0]*galeThreads + i
		w := &worker{
			id: id, quota: n[1], nft: n[3] != 0, shared: shared, turn: &turn, common: common, buf: make([]byte, 64<<10),
			Rand: rand.New(rand.NewPCG(uint64(id), 1)), link: uint32(n[2]),
		}
		workers[i] = w
		all.Go(func() {
			runtime.LockOSThread()
			must(w.run())
		})
	}
	all.Wait()
	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	for _, w := range workers {
		w.round = roundCommon
		w.note(w.others...)
		out.Write(w.log)
	}
	must(out.Flush())
}

// worker is a thread of it.
type worker struct {
	*rand.Rand
	id    int // of all threads
	quota int
	count int
	nft   bool
	link  uint32
	log   []byte
	buf   []byte

	own    [2]*galeSocket // the first with nlmsg_seq 0
	strict *galeSocket    // NETLINK_GET_STRICT_CHK
	gen    *galeSocket
	tables [2]*galeSocket // NETLINK_NETFILTER
	shared *galeSocket    // whole rounds in turn
	turn   *sync.Mutex
	common *galeSocket // everybody reads whatever comes
	others [][]*errand // sent on it: who reads their answers may not be done yet

	round  uint8
	routes uint32 // added so far
	place  byte   // second byte of their addresses
}

// roundsOnASocket is after how many rounds a thread takes new sockets.
const roundsOnASocket = 300

func (w *worker) run() error {
	if err := w.open(); err != nil {
		return err
	}
	for n := 1; w.count < w.quota; n++ {
		if n%roundsOnASocket == 0 {
			w.close()
			if err := w.open(); err != nil {
				return err
			}
		}
		if err := w.turnOf(w.IntN(100)); err != nil {
			return fmt.Errorf("thread %d, %s: %w", w.id, roundNames[w.round], err)
		}
	}
	w.close()
	return nil
}

func (w *worker) open() (err error) {
	for i := range w.own {
		if w.own[i], err = openGale(unix.NETLINK_ROUTE, i == 0); err != nil {
			return err
		}
	}
	if w.strict, err = openGale(unix.NETLINK_ROUTE, false); err != nil {
		return err
	}
	if err = w.strict.conn.SetOption(unix.NETLINK_GET_STRICT_CHK, 1); err != nil {
		return err
	}
	if w.gen, err = openGale(unix.NETLINK_GENERIC, w.id%2 == 0); err != nil || !w.nft {
		return err
	}
	for i := range w.tables {
		if w.tables[i], err = openGale(unix.NETLINK_NETFILTER, i == 0); err != nil {
			return err
		}
	}
	if w.routes == 0 {
		return w.nftTable()
	}
	return nil
}

func (w *worker) close() {
	for _, s := range append(append(w.own[:], w.tables[:]...), w.strict, w.gen) {
		if s != nil {
			s.conn.Close()
		}
	}
}

// do sends each of these as one buffer. In lockstep it reads all that answers
// one before the next; else it sends all of them first.
func (w *worker) do(s *galeSocket, lockstep bool, sends ...[]*errand) error {
	peek, began := w.IntN(4) == 0, time.Now()
	for i, errands := range sends {
		if err := s.send(errands); err != nil {
			return fmt.Errorf("send: %w", err)
		}
		for last := i == len(sends)-1; (lockstep || last) && !s.idle(); {
			if err := s.read(w.buf, peek); err != nil {
				return err
			}
		}
	}
	slow(began, sends)
	w.note(sends...)
	return nil
}

// slow marks errands that took about as long as nlsnoop waits for an answer:
// where threads are many and the processor is emulated they do.
func slow(began time.Time, sends [][]*errand) {
	if time.Since(began) < 4*time.Second {
		return
	}
	for _, errands := range sends {
		for _, e := range errands {
			e.slow = true
		}
	}
}

// note logs errands that have come to their end.
func (w *worker) note(sends ...[]*errand) {
	for _, errands := range sends {
		for _, e := range errands {
			if e.outcome == outcomeNone {
				continue
			}
			e.round = w.round
			w.log = e.deed.append(w.log)
			w.count++
		}
	}
}
