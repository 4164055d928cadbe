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

/* fill_socket reads what a socket says of itself; false: no netlink. */
static __always_inline bool fill_socket(struct call *c, struct socket *sock)
{
	struct socket_alloc *alloc = (void *)sock; /* its first member */
	struct sock *sk = BPF_CORE_READ(sock, sk);
	struct netlink_sock *nlk = (void *)sk;

	if (BPF_CORE_READ(sk, __sk_common.skc_family) != AF_NETLINK)
		return false;
	c->sock = (u64)sk;
	c->inode = BPF_CORE_READ(alloc, vfs_inode.i_ino);
	c->protocol = BPF_CORE_READ(sk, sk_protocol);
	c->netns = BPF_CORE_READ(sk, __sk_common.skc_net.net, ns.inum);
	c->asked = !!(BPF_CORE_READ(nlk, flags) & NETLINK_F_EXT_ACK);
	return true;
}

/* where fills what every record of a call says of it and its socket. */
static __always_inline void where(struct event *e, const struct call *c)
{
	struct netlink_sock *nlk = (void *)c->sock;

	e->start = c->start;
	e->end = bpf_ktime_get_ns();
	e->inode = c->inode;
	e->netns = c->netns;
	e->protocol = c->protocol;
	e->portid = BPF_CORE_READ(nlk, portid); /* given at the first send */
	if (c->asked)
		e->flags |= EVENT_ASKED;
	if (c->kind == EVENT_RECEIVE && c->flags & MSG_PEEK)
		e->flags |= EVENT_PEEK;
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
