// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/*
 * The bodies of the hooks on netlink's own functions, for every way to hook
 * them. Records come in the order of things: the send with the kernel's copy of
 * its bytes, the verdicts on its messages, its return.
 */
#ifndef NETLINK_H
#define NETLINK_H

#include "filter.h"
#include "select.h"
#include "process.h"
#include "iter.h"

static __always_inline bool wanted_call(const struct call *c, u8 kind)
{
	if (!wanted_socket(c->protocol, c->netns))
		return false;
	return kind == EVENT_SEND ? wanted_send(c->inode) : wanted_receive(c->inode) && wanted_answers(c->inode);
}

/* Entry of netlink_sendmsg and netlink_recvmsg. */
static __always_inline int enter(struct socket *sock, struct msghdr *m, u64 len, u32 flags, u8 kind)
{
	u64 id = bpf_get_current_pid_tgid();
	struct call c = {};

	if (stopped || id >> 32 == self || !fill_socket(&c, sock))
		return 0;
	if (!wanted_call(&c, kind)) {
		struct call *stale = recall();

		if (stale) /* whose return was not seen: this one's is not its */
			forget(stale);
		return 0;
	}
	c.kind = kind;
	c.flags = flags;
	c.len = len;
	m = CAST(struct msghdr, m);
	c.name = (u64)GET(m, msg_name);
	save_iter(&c, m);
	c.start = bpf_ktime_get_ns();
	if (!remember(&c)) {
		count(no_inflight);
		lost(kind, 1);
		if (kind == EVENT_SEND)
			count(sends);
	}
	return 0;
}

/* call_of is the call this thread is in, if it is of this kind. */
static __always_inline struct call *call_of(u8 kind)
{
	struct call *c = recall();

	return c && c->kind == kind && !stopped ? c : 0;
}

/* begin takes a slot and fills what every record says; null: counted as lost. */
static __always_inline struct scratch *begin(struct call *c, u32 kind, u32 *slot)
{
	struct identity id = {};
	struct scratch *s;

	identify(&id);
	describe(c, &id, 0);
	s = take(slot, 0);
	if (!s) {
		count(no_scratch);
		lost(kind, 1);
		return 0;
	}
	s->event.kind = kind;
	who(&s->event, &id);
	where(&s->event, c);
	return s;
}

/* capture_bytes fills a record's payload with what the kernel holds: have of len
 * bytes can be read. */
static __always_inline void capture_bytes(struct scratch *s, u64 data, u32 have, u32 len)
{
	u32 n = len < have ? len : have;

	if (n > config.snaplen)
		n = config.snaplen;
	asm volatile("" : "+r"(n));
	if (n > MAX_SNAPLEN)
		n = MAX_SNAPLEN;
	if (n > config.snaplen)
		n = config.snaplen;
	s->event.len = len;
	if (bpf_probe_read_kernel(s->payload.data, n, (void *)data))
		n = 0;
	s->event.captured = n;
	if (n < len && n < config.snaplen) {
		s->event.flags |= EVENT_UNREADABLE;
		count(unreadable);
	} else if (n < len) {
		count(truncated);
	}
}

/* linear is how many bytes of a message can be read at its data. Of one in pages
 * (a packet on its way to nfqueue) that is the head. */
static __always_inline u32 linear(struct sk_buff *skb)
{
	return GET(skb, len) - GET(skb, data_len);
}

static __always_inline struct netlink_skb_parms *parms_of(struct sk_buff *skb)
{
	return CAST(struct netlink_skb_parms, (void *)skb + bpf_core_field_offset(struct sk_buff, cb));
}

/* request records a send, from the kernel's copy of its bytes; false: it is lost. */
static __always_inline bool request(struct call *c, u64 data, u32 len, u32 portid, u32 groups)
{
	struct scratch *s;
	u32 slot;
	bool out;

	c->sent = 1;
	count(sends);
	s = begin(c, EVENT_SEND, &slot);
	if (!s)
		return false;
	s->event.end = 0;
	s->event.peer = portid;
	s->event.groups = groups;
	capture_bytes(s, data, len, len);
	s->event.ret = s->event.len;
	out = output(s);
	if (!out)
		lost(EVENT_SEND, messages_in(s, slot));
	give(slot);
	return out;
}

static __always_inline bool request_of(struct call *c, struct sk_buff *skb, u64 data, u32 len, u32 portid)
{
	struct netlink_skb_parms *parms = parms_of(skb);

	if (c->sent)
		return true;
	if (!wanted_request(c->inode, data, len)) {
		forget(c);
		return false;
	}
	return request(c, data, len, portid, group_mask(GET(parms, dst_group)));
}

/* netlink_unicast, called by netlink_sendmsg: the request as the kernel has it,
 * before it is handled. */
static __always_inline int on_unicast(struct sock *ssk, struct sk_buff *skb, u32 portid)
{
	struct call *c = call_of(EVENT_SEND);

	skb = CAST(struct sk_buff, skb);
	if (c && c->sock == (u64)ssk)
		request_of(c, skb, (u64)GET(skb, data), GET(skb, len), portid);
	return 0;
}

/* late records a send that the kernel is at work on, where only failures are
 * wanted: of its messages those dealt with were taken off, but not the bytes. */
static __always_inline bool late(struct call *c, struct sk_buff *skb)
{
	skb = CAST(struct sk_buff, skb);
	return request_of(c, skb, (u64)GET(skb, head), GET(skb, tail), 0);
}

/* __netlink_dump_start: what becomes of a dump is told by what is read of it. */
static __always_inline int on_dump(struct sk_buff *skb)
{
	struct call *c = call_of(EVENT_SEND);

	if (c)
		late(c, skb);
	return 0;
}

/* Return of netlink_sendmsg. A send that is recorded needs its result alone; one
 * refused before has its bytes in user memory still. */
static __always_inline int on_sent(s64 ret)
{
	struct call *c = call_of(EVENT_SEND);
	struct sockaddr_nl to = {};
	struct scratch *s;
	u32 slot;

	if (!c)
		return 0;
	if (config.failed && !c->sent && ret >= 0) {
		forget(c);
		return 0;
	}
	if (!c->sent)
		count(sends);
	s = begin(c, c->sent ? EVENT_SENT : EVENT_SEND, &slot);
	if (s) {
		s->event.ret = ret;
		s->event.index = c->acks;
		if (!c->sent) {
			if (c->name && !bpf_probe_read_kernel(&to, sizeof(to), (void *)c->name)) {
				s->event.peer = to.nl_pid;
				s->event.groups = to.nl_groups;
			}
			at_iter(s, c);
			gather(s, slot, c->len);
			s->event.len = c->len;
		}
		if (!output(s))
			lost(s->event.kind, c->sent ? 0 : messages_in(s, slot));
		give(slot);
	}
	forget(c);
	return 0;
}

#endif
