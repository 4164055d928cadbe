// SPDX-License-Identifier: Apache-2.0

// Package ynl reads the kernel's netlink specs (YAML, Documentation/netlink/specs
// of the Linux source, in any of their four schemas: genetlink, genetlink-c,
// genetlink-legacy, netlink-raw) into the tables of package decode.
//
// A spec names things by words ("rx-max"); the tables name them by the kernel's
// constants ("ETHTOOL_A_RINGS_RX_MAX"). Most follow from the spec's prefixes;
// where the kernel's headers do not follow them this package's own lists say so.
// They also hold what specs do not tell: what is a key or a password, which
// numbers are interfaces, and the messages a spec leaves out.
//
// The tables package decode is built with come from here, through the command
// in gen and the specs in specs.
package ynl
