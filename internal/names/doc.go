// SPDX-License-Identifier: Apache-2.0

// Package names finds the names of interfaces and generic netlink families: it
// asks the kernel, and learns from messages others read. Of a family that
// package decode has no tables for it asks the kernel for what package infer
// makes some of. Its own traffic is not traced.
package names
