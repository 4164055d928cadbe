// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"io"
	"iter"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/container"
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// fakeSource yields events, then ends; with hold it ends at Stop only.
type fakeSource struct {
	events  []tracer.Event
	stats   tracer.Stats
	repeat  int // yields them as often, and does not check that none is kept; 0: once
	hold    bool
	err     error // yielded after the events
	follows int   // what Following says
	ended   []int // what Ended was told
	passed  []*tracer.UnsupportedError
	before  func(i int) // called before event i

	options tracer.Options
	once    sync.Once
	stopped chan struct{}
}

func newFake() *fakeSource { return &fakeSource{stopped: make(chan struct{})} }

func (f *fakeSource) Backend() (tracer.Backend, []*tracer.UnsupportedError) {
	return tracer.Syscall, f.passed
}
func (f *fakeSource) InPIDNamespace() bool     { return false }
func (f *fakeSource) Follow(int) error         { return nil }
func (f *fakeSource) Following() int           { return f.follows }
func (f *fakeSource) Ended(pid int)            { f.ended = append(f.ended, pid) }
func (f *fakeSource) Command() (func(), error) { return func() {}, nil }
func (f *fakeSource) Close() error             { return f.Stop() }
func (f *fakeSource) Stats() tracer.Stats      { return f.stats }

func (f *fakeSource) Drops(*tracer.Process, *tracer.Socket) int { return 0 }

func (f *fakeSource) Holds(*tracer.Process, *tracer.Socket) bool { return true }

func (f *fakeSource) Stop() error {
	f.once.Do(func() { close(f.stopped) })
	return nil
}

func (f *fakeSource) Events() iter.Seq2[*tracer.Event, error] {
	return func(yield func(*tracer.Event, error) bool) {
		for range f.repeat {
			for i := range f.events {
				yield(&f.events[i], nil)
			}
		}
		for i := range f.events {
			if f.before != nil {
				f.before(i)
			}
			e := f.events[i]
			e.Data = bytes.Clone(e.Data)
			ok := yield(&e, nil)
			clear(e.Data) // it was valid until now
			if !ok {
				return
			}
		}
		if f.err != nil {
			yield(nil, f.err)
			return
		}
		if f.hold {
			<-f.stopped
		}
	}
}

// fakeNames has the recording's names in every namespace it does not list.
type fakeNames struct {
	links    map[uint64]map[uint32]string
	families map[uint16]string
	inferred map[string]*decode.Tables // of families that no table knows
	netns    uint64
}

func (n fakeNames) In(netns, _ uint64, _ int) decode.Names {
	n.netns = netns
	return n
}
func (n fakeNames) Learn(uint64, uint64, int, []byte) {}

func (n fakeNames) Infer(family string) *decode.Tables    { return n.inferred[family] }
func (n fakeNames) Inferred(family string) *decode.Tables { return n.inferred[family] }

func (n fakeNames) Families() map[string]uint16 {
	out := map[string]uint16{}
	for id, name := range n.families {
		out[name] = id
	}
	return out
}
func (n fakeNames) Link(index uint32) (string, bool) {
	name, ok := n.links[n.netns][index]
	return name, ok
}
func (n fakeNames) GenericFamily(id uint16) (string, bool) {
	name, ok := n.families[id]
	return name, ok
}

// world is an env whose parts a test may change, and what run wrote.
type world struct {
	env
	src      *fakeSource
	out, err buffer
}

// newWorld has no terminal, no names, and a source without events.
func newWorld() *world {
	heedHangUp()
	w := &world{src: newFake()}
	w.env = env{
		stdout: &w.out, stderr: &w.err, zone: time.UTC,
		getenv: func(string) string { return "" },
		width:  func(io.Writer) int { return 0 },
		open: func(o tracer.Options) (source, error) {
			w.src.options = o
			return w.src, nil
		},
		probe:   func() []tracer.Support { return nil },
		tables:  decode.Builtin,
		names:   func() resolver { return fakeNames{} },
		machine: fakeMachine,
		host:    &container.Host{Mounts: cgroup2.Mounts{V2: "/none"}},
		signals: make(chan os.Signal, 4),
	}
	return w
}

func fakeMachine() machine {
	return machine{
		kernel: "6.12.57", host: "node-3", bootID: "0b7c6a52-0000-4000-8000-000000000000",
		now: time.Date(2026, 11, 22, 14, 29, 45, 0, time.UTC), monotonic: 83412 * time.Second,
	}
}

// replay is a world that plays a recording.
func replay(t testing.TB, r *recording) *world {
	t.Helper()
	w := newWorld()
	w.src.events, w.src.stats = r.events(t), r.Stats
	w.names = func() resolver { return fakeNames{links: r.Links, families: r.Families} }
	return w
}

// terminal is an env's width.
func terminal(columns int) func(io.Writer) int { return func(io.Writer) int { return columns } }

// buffer is a bytes.Buffer that a COMMAND's output may reach too.
type buffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

func (b *buffer) Len() int { return len(b.String()) }
