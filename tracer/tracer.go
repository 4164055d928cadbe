// SPDX-License-Identifier: Apache-2.0

package tracer

import "iter"

// Tracer is a running trace.
type Tracer struct {
}

// New starts tracing; it is attached when it returns. *[UnsupportedError] says
// what is missing and what gives it.
func New(o Options) (*Tracer, error) { panic("skeleton") }

// Backend is the one chosen; and why each better one was passed over.
func (t *Tracer) Backend() (Backend, []*UnsupportedError) { panic("skeleton") }

// Follow traces this process from its next instruction on, and, with
// Options.Follow, what it starts.
func (t *Tracer) Follow(pid int) error { panic("skeleton") }

// Following is how many processes of PIDs and Follow, and their children with
// Options.Follow, are still alive.
func (t *Tracer) Following() int { panic("skeleton") }

// Command prepares the tracer for one child of the calling process: between it
// and the function it returns, every process started by the caller is followed
// from its first instruction.
func (t *Tracer) Command() (started func(), err error) { panic("skeleton") }

// Events yields what happens. One consumer; the Event and its Data are valid
// until the next step. After Stop it yields what is left, then ends.
func (t *Tracer) Events() iter.Seq2[*Event, error] { panic("skeleton") }

// Stop detaches; Events yields what the ring holds, then ends. Any goroutine,
// any number of times.
func (t *Tracer) Stop() error { panic("skeleton") }

// Close is Stop, and frees.
func (t *Tracer) Close() error { panic("skeleton") }

// Stats counts, while running and after Close.
func (t *Tracer) Stats() Stats { panic("skeleton") }
