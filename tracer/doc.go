// SPDX-License-Identifier: Apache-2.0

// Package tracer takes netlink calls out of the kernel. It knows processes,
// sockets and namespaces, and nothing of what messages say.
//
// Linux only. [New] chooses a backend from what the kernel allows, loads it and
// attaches; [Tracer.Events] yields what happened, oldest first as far as the
// kernel says; what was lost is counted in [Tracer.Stats], never silent.
package tracer
