// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
)

// Live tests run nlsnoop as a user does and look at what it prints; it traces
// what the test sends, and programs the test starts, in namespaces of their own.
//
// The programs are this test binary under other names: so what is tested is
// what was compiled just now, without a compiler where the tests run.
var programs = map[string]func(){
	"nlsnoop":   main,
	"alpha-one": actAsker,
	"alpha-two": actAsker,
	"beta":      actAsker,
	"passer":    actPasser,
	"reader":    actReader,
	"loser":     actLoser,
	"sleeper":   actSleeper,
	"changer":   actChanger,
	"elder":     actElder,
	"heir":      actHeir,
	"given":     actGiven,
	"nobody":    actNobody,
	"denied":    actDenied,
	"hider":     actHider,
	matrixComm:  actMatrix,
	matrixOther: actMatrix,
	"gale":      actGale,
	"untaught":  actUntaught,
}

// stage is the directory of programs. Every user may run them.
var stage string

func TestMain(m *testing.M) {
	if program, ok := programs[filepath.Base(os.Args[0])]; ok {
		program()
		os.Exit(0)
	}
	nohup = signal.Ignored(syscall.SIGHUP)
	os.Exit(runStaged(m))
}

// nohup is that SIGHUP was ignored when this process began.
var nohup bool

// heedHangUp is for children: what nohup has ignored they would ignore too, what
// is handled here is theirs as ever. Nlsnoop's own code, run by tests in this
// process, takes that back.
func heedHangUp() {
	if nohup {
		signal.Notify(make(chan os.Signal, 1), syscall.SIGHUP)
	}
}

func runStaged(m *testing.M) int {
	var err error
	if stage, err = os.MkdirTemp("", "nlsnoop-live-"); err == nil {
		defer os.RemoveAll(stage)
		err = setStage(stage)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return m.Run()
}

func setStage(dir string) error {
	if err := os.Chmod(dir, 0o755); err != nil {
		return err
	}
	if err := copyProgram("/proc/self/exe", filepath.Join(dir, "image")); err != nil {
		return err
	}
	for name := range programs {
		if err := os.Symlink("image", filepath.Join(dir, name)); err != nil {
			return err
		}
	}
	return nil
}

func copyProgram(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o755)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	if err := out.Close(); err != nil {
		return err
	}
	return err
}
