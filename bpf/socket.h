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

#endif
