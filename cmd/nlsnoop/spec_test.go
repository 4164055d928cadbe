// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

const demoSpec = `name: demo
protocol: genetlink
definitions:
  - {name: mode, type: enum, entries: [fast, slow]}
attribute-sets:
  - name: dev
    attributes:
      - {name: name, type: string}
      - {name: mode, type: u32, enum: mode}
operations:
  list:
    - {name: dev-set, attribute-set: dev, do: {request: {attributes: [name, mode]}}}
`

func writeSpec(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestSpec gives two families that no table knows, and a message of one.
func TestSpec(t *testing.T) {
	demo := writeSpec(t, "demo.yaml", demoSpec)
	other := writeSpec(t, "other.yaml", strings.ReplaceAll(demoSpec, "demo", "other"))
	w := newWorld()
	w.names = func() resolver { return fakeNames{families: map[uint16]string{40: "demo"}} }
	sent := nlmsg.New(40, nlmsg.Request).SetSeq(1).Raw(1, 1, 0, 0).String(1, "d0").U32(2, 1)
	p := &tracer.Process{PID: 7, Comm: "tool"}
	s := &tracer.Socket{Inode: 1, Protocol: unix.NETLINK_GENERIC, PortID: 7}
	data := sent.Bytes()
	w.src.events = []tracer.Event{
		{Kind: tracer.Send, Call: 1, Start: time.Second, End: time.Second, Process: p, Socket: s, Len: len(data), Data: data},
		{Kind: tracer.Sent, Call: 1, Start: time.Second, End: time.Second + time.Millisecond, Process: p, Socket: s, Result: len(data), Len: len(data)},
	}
	if status := run([]string{"--spec", demo, "--spec=" + other, "-t", "DEMO_CMD_DEV_SET,other_cmd_dev_set", "-a", "DEMO_A_DEV_MODE=DEMO_MODE_SLOW"}, w.env); status != 0 {
		t.Fatalf("status %d: %s", status, w.err.String())
	}
	if got, want := w.out.String(), "DEMO_CMD_DEV_SET NAME=d0 MODE=DEMO_MODE_SLOW"; !strings.Contains(got, want) {
		t.Errorf("got %q, want %q in it", got, want)
	}
}

// TestBadSpec gives each mistake's exact line.
func TestBadSpec(t *testing.T) {
	bad := writeSpec(t, "bad.yaml", strings.Replace(demoSpec, "type: string", "type: strin", 1))
	for _, c := range []struct{ file, want string }{
		{bad, bad + `:8: name: type "strin" is unknown`},
		{"/no/such.yaml", "/no/such.yaml: no such file or directory"},
		{"/", "/: is a directory"},
		{"/dev/null", "/dev/null: empty: no spec"},
	} {
		w := newWorld()
		status := run([]string{"--spec", c.file}, w.env)
		if got, want := w.err.String(), "nlsnoop: --spec "+c.want+"\n"; status != exitUsage || got != want {
			t.Errorf("status %d, %q; want %q", status, got, want)
		}
	}
}
