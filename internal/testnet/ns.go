// SPDX-License-Identifier: Apache-2.0

//go:build linux

package testnet

import (
	"fmt"
	"os"
	"runtime"
	"testing"

	"golang.org/x/sys/unix"
)

// NS is a network namespace. Its methods may be called from any goroutine.
type NS struct {
	file  *os.File
	inode uint64
}

// New makes a namespace with lo up, which ends with the test.
func New(t testing.TB) *NS {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Fatal("needs root for a network namespace: run through make test")
	}
	n, err := Create()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { n.Close() })
	return n
}

// Create is New for programs that are no tests; the caller closes it.
func Create() (*NS, error) {
	n := &NS{}
	var err error
	onThread(func() { err = n.unshare() })
	if err != nil {
		return nil, fmt.Errorf("network namespace: %w", err)
	}
	if err := n.setUp(1); err != nil {
		n.Close()
		return nil, fmt.Errorf("set lo up: %w", err)
	}
	return n, nil
}

// unshare leaves the calling thread in the new namespace.
func (n *NS) unshare() error {
	if err := unix.Unshare(unix.CLONE_NEWNET); err != nil {
		return fmt.Errorf("unshare: %w", err)
	}
	f, err := os.Open("/proc/thread-self/ns/net")
	if err != nil {
		return err
	}
	var st unix.Stat_t
	if err := unix.Fstat(int(f.Fd()), &st); err != nil {
		f.Close()
		return fmt.Errorf("fstat %s: %w", f.Name(), err)
	}
	n.file, n.inode = f, st.Ino
	return nil
}

// Close lets go of the namespace; it ends with the last process and socket in
// it.
func (n *NS) Close() error { return n.file.Close() }

// Inode is the number that tells namespaces apart: /proc/PID/ns/net.
func (n *NS) Inode() uint64 { return n.inode }

// Path names the namespace for as long as this process has it open.
func (n *NS) Path() string {
	return fmt.Sprintf("/proc/%d/fd/%d", os.Getpid(), n.file.Fd())
}

// Do runs f on a thread of its own inside the namespace and waits for it. Only
// that thread is inside: goroutines that f starts are not.
func (n *NS) Do(f func()) {
	var err error
	onThread(func() {
		if err = unix.Setns(int(n.file.Fd()), unix.CLONE_NEWNET); err == nil {
			f()
		}
	})
	if err != nil {
		panic(fmt.Sprintf("testnet: setns: %v", err))
	}
}

// onThread runs f on a thread that ends with it, so that what f changes about
// the thread reaches nothing else. It returns even where f calls t.FailNow.
func onThread(f func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		runtime.LockOSThread()
		if unix.Gettid() == unix.Getpid() {
			// The first thread cannot end, and what /proc/PID/ns says of
			// the process is its: while it is held here, f gets another.
			defer runtime.UnlockOSThread()
			onThread(f)
			return
		}
		f()
	}()
	<-done
}
