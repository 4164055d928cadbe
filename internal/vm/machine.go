// SPDX-License-Identifier: Apache-2.0

package vm

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/vm/plan"
)

// Machine is one boot.
type Machine struct {
	Tree    *Tree
	Image   Image
	Cmdline string        // added to the kernel's own
	Threads bool          // a thread of this machine's for each processor; see Kernel.qemu
	Timeout time.Duration // of the whole; it is killed then
	Output  func(step int, b []byte)
}

// Result is how a boot went.
type Result struct {
	Exits   []int // of each step; -1 it never ended
	Errors  []string
	Console []byte // what the kernel said, warnings and worse
}

// Run boots the machine and waits until its plan is carried out. The result is there as far
// as it goes even where the error is not nil: the machine did not start, or
// ended before its plan did.
func (m *Machine) Run() (*Result, error) {
	r := &Result{Exits: make([]int, len(m.Image.Steps))}
	for i := range r.Exits {
		r.Exits[i] = -1
	}
	dir, err := os.MkdirTemp("", "nlsnoop-vm-")
	if err != nil {
		return r, err
	}
	defer os.RemoveAll(dir)
	initrd := filepath.Join(dir, "initrd")
	if err := m.writeImage(initrd); err != nil {
		return r, fmt.Errorf("kernel %s: initramfs: %w", m.Tree.Name, err)
	}
	off, err := m.boot(initrd, r)
	if err == nil && !off {
		err = errors.New("the machine went off before its plan was carried out")
	}
	if err != nil {
		return r, fmt.Errorf("kernel %s: %w", m.Tree.Name, err)
	}
	return r, nil
}

func (m *Machine) writeImage(path string) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	return errors.Join(m.Image.write(w, m.Tree), w.Flush(), f.Close())
}

func (m *Machine) boot(initrd string, r *Result) (off bool, err error) {
	port, guest, err := os.Pipe()
	if err != nil {
		return false, err
	}
	defer port.Close()
	ctx, cancel := context.WithTimeout(context.Background(), m.Timeout)
	defer cancel()
	program, args, console := m.Tree.qemu(m.Threads)
	cmd := exec.CommandContext(ctx, program, append(args,
		"-kernel", m.Tree.Image, "-initrd", initrd,
		"-append", fmt.Sprintf("console=%s panic=-1 softlockup_panic=1 loglevel=5 %s %s", console, quick, m.Cmdline),
		"-serial", "stdio",
		"-device", "virtio-serial-pci", "-chardev", "file,id=port,path=/dev/fd/3", "-device", "virtserialport,chardev=port,nr=1")...)
	var kernel, complaints bytes.Buffer
	cmd.Stdout, cmd.Stderr = &kernel, &complaints
	cmd.ExtraFiles = []*os.File{guest}
	if err := cmd.Start(); err != nil {
		guest.Close()
		return false, err
	}
	guest.Close()
	off, readErr := m.read(port, r)
	if off {
		cancel() // it waits for that: what a port holds is lost when a machine goes off
	}
	err = cmd.Wait()
	r.Console = kernel.Bytes()
	switch {
	case off:
		return true, nil
	case ctx.Err() != nil:
		return false, fmt.Errorf("killed after %v", m.Timeout)
	case err != nil:
		return false, fmt.Errorf("%s: %w: %s", program, err, complaints.Bytes())
	}
	return false, readErr
}

// read takes messages until the plan is carried out, or the machine is gone.
func (m *Machine) read(port io.Reader, r *Result) (off bool, err error) {
	for d := json.NewDecoder(port); ; {
		var msg plan.Message
		if err := d.Decode(&msg); err == io.EOF {
			return false, nil
		} else if err != nil {
			return false, fmt.Errorf("port: %w", err)
		}
		if msg.Off {
			return true, nil
		}
		if msg.Error != "" {
			r.Errors = append(r.Errors, m.stepName(msg.Step)+msg.Error)
		}
		if msg.Step < 0 || msg.Step >= len(r.Exits) {
			continue
		}
		if msg.Exit != nil {
			r.Exits[msg.Step] = *msg.Exit
		}
		if len(msg.Output) > 0 && m.Output != nil {
			m.Output(msg.Step, msg.Output)
		}
	}
}

func (m *Machine) stepName(step int) string {
	if step < 0 || step >= len(m.Image.Steps) {
		return ""
	}
	return m.Image.Steps[step].Name + ": "
}

// quick is what kernels do that takes long to emulate and that no test is about:
// guards against processors' faults and against bugs in other code, checks of
// timers that go by emulated time, and waiting for grace periods.
const quick = "no_timer_check tsc=reliable mitigations=off init_on_alloc=0 init_on_free=0 hardened_usercopy=off randomize_kstack_offset=off " +
	"kfence.sample_interval=0 rcupdate.rcu_expedited=1"

var trouble = regexp.MustCompile(`BUG:|WARNING:|Oops|general protection fault|Kernel panic|INFO: task|rcu: INFO|soft lockup|Call Trace`)

// Trouble is what the console says from the first line on that no test may
// cause; "" there is none. It has at most 40 lines.
func (r *Result) Trouble() string {
	at := trouble.FindIndex(r.Console)
	if at == nil {
		return ""
	}
	lines := bytes.SplitAfterN(r.Console[bytes.LastIndexByte(r.Console[:at[0]], '\n')+1:], []byte("\n"), 41)
	return string(bytes.Join(lines[:min(len(lines), 40)], nil))
}
