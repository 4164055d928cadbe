// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* netlink_broadcast: what the kernel, or a program, tells a group, once, however
 * many listen. */
#ifndef BROADCAST_H
#define BROADCAST_H

#include "netlink.h"

/* on_broadcast records a message to a group. The process is the one that runs,
 * which a timer or a packet may have interrupted; inside a send of its own it is
 * the cause, if anybody is. */
static __always_inline int on_broadcast(struct sock *ssk, struct sk_buff *skb, u32 group)
{
	struct call *inside = call_of(EVENT_SEND);
	u64 id = bpf_get_current_pid_tgid();
	struct sock *sk = CAST(struct sock, ssk);
	struct netlink_skb_parms *parms;
	struct identity who = {};
	struct call c = {};
	struct scratch *s;
	u32 slot;

	if (stopped || id >> 32 == self || !fill_socket(&c, GET(sk, sk_socket)))
		return 0;
	if (!wanted_socket(c.protocol, c.netns) || (by_who() && !wanted()))
		return 0;
	c.kind = EVENT_BROADCAST;
	c.start = inside ? inside->start : bpf_ktime_get_ns();
	identify(&who);
	describe(inside ? &inside->described : 0, &who, 0);
	s = begin(&c, &who, EVENT_BROADCAST, &slot);
	if (!s)
		return 0;
	if (inside)
		s->event.flags |= EVENT_IN_SEND;
	skb = CAST(struct sk_buff, skb);
	parms = parms_of(skb);
	s->event.peer = GET(parms, portid);
	s->event.groups = group;
	capture_bytes(&s->event, s->payload.data, MAX_SNAPLEN, (u64)GET(skb, data), linear(skb), GET(skb, len));
	s->event.ret = s->event.len;
	if (!output(s))
		lost(EVENT_BROADCAST, 0);
	give(slot);
	return 0;
}

#endif
