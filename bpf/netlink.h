// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/*
 * The bodies of the hooks on netlink's own functions, for every way to hook
 * them. Records come in the order of things: the send with the kernel's copy of
 * its bytes, the verdicts on its messages, its return.
 */
#ifndef NETLINK_H
#define NETLINK_H

#include "filter.h"
#include "process.h"
#include "iter.h"

static __always_inline u32 group_mask(u32 group)
{
	return group && group <= 32 ? 1u << (group - 1) : 0;
}

/* Entry of netlink_sendmsg and netlink_recvmsg. */
static __always_inline int enter(struct socket *sock, struct msghdr *m, u64 len, u32 flags, u8 kind)
{
	u64 id = bpf_get_current_pid_tgid();
	struct call c = {};

	if (stopped || id >> 32 == self || !fill_socket(&c, sock))
		return 0;
	if (!wanted_socket(c.protocol, c.netns))
		return 0;
	if (kind == EVENT_SEND ? !wanted_send(c.inode) : !wanted_receive(c.inode))
		return 0;
	c.kind = kind;
	c.flags = flags;
	c.len = len;
	c.name = (u64)BPF_CORE_READ(m, msg_name);
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

/* capture_skb fills a record's payload with the first bytes of a message the
 * kernel holds. Of one in pages (a packet on its way to nfqueue) the head is all
 * there is to read. */
static __always_inline void capture_skb(struct scratch *s, struct sk_buff *skb, u32 len)
{
	u32 head = BPF_CORE_READ(skb, len) - BPF_CORE_READ(skb, data_len);
	u32 n = len < head ? len : head;

	if (n > config.snaplen)
		n = config.snaplen;
	asm volatile("" : "+r"(n));
	if (n > MAX_SNAPLEN)
		n = MAX_SNAPLEN;
	if (n > config.snaplen)
		n = config.snaplen;
	s->event.len = len;
	if (bpf_probe_read_kernel(s->payload.data, n, BPF_CORE_READ(skb, data)))
		n = 0;
	s->event.captured = n;
	if (n < len && n < config.snaplen) {
		s->event.flags |= EVENT_UNREADABLE;
		count(unreadable);
	} else if (n < len) {
		count(truncated);
	}
}

static __always_inline struct netlink_skb_parms *parms_of(struct sk_buff *skb)
{
	return (void *)skb + bpf_core_field_offset(struct sk_buff, cb);
}

/* netlink_unicast, called by netlink_sendmsg: the request as the kernel has it,
 * before it is handled. */
static __always_inline int on_unicast(struct sock *ssk, struct sk_buff *skb, u32 portid)
{
	struct netlink_skb_parms *parms = parms_of(skb);
	struct call *c = call_of(EVENT_SEND);
	struct scratch *s;
	u32 slot;

	if (!c || c->sock != (u64)ssk || c->sent)
		return 0;
	c->sent = 1;
	count(sends);
	s = begin(c, EVENT_SEND, &slot);
	if (!s)
		return 0;
	s->event.end = 0;
	s->event.peer = portid;
	s->event.groups = group_mask(BPF_CORE_READ(parms, dst_group));
	capture_skb(s, skb, BPF_CORE_READ(skb, len));
	s->event.ret = s->event.len;
	if (!output(s))
		lost(EVENT_SEND, messages_in(s, slot));
	give(slot);
	return 0;
}

/* offset_in is where in a message an attribute is; 0: not in it. */
static __always_inline u32 offset_in(u64 message, u32 len, const struct nlattr *attr)
{
	u64 at = (u64)attr;

	return at > message && at < message + len ? at - message : 0;
}

static __always_inline void fill_extack(struct ack *a, struct netlink_ext_ack *x, u64 message, u32 len)
{
	const char *text = BPF_CORE_READ(x, _msg);
	long n;

	a->offset = offset_in(message, len, BPF_CORE_READ(x, bad_attr));
	if (bpf_core_field_exists(x->miss_type)) {
		a->miss_type = BPF_CORE_READ(x, miss_type);
		a->miss_nest = offset_in(message, len, BPF_CORE_READ(x, miss_nest));
	}
	a->cookie_len = BPF_CORE_READ(x, cookie_len);
	BPF_CORE_READ_INTO(&a->cookie, x, cookie);
	if (!text)
		return;
	n = bpf_probe_read_kernel_str(a->text, sizeof(a->text), text);
	if (n > 1)
		a->text_len = n - 1;
}

/* netlink_ack: the kernel's verdict on one message, with its words, asked for
 * or not, and the message itself where it was refused. */
static __always_inline int on_ack(u64 message, int error, struct netlink_ext_ack *x)
{
	struct call *c = call_of(EVENT_SEND);
	struct nlmsghdr h = {};
	struct scratch *s;
	struct ack *a;
	u32 slot, n;

	if (!c || bpf_probe_read_kernel(&h, sizeof(h), (void *)message))
		return 0;
	c->acks++;
	s = begin(c, EVENT_ACK, &slot);
	if (!s)
		return 0;
	a = &s->payload.ack;
	__builtin_memset(a, 0, sizeof(*a));
	a->seq = h.nlmsg_seq;
	a->error = error;
	if (x)
		fill_extack(a, x, message, h.nlmsg_len);
	n = error ? h.nlmsg_len : sizeof(h);
	if (n > MAX_ACKED)
		n = MAX_ACKED;
	asm volatile("" : "+r"(n));
	if (n > MAX_ACKED)
		n = MAX_ACKED;
	if (bpf_probe_read_kernel(s->payload.data + sizeof(*a), n, (void *)message))
		n = 0;
	s->event.captured = sizeof(*a) + n;
	s->event.len = h.nlmsg_len;
	if (!output(s))
		lost(EVENT_ACK, 0);
	give(slot);
	return 0;
}

/* Return of netlink_sendmsg. A send that came as far as netlink_unicast needs
 * its result alone; one refused before has its bytes in user memory still. */
static __always_inline int on_sent(s64 ret)
{
	struct call *c = call_of(EVENT_SEND);
	struct sockaddr_nl to = {};
	struct scratch *s;
	u32 slot;

	if (!c)
		return 0;
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

/* skb_free_datagram, called by netlink_recvmsg: what was read, for those who
 * cannot wait for the return. */
static __always_inline int on_datagram(struct sock *sk, struct sk_buff *skb)
{
	struct call *c = call_of(EVENT_RECEIVE);
	struct netlink_skb_parms *parms = parms_of(skb);
	u32 len = BPF_CORE_READ(skb, len);
	struct scratch *s;
	u32 slot;

	if (!c || c->sock != (u64)sk || c->sent)
		return 0;
	if (c->flags & MSG_PEEK && !config.calls)
		return 0;
	c->sent = 1;
	s = begin(c, EVENT_RECEIVE, &slot);
	if (!s)
		return 0;
	s->event.peer = BPF_CORE_READ(parms, portid);
	s->event.groups = group_mask(BPF_CORE_READ(parms, dst_group));
	capture_skb(s, skb, len < c->len ? len : c->len);
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
	if (!c->sent && received(c, ret) && (s = begin(c, EVENT_RECEIVE, &slot))) {
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
