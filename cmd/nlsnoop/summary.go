// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"slices"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// A summary's rows are bounded; what is beyond goes into one row.
const (
	maxRequestRows = 512
	maxProcessRows = 4096
	topProcesses   = 10
	others         = "others"
)

// summary counts exchanges instead of printing them (--summary).
type summary struct {
	first     time.Duration // end of the first event, CLOCK_MONOTONIC; 0: none yet
	last      time.Duration // and of the last, whatever it was
	exchanges uint64
	failed    uint64
	overruns  uint64
	requests  map[requestKey]*requestRow
	processes map[string]*processRow // by comm
	name      []byte
}

// requestKey is a type of requests as lines name it; dumps are apart, for they
// take long.
type requestKey struct {
	name     string
	dump     bool
	inferred bool // the name is
}

type requestRow struct {
	requestKey
	count, failed uint64
	errors        map[int]uint64              // by errno
	outcomes      map[exchange.Outcome]uint64 // all but OK and Error
	took          *hdrhistogram.Histogram     // nanoseconds
	least, most   time.Duration               // of those
	sent, read    uint64                      // bytes
}

// processRow is all processes of one name.
type processRow struct {
	comm          string
	pid           int // 0: several, or nobody knows
	count, failed uint64
}

func newSummary() *summary {
	return &summary{requests: map[requestKey]*requestRow{}, processes: map[string]*processRow{}}
}

// passed takes the end of an event; idle tracers have one every 100 ms.
func (s *summary) passed(end time.Duration) {
	if end == 0 { // it has not returned
		return
	}
	if s.first == 0 {
		s.first = end
	}
	s.last = max(s.last, end)
}

// What a histogram tells apart: from 100 ns to an hour, within one percent.
const (
	leastTook = 100
	mostTook  = int64(time.Hour)
	digits    = 2
)

// add counts r, whose request is m.
func (s *summary) add(r *exchange.Record, m *decode.Message) {
	if r.Kind == exchange.Overrun {
		s.overruns++
		return
	}
	s.name = appendName(s.name[:0], m)
	failed := uint64(0)
	if r.Outcome == exchange.Error {
		failed = 1
	}
	s.exchanges++
	s.failed += failed
	inferred := m.Type != nil && m.Type.Inferred
	if inferred {
		s.name = append(s.name[:0], m.Type.Name...) // the mark is not of the name
	}
	s.request(r.Answer == exchange.Dump, inferred).add(r, m, failed)
	p := s.process(r.Process)
	p.count++
	p.failed += failed
}

// request is the row of what s.name says.
func (s *summary) request(dump, inferred bool) *requestRow {
	if row := s.requests[requestKey{string(s.name), dump, inferred}]; row != nil {
		return row
	}
	key := requestKey{string(s.name), dump, inferred}
	if len(s.requests) >= maxRequestRows {
		key = requestKey{name: others}
	}
	row := s.requests[key]
	if row == nil {
		row = &requestRow{requestKey: key, took: hdrhistogram.New(leastTook, mostTook, digits)}
		s.requests[key] = row
	}
	return row
}

func (row *requestRow) add(r *exchange.Record, m *decode.Message, failed uint64) {
	row.count++
	row.failed += failed
	switch r.Outcome {
	case exchange.OK:
	case exchange.Error:
		if row.errors == nil {
			row.errors = map[int]uint64{}
		}
		row.errors[r.Error]++
	default:
		if row.outcomes == nil {
			row.outcomes = map[exchange.Outcome]uint64{}
		}
		row.outcomes[r.Outcome]++
	}
	if took := tookOf(r); took > 0 {
		if row.took.TotalCount() == 0 {
			row.least = took
		}
		row.least, row.most = min(row.least, took), max(row.most, took)
		row.took.RecordValue(min(int64(took), mostTook)) // fails on more alone
	}
	if r.Cut {
		row.sent += uint64(m.Header.Len)
	} else {
		row.sent += uint64(len(r.Request))
	}
	row.read += uint64(r.ReplyBytes)
}

// process is the row of all processes named as p is.
func (s *summary) process(p *tracer.Process) *processRow {
	comm, pid := "?", 0
	if p != nil {
		comm, pid = p.Comm, p.PID
	}
	row := s.processes[comm]
	if row == nil && len(s.processes) >= maxProcessRows {
		comm, pid = others, 0
		row = s.processes[comm]
	}
	if row == nil {
		row = &processRow{comm: comm, pid: pid}
		s.processes[comm] = row
	}
	if row.pid != pid {
		row.pid = 0
	}
	return row
}

// byCount are the rows, the most frequent first.
func (s *summary) byCount() ([]*requestRow, []*processRow) {
	var requests []*requestRow
	for _, row := range s.requests {
		requests = append(requests, row)
	}
	slices.SortFunc(requests, func(a, b *requestRow) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.name, b.name), cmp.Compare(len(a.label()), len(b.label())))
	})
	var processes []*processRow
	for _, row := range s.processes {
		processes = append(processes, row)
	}
	slices.SortFunc(processes, func(a, b *processRow) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.comm, b.comm))
	})
	return requests, processes[:min(len(processes), topProcesses)]
}

// label is REQUEST.
func (k requestKey) label() string {
	label := string(mark([]byte(k.name), k.inferred))
	if k.dump {
		return label + " dump"
	}
	return label
}

// quantile is what so many of a hundred requests took at most; 0: nobody knows.
func (row *requestRow) quantile(of float64) time.Duration {
	return min(max(time.Duration(row.took.ValueAtQuantile(of)), row.least), row.most)
}
