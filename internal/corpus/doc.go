// SPDX-License-Identifier: Apache-2.0

// Package corpus holds what package decode says against what the kernel's tools
// say: scripts of their commands, in testdata/scripts, are run in namespaces of
// their own and traced; of every message every byte must have a name, and the
// values the same as in the tools' own output, field by field
// (testdata/fields).
//
// What was traced is kept in testdata, by kernel, so that all of it is decoded
// and compared again without a kernel, on any machine.
package corpus
