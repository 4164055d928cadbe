// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
	"strings"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
	"golang.org/x/sys/unix"
)

// message is a netlink message with this payload.
func message(typ, flags uint16, parts ...[]byte) []byte {
	b := make([]byte, decode.HeaderLen)
	for _, p := range parts {
		b = append(b, p...)
	}
	binary.NativeEndian.PutUint32(b, uint32(len(b)))
	binary.NativeEndian.PutUint16(b[4:], typ)
	binary.NativeEndian.PutUint16(b[6:], flags)
	return b
}

// attr is an attribute, padded.
func attr(typ uint16, payload ...byte) []byte {
	b := binary.NativeEndian.AppendUint16(nil, uint16(4+len(payload)))
	b = append(binary.NativeEndian.AppendUint16(b, typ), payload...)
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

// route is RTM_DELROUTE of 10.9.0.0/24 with RTA_OIF 0.
func route() []byte {
	rtmsg := []byte{unix.AF_INET, 24, 0, 0, unix.RT_TABLE_MAIN, 0, unix.RT_SCOPE_NOWHERE, 0, 0, 0, 0, 0}
	return message(unix.RTM_DELROUTE, 5, rtmsg, attr(unix.RTA_DST, 10, 9, 0, 0), attr(unix.RTA_OIF, 0, 0, 0, 0))
}

// record is an exchange of ip's, changed by f.
func record(f func(*exchange.Record)) *exchange.Record {
	r := &exchange.Record{
		Kind: exchange.Exchange, Time: time.Date(2026, 11, 22, 15, 29, 29, 118342123, time.UTC),
		Latency: 35120, Process: &tracer.Process{PID: 4301, Comm: "ip"}, TID: 4301, Thread: "ip",
		Socket: &tracer.Socket{Inode: 51234, PortID: 1, NetNS: 5}, Request: route(), Outcome: exchange.OK,
		Answer: exchange.Acked,
	}
	f(r)
	return r
}

// line is the record as text into a pipe, without TIME, and with flags.
func line(t *testing.T, r *exchange.Record, flags string, names decode.Names) string {
	t.Helper()
	w := newWorld()
	f, err := parseFlags(strings.Fields("--time none " + flags))
	if err != nil {
		t.Fatal(err)
	}
	c, err := newConfig(f, decode.Builtin(), fakeNames{}, w.host)
	if err != nil {
		t.Fatal(err)
	}
	p := newText(c, &w.env, 0, &decode.Decoder{})
	return string(p.record(nil, r, &decode.Context{Protocol: r.Socket.Protocol, Names: names}))
}

func TestLines(t *testing.T) {
	const del = "RTM_DELROUTE 10.9.0.0/24 dev index 0"
	names := fakeNames{families: map[uint16]string{34: "wire guard\x1b"}}
	for _, c := range []struct {
		what   string
		change func(*exchange.Record)
		want   string
	}{
		{"ok", func(r *exchange.Record) {}, "  35us ip[4301]             ok       " + del},
		{"error", func(r *exchange.Record) { r.Outcome, r.Error = exchange.Error, 3 },
			"  35us ip[4301]             ESRCH    " + del + "  # No such process"},
		{"extack", func(r *exchange.Record) {
			r.Outcome, r.Error = exchange.Error, 22
			r.Verdict = &exchange.Verdict{Message: "bad \x1b[2Jthing", Offset: 28}
		}, "  35us ip[4301]             EINVAL   " + del + `  # bad \x1b[2Jthing (RTA_DST 10.9.0.0)`},
		{"offender alone", func(r *exchange.Record) {
			r.Outcome, r.Error, r.Verdict = exchange.Error, 22, &exchange.Verdict{Offset: 36}
		}, "  35us ip[4301]             EINVAL   " + del + "  # Invalid argument (RTA_OIF 0)"},
		{"offset nowhere", func(r *exchange.Record) {
			r.Outcome, r.Error, r.Verdict = exchange.Error, 22, &exchange.Verdict{Offset: 9999}
		}, "  35us ip[4301]             EINVAL   " + del + "  # Invalid argument"},
		{"missing", func(r *exchange.Record) {
			r.Outcome, r.Error, r.Verdict = exchange.Error, 22, &exchange.Verdict{Message: "no", MissType: unix.RTA_GATEWAY}
		}, "  35us ip[4301]             EINVAL   " + del + "  # no; missing RTA_GATEWAY"},
		{"warning", func(r *exchange.Record) { r.Verdict = &exchange.Verdict{Message: "old"} },
			"  35us ip[4301]             ok       " + del + "  # warning: old"},
		{"aborted", func(r *exchange.Record) {
			r.Outcome, r.Why = exchange.Aborted, "message 3 of the batch failed"
			r.Batch = &exchange.Batch{Index: 2, Size: 4}
		}, "  35us ip[4301]             aborted  RTM_DELROUTE[2/4] 10.9.0.0/24 dev index 0  # message 3 of the batch failed"},
		{"unknown, but said", func(r *exchange.Record) {
			r.Outcome, r.Why, r.Verdict = exchange.Unknown, "nobody read it", &exchange.Verdict{Message: "no way"}
		}, "  35us ip[4301]             unknown  " + del + "  # no way; nobody read it"},
		{"dump", func(r *exchange.Record) {
			r.Answer, r.ReplyCount, r.Duration, r.Interrupted = exchange.Dump, 148, 1300*time.Microsecond, true
		}, " 1.3ms ip[4301]             148 msgs " + del + "  # warning: changed while it was dumped"},
		{"data", func(r *exchange.Record) { r.Answer, r.Latency = exchange.Data, 0 },
			"     - ip[4301]             data     " + del},
		{"escapes in comm", func(r *exchange.Record) { r.Process = &tracer.Process{PID: 1, Comm: "a\x1b]0;x\a\xff"} },
			`  35us a\x1b]0;x\x07\xff[1] ok       ` + del},
		{"long columns", func(r *exchange.Record) {
			r.Process = &tracer.Process{PID: 4194303, Comm: "abcdefghijklmno"}
			r.Outcome, r.Error = exchange.Error, 93
		}, "  35us abcdefghijklmno[4194303] EPROTONOSUPPORT " + del + "  # Protocol not supported"},
		{"overrun", func(r *exchange.Record) { r.Kind, r.Drops, r.Latency = exchange.Overrun, 3, 0 },
			"     - ip[4301]             overrun  NETLINK_ROUTE  # messages lost by the program: 3"},
		{"generic family no table knows", func(r *exchange.Record) {
			r.Socket = &tracer.Socket{Protocol: unix.NETLINK_GENERIC}
			r.Request = message(34, 5, []byte{7, 1, 0, 0})
		}, `  35us ip[4301]             ok       wire guard\x1b cmd=7 version=1`},
		{"type no table knows", func(r *exchange.Record) {
			r.Socket = &tracer.Socket{Protocol: 31}
			r.Request = message(300, 5)
		}, "  35us ip[4301]             ok       31 type 300"},
		{"no whole header", func(r *exchange.Record) {
			r.Request, r.Outcome, r.Why = []byte{1, 2, 3}, exchange.Ignored, "no message"
		}, "  35us ip[4301]             ignored  NETLINK_ROUTE"},
		{"a call, and zeros after its message", func(r *exchange.Record) {
			data := append(route(), make([]byte, 40)...)
			r.Kind, r.Call = exchange.CallKind, &exchange.Call{Result: len(data), Len: len(data), Data: data}
		}, "  35us ip[4301]             ok       send 84 bytes: " + del},
		{"no process", func(r *exchange.Record) { r.Process = nil },
			"  35us ?                    ok       " + del},
	} {
		t.Run(c.what, func(t *testing.T) {
			got := strings.TrimSuffix(line(t, record(c.change), "", names), "\n")
			if c.what == "no whole header" {
				if !strings.HasPrefix(got, c.want) || !strings.HasSuffix(got, "# no message") {
					t.Errorf("got  %q", got)
				}
				return
			}
			if got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

// TestOrigin is who and where, under -v.
func TestOrigin(t *testing.T) {
	r := record(func(r *exchange.Record) {
		r.Process = &tracer.Process{
			PID: 4242, UID: 1000, Comm: "flanneld", NetNS: 4, Args: []string{"/opt/bin/flanneld", "--a=b c\n", ""}, ArgsCut: true,
			Ancestors: []tracer.Ancestor{{PID: 4000, Comm: "containerd-shim"}, {PID: 1, Comm: "systemd"}},
		}
		r.TID, r.Thread = 4251, "worker"
	})
	got := strings.Split(line(t, r, "-v", nil), "\n")
	for i, want := range []string{
		`    from    /opt/bin/flanneld "--a=b c\x0a" "" ... < containerd-shim[4000] < systemd[1], thread worker[4251], uid 1000, netns 4`,
		`    socket  NETLINK_ROUTE portid 1 inode 51234 netns 5`,
	} {
		if got[i+1] != want {
			t.Errorf("got  %q\nwant %q", got[i+1], want)
		}
	}
}

// TestKernelThread has no arguments to show.
func TestKernelThread(t *testing.T) {
	r := record(func(r *exchange.Record) { r.Process = &tracer.Process{PID: 9, Comm: "kworker/0:1", KernelThread: true} })
	if got := line(t, r, "-v", nil); !strings.Contains(got, "    from    kernel thread, thread ip[4301], uid 0\n") {
		t.Error(got)
	}
}
