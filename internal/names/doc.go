// SPDX-License-Identifier: Apache-2.0

// Package names finds the names of interfaces and generic netlink families: it
// asks the kernel, and learns from messages others read. Its own traffic is not
// traced.
package names
