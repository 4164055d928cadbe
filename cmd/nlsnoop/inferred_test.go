// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
	"strings"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/sys/unix"
)

func nothingInferred() []*decode.Tables { return nil }

// guessWorld has a family that no table knows, number 40, and a request of it
// that is refused: the kernel points at one attribute and misses another.
func guessWorld() *world {
	w := newWorld()
	guess := new(decode.Tables).With(&decode.Family{Name: "guess", Protocol: unix.NETLINK_GENERIC,
		Space: &decode.Space{Prefix: "GUESS_A_", Attrs: []decode.Attr{
			{Type: 1, Kind: decode.U32, Name: "GUESS_A_ID", Inferred: true},
			{Type: 2, Kind: decode.String, Name: "GUESS_A_NAME", Inferred: true},
			{Type: 3, Kind: decode.U32, Inferred: true},
		}},
		Types: []decode.Type{{Number: 1, Name: "GUESS_CMD_GET", Inferred: true}}})
	w.names = func() resolver {
		return fakeNames{families: map[uint16]string{16: "nlctrl", 40: "guess", 41: "silent"}, inferred: map[string]*decode.Tables{"guess": guess}}
	}
	data := nlmsg.New(40, nlmsg.Request|nlmsg.Ack).SetSeq(1).Raw(1, 1, 0, 0).U32(1, 7).U32(3, 9).Bytes()
	const offset, missing = 2, 5 // NLMSGERR_ATTR_OFFS, NLMSGERR_ATTR_MISS_TYPE
	refusal := binary.NativeEndian.AppendUint32(nil, ^uint32(unix.EINVAL)+1)
	answer := nlmsg.New(nlmsg.TypeError, decode.FlagCapped|decode.FlagAckTLVs).SetSeq(1).SetPortID(7).
		Raw(append(refusal, data[:decode.HeaderLen]...)...).U32(offset, 20).U32(missing, 2).Bytes()
	p := &tracer.Process{PID: 7, Comm: "tool"}
	s := &tracer.Socket{Inode: 1, Protocol: unix.NETLINK_GENERIC, PortID: 7}
	w.src.events = []tracer.Event{
		{Kind: tracer.Send, Call: 1, Start: time.Second, End: time.Second, Process: p, Socket: s, Len: len(data), Data: data},
		{Kind: tracer.Sent, Call: 1, Start: time.Second, End: time.Second + time.Millisecond, Process: p, Socket: s, Result: len(data), Len: len(data)},
		{Kind: tracer.Receive, Call: 2, Start: time.Second, End: time.Second + 2*time.Millisecond, Process: p, Socket: s,
			Result: len(answer), Len: len(answer), Data: answer},
	}
	return w
}

// TestInferredNames prints what is inferred in every form, and selects by it.
func TestInferredNames(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"", "GUESS_CMD_GET? ID?=7 3?=9  # Invalid argument (GUESS_A_ID? 7); missing GUESS_A_NAME?\n"},
		{"-v", "    GUESS_A_ID? 7                               <-- Invalid argument\n    type 3? 9\n"},
		{"--summary", "GUESS_CMD_GET?                  1       1"},
		{"-n", "cmd=1 version=1 1=0x07000000 3=0x09000000  # Invalid argument (type 1 0x07000000); missing type 2\n"},
		{"-t GUESS_CMD_GET", "GUESS_CMD_GET? "},
		{"-t guess_cmd_*,delroute", "GUESS_CMD_GET? "},
		{"-t !guess_cmd_get", ""},
		{"-a GUESS_A_ID=7", "GUESS_CMD_GET? "},
		{"-a GUESS_A_ID=8", ""},
		{"-a 1=7", "GUESS_CMD_GET? "},
		{"-a 3", "GUESS_CMD_GET? "},
		{"-a 2", ""},
	} {
		w := guessWorld()
		if status := run(strings.Fields(c.args), w.env); status != 0 {
			t.Errorf("%s: status %d: %s", c.args, status, w.err.String())
		}
		if got := w.out.String(); !strings.Contains(got, c.want) || c.want == "" && got != "" {
			t.Errorf("%s: got %q, want %q in it", c.args, got, c.want)
		}
	}
}

// TestInferredJSON is that lines with inferred names are of the schema.
func TestInferredJSON(t *testing.T) {
	schema := loadSchema(t)
	for args, want := range map[string]string{
		"--json":           `"missing":{"type":2,"name":"GUESS_A_NAME","inferred":true}`,
		"--json -v":        `"request":{"name":"GUESS_CMD_GET","type":40,"inferred":true,`,
		"--json --summary": `{"name":"GUESS_CMD_GET","inferred":true,"count":1,`,
	} {
		w := guessWorld()
		if status := run(strings.Fields(args), w.env); status != 0 {
			t.Errorf("%s: status %d: %s", args, status, w.err.String())
		}
		if got := w.out.String(); !strings.Contains(got, want) {
			t.Errorf("%s: got %s, want %s in it", args, got, want)
		}
		for _, line := range splitLines(w.out.String()) {
			v, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
			if err != nil {
				t.Error(err)
			} else if err := schema.Validate(v); err != nil {
				t.Errorf("%s: %v", line, err)
			}
		}
	}
}

// TestUninferredNames is that words nobody knows are refused as ever.
func TestUninferredNames(t *testing.T) {
	for args, want := range map[string]string{
		"-t GUESS_CMD_SET":    `unknown type "GUESS_CMD_SET"`,
		"-n -t GUESS_CMD_GET": `unknown type "GUESS_CMD_GET"`,
		"-a GUESS_A_NO":       `unknown attribute "GUESS_A_NO": did you mean GUESS_A_ID?`,
		"-n -a GUESS_A_ID":    `unknown attribute "GUESS_A_ID"`,
	} {
		w := guessWorld()
		status := run(strings.Fields(args), w.env)
		if status != exitUsage || !strings.Contains(w.err.String(), want) {
			t.Errorf("%s: status %d, %q, want %q in it", args, status, w.err.String(), want)
		}
	}
}
