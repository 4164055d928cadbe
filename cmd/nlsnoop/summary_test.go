// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// summed is one exchange for a summary: a request of this type.
func summed(s *summary, typ uint16, r exchange.Record) {
	m := decode.Message{Context: &decode.Context{Protocol: unix.NETLINK_ROUTE}, Raw: make([]byte, decode.HeaderLen)}
	m.Header.Type, m.Header.Len = typ, 100
	m.Type = &decode.Type{Name: fmt.Sprintf("TYPE_%d", typ)}
	if r.Kind == 0 {
		r.Kind = exchange.Exchange
	}
	s.add(&r, &m)
}

func TestSummaryQuantiles(t *testing.T) {
	s := newSummary()
	for i := range 1000 {
		summed(s, 1, exchange.Record{Outcome: exchange.OK, Latency: time.Duration(i+1) * time.Microsecond})
	}
	summed(s, 1, exchange.Record{Outcome: exchange.OK, Latency: 50 * time.Hour})
	row := s.requests[requestKey{name: "TYPE_1"}]
	near := func(got, want time.Duration) bool { return got >= want*99/100 && got <= want*101/100 }
	if row.least != time.Microsecond || row.most != 50*time.Hour || !near(row.quantile(50), 500*time.Microsecond) ||
		!near(row.quantile(99), 991*time.Microsecond) {
		t.Errorf("%v %v %v %v", row.least, row.quantile(50), row.quantile(99), row.most)
	}
}

func TestSummaryIsBounded(t *testing.T) {
	s := newSummary()
	for i := range 10_000 {
		summed(s, uint16(i), exchange.Record{Process: &tracer.Process{Comm: fmt.Sprint("p", i), PID: i + 1}})
	}
	if len(s.requests) > maxRequestRows+1 || len(s.processes) > maxProcessRows+1 {
		t.Errorf("%d and %d rows", len(s.requests), len(s.processes))
	}
	if n := s.requests[requestKey{name: others}].count; n != 10_000-maxRequestRows {
		t.Errorf("%d others", n)
	}
	if p := s.processes[others]; p.count != 10_000-maxProcessRows || p.pid != 0 {
		t.Errorf("others: %+v", p)
	}
	if _, top := s.byCount(); len(top) != topProcesses || top[0].comm != others {
		t.Errorf("%d processes, first %+v", len(top), top[0])
	}
}

// How requests ended, of one process and of several, escaped.
func TestSummaryText(t *testing.T) {
	s := newSummary()
	one := &tracer.Process{Comm: "a\x1b", PID: 7}
	for range 2 {
		summed(s, 1, exchange.Record{Outcome: exchange.Error, Error: int(unix.ESRCH), Process: one})
		summed(s, 2, exchange.Record{Outcome: exchange.OK, Answer: exchange.Dump, Process: &tracer.Process{Comm: "b", PID: s.pid()}})
	}
	summed(s, 1, exchange.Record{Outcome: exchange.Error, Error: int(unix.EEXIST), Process: one})
	summed(s, 1, exchange.Record{Outcome: exchange.Aborted, Process: one})
	summed(s, 0, exchange.Record{Kind: exchange.Overrun})
	s.passed(time.Second)
	s.passed(0)
	s.passed(4 * time.Second)
	got := string(s.appendText(nil))
	for _, line := range []string{
		"6 exchanges in 3.0s, 3 failed, 1 overrun\n", "  ESRCH 2, EEXIST 1, aborted 1\n", "\nTYPE_2 dump ", "\na\\x1b[7] ", "\nb  ",
	} {
		if !strings.Contains(got, line) {
			t.Errorf("no %q in\n%s", line, got)
		}
	}
	for line := range strings.Lines(got) {
		if len(line) > 80 {
			t.Errorf("%d columns: %q", len(line)-1, line)
		}
	}
}

// pid is another at each call.
func (s *summary) pid() int { return int(s.exchanges) + 100 }

func TestBytesOf(t *testing.T) {
	for n, want := range map[uint64]string{
		0: "0", 99_999: "99999", 100_000: "98k", 1 << 20: "1024k", 1 << 40: "1024G", 1<<64 - 1: "16384P",
	} {
		if got := bytesOf(n); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
}
