// SPDX-License-Identifier: Apache-2.0

//go:build linux

// Package testnet gives root tests a network namespace of their own, and
// netlink sockets in it.
//
// Everything a test sends stays in a namespace that the test made and that
// ends with it. Without root a test fails, it does not skip: make test gets
// the rights.
package testnet
