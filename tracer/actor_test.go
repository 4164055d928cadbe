// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// The tracer leaves its own process out, so what is to be traced is done by
// another: this test binary once more, playing one of these parts. An actor
// waits for a line on standard input before it begins and after it has ended, and
// writes a line for each call it makes.
var actors = map[string]func(*actor){
	"shapes":    actShapes,
	"silent":    actSilent,
	"stale":     actStale,
	"storm":     actStorm,
	"peek":      actPeek,
	"exec":      actExec,
	"sleeper":   actSleeper,
	"bad":       actBadMemory,
	"threads":   actThreads,
	"multi-ack": actMultiAck,
	"parent":    actParent,
	"mixed":     actMixed,
	"readers":   actReaders,
	"batches":   actBatches,
	"fates":     actFates,
	"squall":    actSquall,
	"unseen":    actUnseen,
	"files":     actFiles,
	"uring":     actUring,
	"elder":     actElder,
	"tracer":    actTracer,
	"setup":     actSetup,
	"twice":     actTwice,
	"unmatched": actUnmatched,
	"unbound":   actUnbound,
	"too long":  actTooLong,
	"mover":     actMover,
	"cookie":    actCookie,
}

const actorEnv = "TRACER_TEST_ACTOR"

func TestMain(m *testing.M) {
	if part, ok := actors[os.Getenv(actorEnv)]; ok {
		a := &actor{out: bufio.NewWriter(os.Stdout)}
		a.wait()
		part(a)
		a.out.Flush()
		fmt.Println("end")
		a.wait()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

type actor struct {
	out *bufio.Writer
	mu  sync.Mutex // of out: actors have threads
}

// wait takes one cue and no more: the next may be for another program image.
func (a *actor) wait() { os.Stdin.Read(make([]byte, 1)) }

// log says what a call did: its result or -errno, and the bytes that went
// through.
func (a *actor) log(what string, result int, b []byte) {
	a.mu.Lock()
	defer a.mu.Unlock()
	fmt.Fprintf(a.out, "%s %d %s\n", what, result, hex.EncodeToString(b))
}

func (a *actor) must(err error) {
	if err != nil {
		a.out.Flush()
		fmt.Fprintln(os.Stderr, "actor:", err)
		os.Exit(1)
	}
}

// logged is a line of an actor's log.
type logged struct {
	what   string
	result int
	bytes  []byte
}

// play is an actor under way.
type play struct {
	t   *testing.T
	cmd *testnet.Cmd
	in  io.WriteCloser
	out *bufio.Scanner
}

// start starts an actor in the namespace; it waits to be told to act.
func start(t *testing.T, ns *testnet.NS, part string, args ...string) *play {
	t.Helper()
	return startAs(t, ns, part, func(*exec.Cmd) {}, args...)
}

// startAs is start with a say in how.
func startAs(t *testing.T, ns *testnet.NS, part string, change func(*exec.Cmd), args ...string) *play {
	t.Helper()
	p := &play{t: t, cmd: ns.Command("/proc/self/exe", args...)}
	change(p.cmd.Cmd)
	p.cmd.Env = append(os.Environ(), actorEnv+"="+part)
	p.cmd.Stderr = os.Stderr
	in, err := p.cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	p.in, p.out = in, bufio.NewScanner(out)
	p.out.Buffer(nil, 4<<20)
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	hung := time.AfterFunc(3*time.Minute, func() { p.cmd.Process.Kill() })
	t.Cleanup(func() { hung.Stop(); p.cmd.Process.Kill() })
	return p
}

func (p *play) pid() int { return p.cmd.Process.Pid }

func (p *play) cue() {
	p.t.Helper()
	if _, err := io.WriteString(p.in, "\n"); err != nil {
		p.t.Fatal(err)
	}
}

// line is the next line the actor writes.
func (p *play) line() string {
	p.t.Helper()
	if !p.out.Scan() {
		p.t.Fatalf("actor ended early: %v", p.out.Err())
	}
	return p.out.Text()
}

// act lets the actor play to its end and returns its log.
func (p *play) act() (log []logged) {
	p.t.Helper()
	p.cue()
	for line := p.line(); line != "end"; line = p.line() {
		var l logged
		var digits string
		if n, _ := fmt.Sscan(line, &l.what, &l.result, &digits); n < 2 {
			p.t.Fatalf("actor wrote %q", line)
		}
		var err error
		if l.bytes, err = hex.DecodeString(digits); err != nil {
			p.t.Fatal(err)
		}
		log = append(log, l)
	}
	return log
}

// end lets the actor go and waits for it.
func (p *play) end() {
	p.t.Helper()
	p.cue()
	if err := p.cmd.Wait(); err != nil {
		p.t.Fatalf("actor: %v", err)
	}
}
