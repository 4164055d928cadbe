// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"fmt"
	"os"
	"unsafe"

	"github.com/cilium/ebpf"
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/bpf"
)

// setupCalls are the system calls that set sockets up, and the program for the
// entry of each, the same with every backend; one serves all exits.
var setupCalls = []struct {
	name, entry string
	number      int32
}{
	{"socket", bpf.SyscallProgEnterSocket, unix.SYS_SOCKET},
	{"bind", bpf.SyscallProgEnterAddress, unix.SYS_BIND},
	{"connect", bpf.SyscallProgEnterAddress, unix.SYS_CONNECT},
	{"setsockopt", bpf.SyscallProgEnterOption, unix.SYS_SETSOCKOPT},
	{"getsockopt", bpf.SyscallProgEnterQuestion, unix.SYS_GETSOCKOPT},
}

// attachSetup attaches to them, where the kernel has tracepoints of system calls
// (CONFIG_FTRACE_SYSCALLS).
func attachSetup(coll *ebpf.Collection, links *links) error {
	fs, err := openTracefs()
	if err != nil {
		return err
	}
	defer fs.Close()
	for _, call := range setupCalls {
		err := links.tracepoint(fs, "syscalls", "sys_exit_"+call.name, coll.Programs[bpf.SyscallProgLeaveSetup])
		if errors.Is(err, os.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := links.tracepoint(fs, "syscalls", "sys_enter_"+call.name, coll.Programs[call.entry]); err != nil {
			return err
		}
	}
	return nil
}

const setupSize = int(unsafe.Sizeof(bpf.Setup{}))

// parseSetup reads the arguments; the address or the option's value is left as
// the event's data.
func (r *reader) parseSetup(e *Event) error {
	if len(e.Data) < setupSize {
		return fmt.Errorf("set-up call of %d bytes: it has %d", len(e.Data), setupSize)
	}
	from := (*bpf.Setup)(unsafe.Pointer(unsafe.SliceData(e.Data)))
	r.setup = SetupInfo{Type: int(from.Type), Level: int(from.Level), Option: int(from.Option)}
	for _, call := range setupCalls {
		if call.number == from.Nr {
			r.setup.Call = call.name
		}
	}
	if r.setup.Call == "" {
		return fmt.Errorf("set-up call of unknown number %d", from.Nr)
	}
	e.Setup, e.Data = &r.setup, e.Data[setupSize:]
	return nil
}
