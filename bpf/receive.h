// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* The ends of netlink_recvmsg. */
#ifndef RECEIVE_H
#define RECEIVE_H

#include "netlink.h"

/* dump_failed says whether the socket's last dump ended with an error, which is
 * in an NLMSG_DONE and nowhere else. It stays so until the next dump. */
static __always_inline bool dump_failed(u64 sock)
{
	struct netlink_sock *nlk = CAST(struct netlink_sock, sock);

	return GET(nlk, dump_done_errno) < 0;
}

static __always_inline void fill_datagram(struct event *e, void *to, u32 most, const struct call *c,
					  struct sk_buff *skb)
{
	struct netlink_skb_parms *parms = parms_of(skb);
	u32 len = GET(skb, len);

	e->peer = GET(parms, portid);
	e->groups = group_mask(GET(parms, dst_group));
	capture_bytes(e, to, most, (u64)GET(skb, data), linear(skb), len < c->len ? len : c->len);
	if (c->flags & MSG_TRUNC)
		e->len = len;
	e->ret = e->len;
}

/* skb_free_datagram, called by netlink_recvmsg: what was read, for those who
 * cannot wait for the return. */
static __always_inline int on_datagram(struct sock *sk, struct sk_buff *skb)
{
	struct call *c = call_of(EVENT_RECEIVE);
	struct identity id = {};
	struct short_record *r;
	struct scratch *s;
	u32 slot;

	if (!c || c->sock != (u64)sk || c->sent || (config.failed && !dump_failed(c->sock)))
		return 0;
	if (c->flags & MSG_PEEK && !config.calls)
		return 0;
	skb = CAST(struct sk_buff, skb);
	c->sent = 1;
	identify(&id);
	describe(&c->described, &id, 0);
	r = reserve(GET(skb, len));
	if (r) {
		head(&r->event, c, &id, EVENT_RECEIVE);
		fill_datagram(&r->event, r->data, MAX_SHORT, c, skb);
		submit(r);
		return 0;
	}
	s = begin(c, &id, EVENT_RECEIVE, &slot);
	if (!s)
		return 0;
	fill_datagram(&s->event, s->payload.data, MAX_SNAPLEN, c, skb);
	if (!output(s))
		lost(EVENT_RECEIVE, 0);
	give(slot);
	return 0;
}

static __always_inline void fill_received(struct event *e, const struct call *c, s64 ret)
{
	struct sockaddr_nl from = {};

	e->ret = ret;
	e->len = ret > 0 ? ret : 0;
	if (c->name && !bpf_probe_read_kernel(&from, sizeof(from), (void *)c->name)) {
		e->peer = from.nl_pid;
		e->groups = from.nl_groups;
	} else {
		e->flags |= EVENT_NO_PEER;
	}
}

/* receive records a receive from user memory. */
static __always_inline void receive(struct call *c, s64 ret)
{
	u64 len = ret <= 0 ? 0 : ret > c->len ? c->len : ret; /* MSG_TRUNC gives what there was */
	u64 base = in_one_piece(c, len);
	struct identity id = {};
	struct short_record *r;
	struct scratch *s;
	u32 slot;

	identify(&id);
	describe(&c->described, &id, 0);
	r = base || !len ? reserve(len) : 0;
	if (r) {
		head(&r->event, c, &id, EVENT_RECEIVE);
		fill_received(&r->event, c, ret);
		capture_user(r, base, len);
		submit(r);
		return;
	}
	s = begin(c, &id, EVENT_RECEIVE, &slot);
	if (!s)
		return;
	fill_received(&s->event, c, ret);
	if (len) {
		at_iter(s, slot, c, len);
		gather(s, slot, len);
	}
	if (!output(s))
		lost(EVENT_RECEIVE, 0);
	give(slot);
}

/* Return of netlink_recvmsg, of a call remembered at its entry. */
static __always_inline int on_received(s64 ret)
{
	struct call *c = call_of(EVENT_RECEIVE);

	if (!c)
		return 0;
	if (!c->sent && received(c, ret) && (!config.failed || ret < 0 || dump_failed(c->sock)))
		receive(c, ret);
	forget(c);
	return 0;
}

/* The same where the arguments are at hand once more: its entry is seen for who
 * asks for calls alone, to know when it was. */
static __always_inline int on_received_args(struct socket *sock, struct msghdr *m, u64 len, u32 flags, s64 ret)
{
	u64 id = bpf_get_current_pid_tgid();
	struct call c = { .kind = EVENT_RECEIVE, .flags = flags, .len = len };
	struct call *entry;

	if (stopped || id >> 32 == self || !received(&c, ret))
		return 0;
	sock = CAST(struct socket, sock);
	if (config.failed && ret >= 0 && !dump_failed((u64)GET(sock, sk)))
		return 0;
	if (!fill_socket(&c, sock) || !wants(&c, EVENT_RECEIVE))
		return 0;
	entry = config.calls ? call_of(EVENT_RECEIVE) : 0;
	if (entry)
		c.start = entry->start;
	m = CAST(struct msghdr, m);
	c.name = (u64)GET(m, msg_name);
	if (ret > 0)
		save_iter(&c, m, len - GET(m, msg_iter.count));
	if (!remember(&c)) {
		no_room(EVENT_RECEIVE);
		return 0;
	}
	/* Back from there, what is in it is plain numbers to the verifier. */
	return on_received(ret);
}

#endif
