// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* What a netlink socket is, and what is remembered of a call on one. */
#ifndef SOCKET_H
#define SOCKET_H

#include "event.h"

/* A call between entry and return: filled at entry, read at return. */
struct call {
	u64 start;
	u64 sock; /* struct sock * */
	u64 inode;
	u64 base; /* user address of the buffer, struct msghdr or struct mmsghdr */
	u64 len;  /* of the buffer */
	u64 name; /* user address of the struct sockaddr_nl of sendto, recvfrom */
	u32 netns;
	u32 protocol;
	u32 flags; /* of the call: MSG_PEEK */
	u8 kind;   /* EVENT_SEND, EVENT_RECEIVE */
	u8 shape;  /* the backend's own */
	u8 asked;  /* NETLINK_EXT_ACK */
	u8 _pad;
};

/* Calls under way, by thread. Born at entry, dead at return. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 10240);
	__type(key, u64);
	__type(value, struct call);
} inflight SEC(".maps");

/* fill_socket reads what a struct sock says of itself; false: no netlink. */
static __always_inline bool fill_socket(struct call *c, struct sock *sk)
{
	struct netlink_sock *nlk = (void *)sk;

	if (BPF_CORE_READ(sk, __sk_common.skc_family) != AF_NETLINK)
		return false;
	c->sock = (u64)sk;
	c->protocol = BPF_CORE_READ(sk, sk_protocol);
	c->netns = BPF_CORE_READ(sk, __sk_common.skc_net.net, ns.inum);
	c->asked = !!(BPF_CORE_READ(nlk, flags) & NETLINK_F_EXT_ACK);
	return true;
}

/*
 * fill_queue says what a send left in the sender's receive queue: the kernel
 * answers inside the send, so an empty queue is no answer. Not known once the
 * kernel had to drop one.
 */
static __always_inline void fill_queue(struct event *e, struct sock *sk)
{
	struct netlink_sock *nlk = (void *)sk;
	struct sk_buff *newest = BPF_CORE_READ(sk, sk_receive_queue.prev);
	struct {
		struct nlmsghdr header;
		s32 error;
	} start = {};

	if (BPF_CORE_READ(nlk, state) & NETLINK_S_CONGESTED)
		return;
	e->queued = BPF_CORE_READ(sk, sk_receive_queue.qlen);
	if (e->queued) {
		if (bpf_probe_read_kernel(&start, sizeof(start), BPF_CORE_READ(newest, data)))
			return;
		e->newest = start.header;
		e->queued_error = start.error;
	}
	e->flags |= EVENT_QUEUE_KNOWN;
}

#endif
