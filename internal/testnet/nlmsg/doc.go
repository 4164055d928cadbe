// SPDX-License-Identifier: Apache-2.0

// Package nlmsg builds netlink messages for tests, well-formed ones and ones
// that lie, and reads the replies as far as a test needs.
//
// It knows the layout of struct nlmsghdr and struct nlattr (linux/netlink.h)
// and shares no code with package decode, so that each checks the other.
package nlmsg
