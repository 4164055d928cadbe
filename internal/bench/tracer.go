// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// tracer is a running nlsnoop, attached. Its stdout is /dev/null.
type tracer struct {
	bench   *bench
	cmd     *exec.Cmd
	backend string
	startup time.Duration // exec to attached
	talk    chan []string // its stderr, at its end
}

// patience is how long the tracer may take to attach, or to end.
const patience = 30 * time.Second

// attachedLine opens the line that says so; docs/output.md.
const attachedLine = "tracing with "

var countsLine = regexp.MustCompile(`^(\d+) exchanges?, (\d+) lost`)

// trace starts nlsnoop and returns once it says it is attached.
func (b *bench) trace(args ...string) (t *tracer, err error) {
	err = b.alone(func() error {
		t, err = b.attach(args)
		return err
	})
	return t, err
}

func (b *bench) attach(args []string) (*tracer, error) {
	t := &tracer{bench: b, cmd: exec.Command(b.nlsnoop, args...), talk: make(chan []string, 1)}
	t.cmd.Env = append(os.Environ(), fmt.Sprint("GOMAXPROCS=", runtime.NumCPU()))
	stderr, err := t.cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	start := time.Now()
	if err := t.cmd.Start(); err != nil {
		return nil, err
	}
	attached := make(chan string, 1)
	go t.listen(stderr, attached)
	select {
	case t.backend = <-attached:
		t.startup = time.Since(start)
		b.backend = t.backend
		return t, nil
	case talk := <-t.talk:
		err = fmt.Errorf("%v: %v: %s", t.cmd.Args, t.cmd.Wait(), strings.Join(talk, "; "))
	case <-time.After(patience):
		t.cmd.Process.Kill()
		err = fmt.Errorf("%v: not attached after %v: %s", t.cmd.Args, patience, strings.Join(<-t.talk, "; "))
		t.cmd.Wait()
	}
	return nil, err
}

func (t *tracer) listen(stderr io.Reader, attached chan<- string) {
	var talk []string
	for s := bufio.NewScanner(stderr); s.Scan(); {
		if rest, ok := strings.CutPrefix(s.Text(), attachedLine); ok && len(talk) == 0 {
			name, _, _ := strings.Cut(rest, " ")
			attached <- name
		}
		talk = append(talk, s.Text())
	}
	t.talk <- talk
}

// stop ends nlsnoop as a service manager would and returns what it counted.
func (t *tracer) stop() (exchanges, lost int, err error) {
	err = t.bench.alone(func() error {
		exchanges, lost, err = t.detach()
		return err
	})
	return exchanges, lost, err
}

func (t *tracer) detach() (exchanges, lost int, err error) {
	t.cmd.Process.Signal(syscall.SIGTERM)
	kill := time.AfterFunc(patience, func() { t.cmd.Process.Kill() })
	defer kill.Stop()
	talk := <-t.talk
	if err := t.cmd.Wait(); err != nil {
		return 0, 0, fmt.Errorf("%v: %w: %s", t.cmd.Args, err, strings.Join(talk, "; "))
	}
	for _, line := range talk {
		if m := countsLine.FindStringSubmatch(line); m != nil {
			exchanges, _ = strconv.Atoi(m[1])
			lost, _ = strconv.Atoi(m[2])
			return exchanges, lost, nil
		}
	}
	return 0, 0, fmt.Errorf("%v: no line of counts: %s", t.cmd.Args, strings.Join(talk, "; "))
}
