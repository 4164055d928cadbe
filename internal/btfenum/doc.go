// SPDX-License-Identifier: Apache-2.0

// Package btfenum reads the enums out of BTF, the kernel's own description of
// its types (linux/btf.h; /sys/kernel/btf), and passes over all else. A kernel
// has some 150,000 types and 3,000 enums: reading those alone takes
// milliseconds.
package btfenum
