// SPDX-License-Identifier: Apache-2.0

package tracer

import "fmt"

// Backend is a way into the kernel.
type Backend uint8

const (
	Auto    Backend = iota
	Fentry          // trampolines on netlink's own functions
	Kprobe          // probes on the same
	Syscall         // tracepoints of the send and receive system calls
)

var backendNames = [...]string{Auto: "auto", Fentry: "fentry", Kprobe: "kprobe", Syscall: "syscall"}

// String is the backend's name on the command line.
func (b Backend) String() string {
	if int(b) < len(backendNames) {
		return backendNames[b]
	}
	return fmt.Sprintf("backend %d", uint8(b))
}

// Backends lists what ParseBackend takes.
func Backends() []string { return backendNames[:] }

// ParseBackend is the backend of this name.
func ParseBackend(name string) (Backend, error) {
	for b, n := range backendNames {
		if n == name {
			return Backend(b), nil
		}
	}
	return 0, fmt.Errorf("unknown backend %q: one of %v", name, backendNames)
}

// UnsupportedError says why tracing, or a backend, is not to be had here.
type UnsupportedError struct {
	Backend Backend // Auto: any
	Reason  string  // what is missing: "needs CAP_BPF and CAP_PERFMON"
	Remedy  string  // what gives it: "run as root"; "" nothing known
	Err     error   // what the kernel said; or nil
}

func (e *UnsupportedError) Error() string {
	s := e.Reason
	if e.Backend != Auto {
		s = e.Backend.String() + ": " + s
	}
	if e.Remedy != "" {
		s += ": " + e.Remedy
	}
	return s
}

func (e *UnsupportedError) Unwrap() error { return e.Err }
