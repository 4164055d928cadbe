// SPDX-License-Identifier: Apache-2.0

// Package vm starts Debian's kernels in qemu, without KVM, and runs programs
// on them: static ones of ours, and the machine's own with their libraries.
//
// A machine has no disk and no network. It boots from an initramfs made here,
// whose init is package guest; what that is to do, and what came of it, is
// package plan. Which programs, and what their output means, is left to callers.
package vm
