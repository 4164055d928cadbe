// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* Which sends are wanted for what they say: by the types of their messages. */
#ifndef SELECT_H
#define SELECT_H

#include "filter.h"
#include "capture.h"

/* Types of requests (nlmsg_type). Filled by user space before it attaches. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, MAX_TYPES);
	__type(key, u16);
	__type(value, u8);
} types SEC(".maps");

/* Sockets a send of the types went through, by inode: all that follows on them is
 * wanted, so that an answer finds its own request. */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 16384);
	__type(key, u64);
	__type(value, u8);
} typed_sockets SEC(".maps");

/* Messages of a send looked at; one with more is wanted. */
#define MAX_LOOKED_AT 64

/* wanted_bytes looks for a message of the types in what a send hands the kernel. */
GLOBAL int wanted_bytes(u64 at, u32 left)
{
	for (int i = 0; i < MAX_LOOKED_AT; i++) {
		struct nlmsghdr h = {};
		u32 n;

		if (left < sizeof(h) || bpf_probe_read_kernel(&h, sizeof(h), (void *)at))
			return 0;
		if (bpf_map_lookup_elem(&types, &h.nlmsg_type))
			return 1;
		n = (h.nlmsg_len + 3) & ~3u;
		if (n < sizeof(h) || n >= left)
			return 0;
		at += n;
		left -= n;
	}
	return 1;
}

/* number is an address as one: since 6.17 the verifier takes what a field points
 * at for memory, and hands none to a global function. */
static __always_inline u64 number(u64 address)
{
	u64 n = 0;

	bpf_probe_read_kernel(&n, sizeof(n), &address);
	return n;
}

/* wanted_request says whether a send is wanted for its types. */
static __always_inline bool wanted_request(u64 inode, u64 at, u32 len)
{
	u8 yes = 1;

	if (!config.by_type || bpf_map_lookup_elem(&typed_sockets, &inode))
		return true;
	if (!wanted_bytes(number(at), len))
		return false;
	bpf_map_update_elem(&typed_sockets, &inode, &yes, BPF_ANY);
	return true;
}

/* wanted_answers says the same of what is read from a socket. */
static __always_inline bool wanted_answers(u64 inode)
{
	return !config.by_type || bpf_map_lookup_elem(&typed_sockets, &inode);
}

#endif
