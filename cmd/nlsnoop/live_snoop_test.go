// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// snoop is nlsnoop under way.
type snoop struct {
	t      *testing.T
	cmd    *testnet.Cmd
	stdout bytes.Buffer // to be read once it has ended
	stderr talk
	ended  chan struct{}
	hung   *time.Timer
}

// backendEnv names the backend to trace with; without it nlsnoop chooses.
const backendEnv = "NLSNOOP_TEST_BACKEND"

// newSnoop prepares a run in the namespace, so that a COMMAND is there too.
// What it traces is for args to say.
func newSnoop(t *testing.T, ns *testnet.NS, args ...string) *snoop {
	t.Helper()
	if b := os.Getenv(backendEnv); b != "" {
		args = append([]string{"--backend", b}, args...)
	}
	s := &snoop{t: t, cmd: ns.Command(filepath.Join(stage, "nlsnoop"), args...), ended: make(chan struct{})}
	s.stderr.waiters = map[string]chan struct{}{}
	s.cmd.Stdout, s.cmd.Stderr = &s.stdout, &s.stderr
	s.cmd.WaitDelay = testnet.Patience(10 * time.Second) // for a COMMAND that is still there, and has them open
	return s
}

// watch starts nlsnoop on all sockets of the namespace and returns once it
// traces.
func watch(t *testing.T, ns *testnet.NS, args ...string) *snoop {
	t.Helper()
	return newSnoop(t, ns, append([]string{"--netns", inode(ns)}, args...)...).start().attached()
}

func inode(ns *testnet.NS) string { return fmt.Sprintf("inode:%d", ns.Inode()) }

func (s *snoop) start() *snoop {
	s.t.Helper()
	heedHangUp()
	if err := s.cmd.Start(); err != nil {
		s.t.Fatal(err)
	}
	s.hung = time.AfterFunc(testnet.Patience(40*time.Second), func() { s.cmd.Process.Signal(syscall.SIGQUIT) })
	go func() {
		s.cmd.Wait() // its error is ProcessState's status
		close(s.ended)
	}()
	s.t.Cleanup(func() {
		s.cmd.Process.Kill()
		<-s.ended
		s.hung.Stop()
	})
	return s
}

// attached waits for the line that says how it traces.
func (s *snoop) attached() *snoop { s.t.Helper(); return s.await("tracing with ") }

// await waits until it, or its COMMAND, has written these words to stderr.
func (s *snoop) await(words string) *snoop {
	s.t.Helper()
	select {
	case <-s.stderr.holding(words):
	case <-s.ended:
		if !strings.Contains(s.stderr.text(), words) {
			s.t.Fatalf("%v: %v, never wrote %q\n%s", s.cmd.Args, s.cmd.ProcessState, words, s.stderr.text())
		}
	}
	return s
}

// signal ends it as a user does and waits.
func (s *snoop) signal(sig syscall.Signal) *snoop {
	s.t.Helper()
	if err := s.cmd.Process.Signal(sig); err != nil {
		s.t.Fatalf("%v: %v\n%.4000s", s.cmd.Args, err, s.stderr.text())
	}
	return s.wait(0)
}

// stop is Ctrl-C.
func (s *snoop) stop() *snoop { s.t.Helper(); return s.signal(syscall.SIGINT) }

// wait waits for its end, which must be with this status.
func (s *snoop) wait(status int) *snoop {
	s.t.Helper()
	<-s.ended
	if got := s.cmd.ProcessState; got.ExitCode() != status {
		s.t.Fatalf("%v: %v, want status %d\n%.20000s", s.cmd.Args, got, status, s.stderr.text())
	}
	return s
}

// lines are those of stdout.
func (s *snoop) lines() []string { return splitLines(s.stdout.String()) }

func splitLines(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(strings.TrimSuffix(text, "\n"), "\n")
}

// counts is the last line of stderr.
func (s *snoop) counts() string {
	l := splitLines(s.stderr.text())
	if len(l) == 0 {
		return ""
	}
	return l[len(l)-1]
}

// talk keeps stderr and says when it holds what somebody waits for.
type talk struct {
	mu      sync.Mutex
	buf     bytes.Buffer
	waiters map[string]chan struct{}
}

func (k *talk) Write(b []byte) (int, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.buf.Write(b)
	for words, seen := range k.waiters {
		if strings.Contains(k.buf.String(), words) {
			close(seen)
			delete(k.waiters, words)
		}
	}
	return len(b), nil
}

func (k *talk) text() string {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.buf.String()
}

// holding is closed once these words have been written.
func (k *talk) holding(words string) <-chan struct{} {
	k.mu.Lock()
	defer k.mu.Unlock()
	seen := make(chan struct{})
	if strings.Contains(k.buf.String(), words) {
		close(seen)
	} else {
		k.waiters[words] = seen
	}
	return seen
}

// play runs a program in the namespace to its end and returns its pid; it need
// not succeed.
func play(t *testing.T, ns *testnet.NS, argv ...string) int {
	t.Helper()
	c := ns.Command(argv[0], argv[1:]...)
	c.Stderr = io.Discard
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	c.Wait() // its status is its own
	return c.Process.Pid
}

// first is the static program of testnet.FirstSender, under this name.
func first(t *testing.T, name string) string {
	t.Helper()
	image := filepath.Join(stage, "first-sender")
	if _, err := os.Stat(image); err != nil {
		if err := copyProgram(testnet.FirstSender(t), image); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(stage, name)
	if err := os.Symlink("first-sender", path); err != nil && !os.IsExist(err) {
		t.Fatal(err)
	}
	return path
}
