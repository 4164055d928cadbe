// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* The ends of netlink_recvmsg. */
#ifndef RECEIVE_H
#define RECEIVE_H

#include "netlink.h"

/* dump_failed says whether the socket's last dump ended with an error, which is
 * in an NLMSG_DONE and nowhere else. It stays so until the next dump. */
static __always_inline bool dump_failed(const struct call *c)
{
	struct netlink_sock *nlk = CAST(struct netlink_sock, c->sock);

	return GET(nlk, dump_done_errno) < 0;
}

/* skb_free_datagram, called by netlink_recvmsg: what was read, for those who
 * cannot wait for the return. */
static __always_inline int on_datagram(struct sock *sk, struct sk_buff *skb)
{
	struct call *c = call_of(EVENT_RECEIVE);
	struct netlink_skb_parms *parms = parms_of(skb);
	struct scratch *s;
	u32 slot, len;

	if (!c || c->sock != (u64)sk || c->sent || (config.failed && !dump_failed(c)))
		return 0;
	if (c->flags & MSG_PEEK && !config.calls)
		return 0;
	skb = CAST(struct sk_buff, skb);
	len = GET(skb, len);
	c->sent = 1;
	s = begin(c, EVENT_RECEIVE, &slot);
	if (!s)
		return 0;
	s->event.peer = GET(parms, portid);
	s->event.groups = group_mask(GET(parms, dst_group));
	capture_bytes(s, (u64)GET(skb, data), linear(skb), len < c->len ? len : c->len);
	if (c->flags & MSG_TRUNC)
		s->event.len = len;
	s->event.ret = s->event.len;
	if (!output(s))
		lost(EVENT_RECEIVE, 0);
	give(slot);
	return 0;
}

/* Return of netlink_recvmsg. */
static __always_inline int on_received(s64 ret)
{
	struct call *c = call_of(EVENT_RECEIVE);
	struct sockaddr_nl from = {};
	struct scratch *s;
	u32 slot;

	if (!c)
		return 0;
	if (!c->sent && received(c, ret) && (!config.failed || ret < 0 || dump_failed(c)) &&
	    (s = begin(c, EVENT_RECEIVE, &slot))) {
		s->event.ret = ret;
		if (c->name && !bpf_probe_read_kernel(&from, sizeof(from), (void *)c->name)) {
			s->event.peer = from.nl_pid;
			s->event.groups = from.nl_groups;
		} else {
			s->event.flags |= EVENT_NO_PEER;
		}
		if (ret > 0) {
			at_iter(s, c);
			gather(s, slot, ret);
			s->event.len = ret;
		}
		if (!output(s))
			lost(EVENT_RECEIVE, 0);
		give(slot);
	}
	forget(c);
	return 0;
}

#endif
