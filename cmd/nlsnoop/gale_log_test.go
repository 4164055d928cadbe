// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
	"fmt"
	"io"

	"golang.org/x/sys/unix"
)

// deed is a request of the gale as its sender knows it: which message of which
// socket it was, and how it ended.
type deed struct {
	inode   uint64
	ordinal uint32 // of the socket's messages, from 0, without batch brackets
	kind    uint16 // nlmsg_type
	round   uint8  // index in roundNames
	outcome outcome
	doubt   doubt
	data    bool // what answers is data, or a dump
	cut     bool // NLM_F_DUMP_INTR was read
	slow    bool // so long until its answer was read that it may be told before
	errno   unix.Errno
	replies uint32 // that were read of data and dumps
}

type outcome uint8

const (
	outcomeNone outcome = iota // a bracket of a batch: no exchange
	outcomeOK
	outcomeError
	outcomeAborted
	outcomeIgnored
	outcomeUnknown
)

var outcomeNames = []string{"none", "ok", "error", "aborted", "ignored", "unknown"}

func (o outcome) String() string { return outcomeNames[o] }

// doubt says who may answer unknown.
type doubt uint8

const (
	nobody    doubt = iota
	onSyscall       // a backend that is not told the kernel's verdicts
	anybody
)

const deedSize = 8 + 4 + 2 + 1 + 1 + 1 + 1 + 2 + 4

func (d *deed) append(b []byte) []byte {
	b = binary.NativeEndian.AppendUint64(b, d.inode)
	b = binary.NativeEndian.AppendUint32(b, d.ordinal)
	b = binary.NativeEndian.AppendUint16(b, d.kind)
	bits := byte(0)
	if d.data {
		bits |= 1
	}
	if d.cut {
		bits |= 2
	}
	if d.slow {
		bits |= 4
	}
	b = append(b, d.round, byte(d.outcome), byte(d.doubt), bits)
	b = binary.NativeEndian.AppendUint16(b, uint16(d.errno))
	return binary.NativeEndian.AppendUint32(b, d.replies)
}

// readDeeds reads a log to its end.
func readDeeds(r io.Reader) (all []deed, err error) {
	var b [deedSize]byte
	for {
		if _, err := io.ReadFull(r, b[:]); err == io.EOF {
			return all, nil
		} else if err != nil {
			return all, err
		}
		all = append(all, deed{
			inode: binary.NativeEndian.Uint64(b[:]), ordinal: binary.NativeEndian.Uint32(b[8:]), kind: binary.NativeEndian.Uint16(b[12:]),
			round: b[14], outcome: outcome(b[15]), doubt: doubt(b[16]), data: b[17]&1 != 0, cut: b[17]&2 != 0, slow: b[17]&4 != 0,
			errno: unix.Errno(binary.NativeEndian.Uint16(b[18:])), replies: binary.NativeEndian.Uint32(b[20:]),
		})
	}
}

func (d *deed) String() string {
	s := fmt.Sprintf("%s: type %d, %v", roundNames[d.round], d.kind, d.outcome)
	if d.errno != 0 {
		s += " " + unix.ErrnoName(d.errno)
	}
	if d.data {
		s += fmt.Sprintf(", %d messages", d.replies)
	}
	if d.cut {
		s += ", interrupted"
	}
	return s
}
