// SPDX-License-Identifier: Apache-2.0

// Package decode turns netlink bytes into named, typed trees. It uses the
// standard library only, does no I/O, and runs on any operating system.
//
// One walker reads every family; what differs between families is rows in
// tables ([Family], [Type], [Space], [Attr]). Nothing is ever dropped: an
// attribute no table knows keeps its number and bytes, a short one what is
// there, and every byte of a message is in its tree exactly once.
//
// Rows of families with a netlink spec of the kernel's are made from that
// (package ynl, the files ynl_*.go); the others, words and secrets are by hand.
//
// Slices alias the input. A [*Message] and its [Node]s live in their [Decoder]
// and are valid until it is used again; [Message.Clone] keeps one.
package decode
