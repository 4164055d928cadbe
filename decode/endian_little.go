// SPDX-License-Identifier: Apache-2.0

//go:build !(armbe || arm64be || m68k || mips || mips64 || mips64p32 || ppc || ppc64 || s390 || s390x || shbe || sparc || sparc64)

package decode

// hostBig is whether this machine is big-endian.
const hostBig = false
