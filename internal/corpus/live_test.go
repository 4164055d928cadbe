// SPDX-License-Identifier: Apache-2.0

//go:build linux

package corpus

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/coverage"
	"github.com/nlsnoop/nlsnoop/internal/names"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/tracer"
)

const (
	// backendEnv names the backend to trace with; without it the tracer chooses.
	backendEnv = "NLSNOOP_TEST_BACKEND"

	// fullEnv says that this kernel has all there is: every command must succeed.
	fullEnv = "NLSNOOP_TEST_FULL"

	// goldenEnv is a directory to write captures to.
	goldenEnv = "NLSNOOP_TEST_GOLDEN"
)

// TestLiveCorpus runs each script in a network namespace of its own.
func TestLiveCorpus(t *testing.T) {
	files, err := filepath.Glob("testdata/scripts/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	fields, opaque, exempt := readFields(t), coverage.Of(decode.Builtin().Families()...).Opaque, readExempt(t)
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			c := capture(t, name, string(text))
			if dir := os.Getenv(goldenEnv); dir != "" {
				if err := c.WriteFile(dir); err != nil {
					t.Fatal(err)
				}
			}
			var v verdict
			v.judge(t, c, fields, opaque)
			v.report(t, exempt)
		})
	}
}

// capture runs a script and is all that was said.
func capture(t *testing.T, name, text string) *Capture {
	s := &script{t: t, ns: testnet.New(t), full: os.Getenv(fullEnv) != ""}
	backend, err := tracer.ParseBackend(os.Getenv(backendEnv))
	if os.Getenv(backendEnv) == "" {
		backend, err = tracer.Auto, nil
	}
	if err != nil {
		t.Fatal(err)
	}
	options := tracer.Options{NetNS: []uint64{s.ns.Inode()}, Snaplen: tracer.MaxSnaplen, RingBytes: 64 << 20, Backend: backend,
		Multicast: true}
	tr, err := tracer.New(options)
	if err != nil {
		options.Multicast = false // no Broadcast events from syscall
		tr, err = tracer.New(options)
	}
	if err != nil {
		t.Fatal(err)
	}
	defer tr.Close()
	heard := make(chan *listener, 1)
	go func() { heard <- listen(tr) }()
	s.run(text)
	if err := tr.Stop(); err != nil {
		t.Fatal(err)
	}
	l := <-heard
	if l.err != nil {
		t.Fatal(l.err)
	}
	if stats := tr.Stats(); stats.Lost() > 0 {
		t.Errorf("lost events: %+v", stats)
	}
	if l.cut > 0 {
		t.Errorf("%d calls came cut", l.cut)
	}
	var uts unix.Utsname
	if err := unix.Uname(&uts); err != nil {
		t.Fatal(err)
	}
	c := &Capture{Name: name, Kernel: unix.ByteSliceToString(uts.Release[:]), Families: map[uint16]string{}}
	known := names.New().In(s.ns.Inode(), 0, 0)
	for _, id := range l.families {
		if name, ok := known.GenericFamily(id); ok {
			c.Families[id] = name
		}
	}
	c.Commands = l.sort(s.ran)
	return c
}

// script is one being run.
type script struct {
	t          *testing.T
	ns         *testnet.NS
	full       bool
	ran        []ran
	background []*testnet.Cmd
	lacking    int
}

// ran is a command that was run.
type ran struct {
	line   string
	pid    int
	output string
}

// run runs the lines of a script, one after another:
//
//	# words           a comment
//	COMMAND           must succeed where the kernel is full
//	@TABLE COMMAND    its output is compared by this table of testdata/fields
//	& COMMAND         runs until the script's end: a monitor
//	! COMMAND         the kernel refuses
//	+ LINE            only where the kernel is full
//	> COMMAND         may fail or not
//	= sockets         opens sockets for ss to tell of
//	= udp ADDR:PORT   sends a datagram there
//
// A line with characters that are the shell's is run by that.
func (s *script) run(text string) {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			s.line(line)
		}
	}
	for _, c := range s.background {
		c.Process.Signal(os.Interrupt)
		done := time.AfterFunc(testnet.Patience(2*time.Second), func() { c.Process.Kill() })
		c.Wait()
		done.Stop()
	}
	if s.lacking > 0 {
		s.t.Logf("not had: %d of %d commands", s.lacking, len(s.ran))
	}
}

func (s *script) line(line string) {
	if rest, full := strings.CutPrefix(line, "+ "); full {
		if s.full {
			s.line(rest)
		}
		return
	}
	if rest, ours := strings.CutPrefix(line, "= "); ours {
		s.ours(rest)
		return
	}
	mark, command := line[0], line
	switch mark {
	case '@':
		_, command, _ = strings.Cut(line, " ")
	case '&', '!', '>':
		command = strings.TrimSpace(line[1:])
	default:
		mark = ' '
	}
	var out, complaint bytes.Buffer
	cmd := s.command(command)
	cmd.Stdout, cmd.Stderr = &out, &complaint
	if mark == '&' {
		cmd.Stdout, cmd.Stderr = nil, nil
	}
	if err := cmd.Start(); err != nil {
		s.t.Errorf("%s: %v", line, err)
		return
	}
	r := ran{line: line, pid: cmd.Process.Pid}
	if mark == '&' {
		s.background = append(s.background, cmd)
		s.await(cmd.Process.Pid)
		s.ran = append(s.ran, r)
		return
	}
	killed := time.AfterFunc(testnet.Patience(20*time.Second), func() { cmd.Process.Kill() })
	err := cmd.Wait()
	killed.Stop()
	exited := (*exec.ExitError)(nil)
	failed := errors.As(err, &exited)
	switch {
	case mark == '@' && failed:
		r.line = command // nothing to compare
	case mark == '@':
		r.output = out.String()
	}
	s.ran = append(s.ran, r)
	switch {
	case mark == '>':
	case mark == '!' && !failed && s.full:
		s.t.Errorf("%s: succeeded", line)
	case mark != '!' && failed && s.full:
		s.t.Errorf("%s: %v: %s", line, err, complaint.Bytes())
	case mark != '!' && failed:
		s.t.Logf("%s: %v: %s", line, err, complaint.Bytes())
		s.lacking++
	}
}

// ours does what no program does for a script.
func (s *script) ours(line string) {
	word, rest, _ := strings.Cut(line, " ")
	switch word {
	case "sockets":
		s.sockets()
	case "udp":
		s.send(rest)
	default:
		s.t.Fatalf("unknown line: = %s", line)
	}
}

func (s *script) command(line string) *testnet.Cmd {
	words := strings.Fields(line)
	if strings.ContainsAny(line, "|&<>$`\"'") {
		words = []string{"sh", "-c", line}
	}
	c := s.ns.Command(words[0], words[1:]...)
	c.Dir = "testdata/scripts"
	c.SysProcAttr = &unix.SysProcAttr{Pdeathsig: 0}
	return c
}

// await waits until a monitor listens to a group.
func (s *script) await(pid int) {
	for end := time.Now().Add(testnet.Patience(2 * time.Second)); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/net/netlink", pid))
		if err != nil {
			return
		}
		for line := range strings.Lines(string(text)) {
			if f := strings.Fields(line); len(f) > 3 && f[2] == fmt.Sprint(pid) && f[3] != "00000000" {
				return
			}
		}
	}
}
