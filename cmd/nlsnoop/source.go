// SPDX-License-Identifier: Apache-2.0

package main

import (
	"iter"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// source is where events come from: a *tracer.Tracer.
type source interface {
	Backend() (tracer.Backend, []*tracer.UnsupportedError)
	InPIDNamespace() bool
	Follow(pid int) error
	Following() int
	Ended(pid int)
	Command() (started func(), err error)
	Events() iter.Seq2[*tracer.Event, error]
	Stop() error
	Close() error
	Stats() tracer.Stats
	Drops(*tracer.Process, *tracer.Socket) int
	Holds(*tracer.Process, *tracer.Socket) bool
}

// resolver knows the names only a running system knows: a *names.Cache.
type resolver interface {
	In(netns, cookie uint64, pid int) decode.Names
	Learn(netns, cookie uint64, protocol int, message []byte)
	Families() map[string]uint16
	Infer(family string) *decode.Tables
}

// numeric asks for no interface names; families it must know to decode at all.
type numeric struct{ decode.Names }

func (numeric) Link(uint32) (string, bool) { return "", false }
