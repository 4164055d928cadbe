// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"fmt"

	"github.com/cilium/ebpf/rlimit"
	"golang.org/x/sys/unix"
)

// leastMemlock is what no trace gets by with.
const leastMemlock = 1 << 20

// raiseMemlock lifts RLIMIT_MEMLOCK, which kernels before 5.11 take the memory
// of programs and maps out of. All processes of a user count against it, so
// nothing is to be loaded before, however small. Where it may not be lifted, the
// load will show whether it is enough.
func raiseMemlock() *UnsupportedError {
	err := rlimit.RemoveMemlock()
	if err == nil || memlock() >= leastMemlock {
		return nil
	}
	return memlockError(err)
}

// memlock is the limit in bytes, raised as far as anybody may.
func memlock() uint64 {
	var limit unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_MEMLOCK, &limit); err != nil {
		return 0
	}
	if limit.Cur < limit.Max {
		limit.Cur = limit.Max
		unix.Setrlimit(unix.RLIMIT_MEMLOCK, &limit) // up to Max anybody may
	}
	return limit.Max
}

func memlockError(err error) *UnsupportedError {
	return &UnsupportedError{
		Reason: fmt.Sprintf("RLIMIT_MEMLOCK is %d KiB, and this kernel takes the programs' memory out of it", memlock()>>10),
		Remedy: "run with CAP_SYS_RESOURCE, or after ulimit -l unlimited",
		Err:    err,
	}
}
