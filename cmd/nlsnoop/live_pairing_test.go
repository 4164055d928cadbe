// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// What fails in a batch takes the rest of it along.
func TestLiveBatch(t *testing.T) {
	ns := testnet.New(t)
	ns.Run(t, "nft add table inet filter")
	ns.Run(t, "nft add chain inet filter input")
	rules := filepath.Join(t.TempDir(), "rules")
	text := "add rule inet filter input counter\nadd rule inet filter nosuch counter\nadd rule inet filter input drop\n"
	if err := os.WriteFile(rules, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	s := newSnoop(t, ns, "--json", "--", "nft", "-f", rules).start().wait(1)
	x := named(s.exchanges(), "NFT_MSG_NEWRULE")
	if len(x) != 3 {
		t.Fatalf("stdout:\n%s", s.stdout.String())
	}
	for _, o := range x {
		b := o.Batch
		if b == nil || b.Size != 3 || b.FailedIndex != 2 || b.ID != x[0].Batch.ID {
			t.Fatalf("batch %+v", b)
		}
		switch want := "message 2 of the batch failed"; {
		case b.Index == 2:
			if o.Outcome != "error" || o.Error.Name != "ENOENT" {
				t.Errorf("message 2: %s, %+v", o.Outcome, o.Error)
			}
		case o.Outcome != "aborted" || o.Why != want:
			t.Errorf("message %d: %s, %q", b.Index, o.Outcome, o.Why)
		}
	}
}

// What a program loses is its own loss.
func TestLiveOverrun(t *testing.T) {
	ns := testnet.New(t)
	s := watch(t, ns, "--json")
	loser := ns.Command(filepath.Join(stage, "loser"))
	in, err := loser.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := loser.StdoutPipe()
	if err != nil || loser.Start() != nil {
		t.Fatal(err, loser.Err)
	}
	if _, err := out.Read(make([]byte, 1)); err != nil {
		t.Fatal(err)
	}
	all := s.stop().objects() // it runs on: what it lost can be asked for
	in.Close()
	lost := of(all, "overrun")
	if len(lost) != 1 || lost[0].Process.PID != loser.Process.Pid || lost[0].Socket.NetNS != ns.Inode() || lost[0].Drops < 1 || lost[0].Drops >= loserSends {
		t.Errorf("overruns %+v", lost)
	}
	if n := len(of(all, "exchange")); n != loserSends {
		t.Errorf("%d exchanges of %d", n, loserSends)
	}
	if err := loser.Wait(); err != nil {
		t.Error(err)
	}
}

// An answer is its request's, whoever reads it.
func TestLiveAnotherReads(t *testing.T) {
	ns := testnet.New(t)
	h := hold(t, ns, filepath.Join(stage, "passer"))
	s := newSnoop(t, ns, "--json", "-p", strconv.Itoa(h.pid())).start().attached()
	h.end()
	x := s.wait(0).exchanges()
	if len(x) != 1 || x[0].Answer != "data" || len(x[0].Replies) != 1 || x[0].Process.PID != h.pid() || !h.cmd.ProcessState.Success() {
		t.Errorf("%v; stdout:\n%s", h.cmd.ProcessState, s.stdout.String())
	}
}

// Nothing is said twice, and ids are not shared, where programs use the same
// nlmsg_seq all the time.
func TestLiveSameSeq(t *testing.T) {
	ns := testnet.New(t)
	s := watch(t, ns, "--json")
	c, d := ns.Dial(t, unix.NETLINK_ROUTE), ns.Dial(t, unix.NETLINK_ROUTE)
	for range 50 {
		for _, conn := range []*testnet.Conn{c, d} {
			if err := conn.Send(append(getLo(7).Bytes(), getLo(7).Bytes()...)); err != nil {
				t.Fatal(err)
			}
		}
		for _, conn := range []*testnet.Conn{d, c, c, d} {
			if _, err := conn.Recv(); err != nil {
				t.Fatal(err)
			}
		}
	}
	x := s.stop().exchanges()
	ids := map[uint64]bool{}
	for _, o := range x {
		ids[o.ID] = true
		if o.Answer != "data" || len(o.Replies) != 1 || o.Batch == nil || o.Batch.Size != 2 {
			t.Fatalf("exchange %+v", o)
		}
	}
	if len(x) != 200 || len(ids) != 200 {
		t.Errorf("%d exchanges of 200, %d ids", len(x), len(ids))
	}
	if !strings.HasPrefix(s.counts(), "200 exchanges, 0 lost") {
		t.Errorf("stderr %q", s.counts())
	}
}
