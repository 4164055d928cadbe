// SPDX-License-Identifier: Apache-2.0

//go:build linux

// Guest is the init of a machine of package vm: it carries out the plan, says
// what came of it, and waits to be switched off.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/vm/plan"
)

func main() {
	if os.Getpid() != 1 {
		fmt.Fprintln(os.Stderr, "guest: this is the init of a virtual machine")
		os.Exit(2)
	}
	os.Setenv("PATH", "/bin")
	os.Setenv("HOME", "/tmp")
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "guest:", err)
	}
	unix.Sync()
	unix.Reboot(unix.LINUX_REBOOT_CMD_POWER_OFF)
}

func run() error {
	if err := mounts(); err != nil {
		return err
	}
	var p plan.Plan
	text, err := os.ReadFile(plan.File)
	if err == nil {
		err = json.Unmarshal(text, &p)
	}
	if err != nil {
		return err
	}
	inserted := insert(p.Modules) // the port's driver may be one
	port, err := openPort()
	if err != nil {
		return errors.Join(inserted, err)
	}
	defer port.Close()
	to := &host{port: json.NewEncoder(port)}
	if inserted != nil {
		to.error(-1, inserted)
	}
	for i := range p.Steps {
		to.do(i, &p.Steps[i])
	}
	to.send(plan.Message{Off: true})
	time.Sleep(time.Minute) // the host ends the machine once it has read all
	return nil
}

// openPort opens the port, which is there as soon as its driver has seen it.
func openPort() (f *os.File, err error) {
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if f, err = os.OpenFile(plan.Port, os.O_WRONLY, 0); err == nil {
			return f, nil
		}
	}
	return nil, err
}

// insert takes paths of kernel modules, each after those it depends on.
func insert(paths []string) (failed error) {
	for _, path := range paths {
		f, err := os.Open(path)
		if err == nil {
			err = unix.FinitModule(int(f.Fd()), "", 0)
			f.Close()
		}
		if err != nil {
			failed = errors.Join(failed, fmt.Errorf("insert %s: %w", path, err))
		}
	}
	return failed
}
