// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/sys/unix"
)

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	f, err := os.Open("../../docs/schema.json")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	doc, err := jsonschema.UnmarshalJSON(f)
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

var at = time.Date(2026, 11, 22, 14, 29, 29, 118342123, time.UTC)

// flannel is the record of OUTPUT's seed: a route that cannot be deleted.
func flannel() *Record {
	body := []byte{
		unix.AF_INET, 24, 0, 0, unix.RT_TABLE_MAIN, unix.RTPROT_BOOT, unix.RT_SCOPE_UNIVERSE, unix.RTN_UNICAST, 0, 0, 0, 0,
		8, 0, unix.RTA_DST, 0, 10, 244, 3, 0,
		8, 0, unix.RTA_GATEWAY, 0, 10, 244, 3, 0,
		8, 0, unix.RTA_OIF, 0, 0, 0, 0, 0,
	}
	return &Record{
		Kind: Exchange, ID: 1187, Time: at, Latency: 35120, TID: 4251, Thread: "flanneld",
		Process: &tracer.Process{
			PID: 4242, NSPID: 1, PPID: 4000, Comm: "flanneld", Exe: "/opt/bin/flanneld",
			Args: []string{"/opt/bin/flanneld", "--ip-masq", "--kube-subnet-mgr"}, Start: at.Truncate(time.Second),
			Ancestors: []tracer.Ancestor{{PID: 4000, Comm: "containerd-shim"}, {PID: 1, Comm: "systemd"}},
			Cgroup:    "/kubepods.slice/cri-containerd-4f1c0d.scope", NetNS: 4026531840,
			Container: &tracer.Container{ID: "4f1c0d", Name: "kube-flannel", Runtime: "containerd"},
		},
		Socket:  &tracer.Socket{Inode: 51234, PortID: 1, NetNS: 4026531840},
		Request: msg(delRoute, REQ|ACK, 1504493250, 0, body...),
		Outcome: Error, Answer: Refused, Error: 3, From: FromAck,
		Verdict: &Verdict{Seq: 1504493250, Known: true, Errno: 3},
	}
}

const (
	flannelProcess = `"process":{"pid":4242,"tid":4251,"nspid":1,"ppid":4000,"uid":0,"comm":"flanneld","exe":"/opt/bin/flanneld",` +
		`"args":["/opt/bin/flanneld","--ip-masq","--kube-subnet-mgr"],"start":"2026-11-22T14:29:29.000000000Z",` +
		`"ancestors":[{"pid":4000,"comm":"containerd-shim"},{"pid":1,"comm":"systemd"}],` +
		`"cgroup":"/kubepods.slice/cri-containerd-4f1c0d.scope",` +
		`"container":{"id":"4f1c0d","name":"kube-flannel","runtime":"containerd"}}`
	flannelSocket = `"socket":{"inode":51234,"protocol":"NETLINK_ROUTE","portid":1,"netns":4026531840}`
	flannelTime   = `"time":"2026-11-22T14:29:29.118342123Z"`
)

// TestJSON: the lines of docs/output.md around MESSAGE, which is written REQUEST here.
func TestJSON(t *testing.T) {
	exchange := func(rest string) string {
		return `{"kind":"exchange","id":1187,` + flannelTime + `,"latency_ns":35120,` + flannelProcess + `,` + flannelSocket + `,"request":REQUEST,` + rest + `}`
	}
	setup := func(call, socket, rest string) string {
		return `{"kind":"call",` + flannelTime + `,"call":"` + call + `",` + flannelProcess + `,` + socket + `,` + rest + `}`
	}
	policy := append(tlv(1, num(4)), append(tlv(4, make([]byte, 8)), tlv(5, []byte{255, 255, 255, 255, 0, 0, 0, 0})...)...)
	tests := []struct {
		name string
		with func(r *Record)
		want string
	}{
		{"refused", func(*Record) {},
			exchange(`"outcome":"error","answer":"error","error":{"errno":3,"name":"ESRCH","text":"No such process","from":"ack"}`)},
		{"not read", func(r *Record) { r.Unread = true },
			exchange(`"outcome":"error","answer":"error","error":{"errno":3,"name":"ESRCH","text":"No such process","from":"ack","read":false}`)},
		{"extack", func(r *Record) {
			r.Error = 34
			r.Verdict = &Verdict{Message: "Attribute failed \"policy\" validation", Offset: 36, Policy: policy, Cookie: []byte{1, 255}}
		}, exchange(`"outcome":"error","answer":"error","error":{"errno":34,"name":"ERANGE","text":"Numerical result out of range","from":"ack"},` +
			`"extack":{"message":"Attribute failed \"policy\" validation","asked":false,"attribute":{"offset":36,"path":["RTA_GATEWAY"]},` +
			`"policy":{"type":"NL_ATTR_TYPE_U32","min":0,"max":4294967295},"cookie":"01ff"}`)},
		{"missing", func(r *Record) { r.Verdict = &Verdict{MissType: unix.RTA_TABLE, Asked: true} },
			exchange(`"outcome":"error","answer":"error","error":{"errno":3,"name":"ESRCH","text":"No such process","from":"ack"},` +
				`"extack":{"asked":true,"missing":{"type":15,"name":"RTA_TABLE"}}`)},
		{"warning", func(r *Record) { r.Outcome, r.Answer, r.Verdict = OK, Acked, &Verdict{Message: "old", Asked: true} },
			exchange(`"outcome":"ok","answer":"ack","extack":{"message":"old","asked":true}`)},
		{"silence", func(r *Record) { r.Outcome, r.Answer, r.Verdict = OK, None, nil }, exchange(`"outcome":"ok","answer":"none"`)},
		{"aborted", func(r *Record) {
			r.Outcome, r.Answer, r.Verdict, r.Why = Aborted, None, nil, "message 3 of the batch failed"
			r.Batch = &Batch{ID: 1300, Index: 2, Size: 4, Failed: 3}
		}, exchange(`"outcome":"aborted","answer":"none","why":"message 3 of the batch failed","batch":{"id":1300,"index":2,"size":4,"failed_index":3}`)},
		{"unknown", func(r *Record) {
			r.Outcome, r.Answer, r.Verdict, r.Why, r.Incomplete = Unknown, NoAnswerKnown, nil, "the answer was never read", true
		}, exchange(`"outcome":"unknown","why":"the answer was never read","complete":false`)},
		{"dump", func(r *Record) { r.Outcome, r.Answer, r.Verdict, r.ReplyCount, r.ReplyBytes = OK, Dump, nil, 2, 2960 },
			exchange(`"outcome":"ok","answer":"dump","complete":true,"reply_count":2,"reply_bytes":2960`)},
		{"half a dump", func(r *Record) {
			r.Outcome, r.Answer, r.Verdict, r.ReplyCount, r.ReplyBytes, r.Incomplete, r.Interrupted = OK, Dump, nil, 2, 2960, true, true
		}, exchange(`"outcome":"ok","answer":"dump","complete":false,"reply_count":2,"reply_bytes":2960,"interrupted":true`)},
		{"data", func(r *Record) {
			r.Outcome, r.Answer, r.Verdict, r.ReplyCount, r.ReplyBytes = OK, Data, nil, 1, 16
			r.Replies = [][]byte{msg(newRoute, 0, 1, 1), ackOf(r.Request, 0)}
		}, exchange(`"outcome":"ok","answer":"data","replies":[REPLY],"reply_count":1,"reply_bytes":16`)},
		{"part", func(r *Record) { r.Kind, r.Request, r.Index = Reply, msg(newRoute, 0, 1, 1), 3 },
			`{"kind":"reply",` + flannelTime + `,"exchange":1187,"index":3,"message":REPLY}`},
		{"overrun", func(r *Record) {
			r.Kind, r.Process, r.TID = Overrun, &tracer.Process{PID: 9, Comm: "x\x1b[1m\xff\"", KernelThread: true, NetNS: 7, ArgsCut: true}, 0
		},
			`{"kind":"overrun",` + flannelTime + `,"process":{"pid":9,"uid":0,"comm":"x\u001b[1m\ufffd\"","thread":"flanneld","args_cut":true,"netns":7,"kernel_thread":true},` + flannelSocket + `}`},
		{"call", func(r *Record) { r.Kind, r.Call = CallKind, &Call{Result: 52, Len: 52, Data: r.Request} },
			`{"kind":"call",` + flannelTime + `,"call":"send",` + flannelProcess + `,` + flannelSocket + `,"result":52,"length":52,"captured":52,"messages":[REQUEST]}`},
		{"call that fails", func(r *Record) { r.Kind, r.Call = CallKind, &Call{Receive: true, Result: -11, Peek: true} },
			`{"kind":"call",` + flannelTime + `,"call":"receive",` + flannelProcess + `,` + flannelSocket + `,"errno":11,"length":0,"captured":0,"peek":true,"messages":[]}`},
		{"socket that fails", func(r *Record) {
			r.Socket = &tracer.Socket{Protocol: 99, NetNS: 4026531840}
			r.Kind, r.Call = CallKind, &Call{Result: -93, Setup: tracer.SetupInfo{Call: "socket", Type: unix.SOCK_RAW | unix.SOCK_CLOEXEC}}
		}, setup("socket", `"socket":{"protocol":"99","netns":4026531840}`, `"errno":93,"arguments":{"domain":"AF_NETLINK","type":["SOCK_RAW","SOCK_CLOEXEC"],"protocol":"99"}`)},
		{"bind that fails", func(r *Record) {
			r.Kind, r.Call = CallKind, &Call{Result: -98, Len: 12, Data: []byte{16, 0, 0, 0, 7, 0, 0, 0, 16, 0, 0, 0}, Setup: tracer.SetupInfo{Call: "bind"}}
		}, setup("bind", flannelSocket, `"errno":98,"length":12,"captured":12,"arguments":{"nl_family":"AF_NETLINK","nl_pid":7,"nl_groups":16}`)},
		{"connect that fails", func(r *Record) {
			r.Kind, r.Call = CallKind, &Call{Result: -22, Len: 2, Data: []byte{16, 0}, Setup: tracer.SetupInfo{Call: "connect"}}
		}, setup("connect", flannelSocket, `"errno":22,"length":2,"captured":2,"arguments":{"hex":"1000"}`)},
		{"group that is refused", func(r *Record) {
			r.Kind, r.Call = CallKind, &Call{Result: -1, Len: 4, Data: []byte{7, 0, 0, 0}, Setup: tracer.SetupInfo{Call: "setsockopt", Level: 270, Option: 1}}
		}, setup("setsockopt", flannelSocket, `"errno":1,"length":4,"captured":4,"arguments":{"level":"SOL_NETLINK","option":"NETLINK_ADD_MEMBERSHIP","value":7,"text":"RTNLGRP_IPV4_ROUTE"}`)},
		{"option not readable", func(r *Record) {
			r.Kind, r.Call = CallKind, &Call{Result: -14, Len: 4, Setup: tracer.SetupInfo{Call: "setsockopt", Level: 1, Option: 33}}
		}, setup("setsockopt", flannelSocket, `"errno":14,"length":4,"captured":0,"arguments":{"level":"SOL_SOCKET","option":"SO_RCVBUFFORCE","hex":""}`)},
		{"option that is none", func(r *Record) {
			r.Kind, r.Call = CallKind, &Call{Result: -92, Setup: tracer.SetupInfo{Call: "getsockopt", Level: 270, Option: 99}}
		}, setup("getsockopt", flannelSocket, `"errno":92,"arguments":{"level":"SOL_NETLINK","option":"99"}`)},
	}
	valid := schema(t)
	var d decode.Decoder
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := flannel()
			tt.with(r)
			f := &decode.Format{}
			if r.Verdict != nil {
				f.Bad = int(r.Verdict.Offset)
			}
			request := d.Decode(&decode.Context{}, r.Request).AppendJSON(nil, f)
			reply := d.Decode(&decode.Context{Direction: decode.FromKernel}, msg(newRoute, 0, 1, 1)).AppendJSON(nil, &decode.Format{})
			want := strings.NewReplacer("REQUEST", string(request), "REPLY", string(reply)).Replace(tt.want)
			got := r.AppendJSON(nil, &d, nil, nil)
			if string(got) != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
			v, err := jsonschema.UnmarshalJSON(bytes.NewReader(got))
			if err != nil {
				t.Fatal(err)
			}
			if err := valid.Validate(v); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestStrings: whatever a process calls itself, the line is JSON, and nothing
// in it is obeyed by a terminal.
func TestStrings(t *testing.T) {
	tests := []struct{ in, want string }{
		{"plain", "plain"},
		{"\"\\/", "\"\\/"},
		{"a\nb\tc\r", "a\nb\tc\r"},
		{"\x00\x1b]0;x\x07\x7f", "\x00\x1b]0;x\x07\x7f"},
		{"\u009b31m", "\u009b31m"},
		{"gr\u00fc\u00df \u4e16 \U0001f600", "gr\u00fc\u00df \u4e16 \U0001f600"},
		{"\xff\xfe", "\ufffd\ufffd"},
		{"\ufffd", "\ufffd"},
		{"", ""},
	}
	for _, tt := range tests {
		line := appendString(nil, tt.in)
		var got string
		if err := json.Unmarshal(line, &got); err != nil || got != tt.want {
			t.Errorf("%s is %q, %v; want %q", line, got, err, tt.want)
		}
		for _, c := range string(line) {
			if c < 0x20 || c >= 0x7f && c < 0xa0 {
				t.Errorf("%q has the control character %U", line, c)
			}
		}
	}
}
