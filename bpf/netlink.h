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

/* wants says whether a call is wanted by all but its bytes. */
static __always_inline bool wants(const struct call *c, u8 kind)
{
	return wanted_call(kind, c->inode, c->protocol, c->netns) && (kind == EVENT_SEND || wanted_answers(c->inode));
}

/* Entry of netlink_sendmsg and netlink_recvmsg. */
static __always_inline int enter(struct socket *sock, struct msghdr *m, u64 len, u32 flags, u8 kind)
{
	u64 id = bpf_get_current_pid_tgid();
	struct call c = {};

	if (stopped || id >> 32 == self || !fill_socket(&c, sock))
		return 0;
	if (!wants(&c, kind)) {
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
	save_iter(&c, m, 0);
	c.start = bpf_ktime_get_ns();
	if (!remember(&c))
		no_room(kind);
	return 0;
}

/* call_of is the call this thread is in, if it is of this kind. */
static __always_inline struct call *call_of(u8 kind)
{
	struct call *c = recall();

	return c && c->kind == kind && !stopped ? c : 0;
}

/* head fills what every record says. */
static __always_inline void head(struct event *e, const struct call *c, const struct identity *id, u32 kind)
{
	e->kind = kind;
	who(e, id);
	where(e, c);
}

/* begin takes a slot and fills what every record says; null: counted as lost. */
static __always_inline struct scratch *begin(const struct call *c, const struct identity *id, u32 kind, u32 *slot)
{
	struct scratch *s = take(slot, 0);

	if (!s) {
		count(no_scratch);
		lost(kind, 1);
		return 0;
	}
	head(&s->event, c, id, kind);
	return s;
}

/* capture_bytes fills a record's payload, of most bytes, with what the kernel
 * holds: have of len bytes can be read. */
static __always_inline void capture_bytes(struct event *e, void *to, u32 most, u64 data, u32 have, u32 len)
{
	u32 n = len < have ? len : have;

	if (n > config.snaplen)
		n = config.snaplen;
	asm volatile("" : "+r"(n));
	if (n > most)
		n = most;
	if (n > config.snaplen)
		n = config.snaplen;
	e->len = len;
	if (bpf_probe_read_kernel(to, n, (void *)data))
		n = 0;
	e->captured = n;
	if (n < len && n < config.snaplen) {
		e->flags |= EVENT_UNREADABLE;
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

static __always_inline void fill_request(struct event *e, void *to, u32 most, u64 data, u32 len, u32 portid, u32 groups)
{
	e->end = 0;
	e->peer = portid;
	e->groups = groups;
	capture_bytes(e, to, most, data, len, len);
	e->ret = e->len;
}

/* request records a send, from the kernel's copy of its bytes; false: it is lost. */
static __always_inline bool request(struct call *c, u64 data, u32 len, u32 portid, u32 groups)
{
	struct identity id = {};
	struct short_record *r;
	struct scratch *s;
	u32 slot;
	bool out;

	c->sent = 1;
	c->cut = len > config.snaplen;
	count(sends);
	identify(&id);
	describe(&c->described, &id, 0);
	r = reserve(len);
	if (r) {
		head(&r->event, c, &id, EVENT_SEND);
		fill_request(&r->event, r->data, MAX_SHORT, data, len, portid, groups);
		submit(r);
		return true;
	}
	s = begin(c, &id, EVENT_SEND, &slot);
	if (!s)
		return false;
	fill_request(&s->event, s->payload.data, MAX_SNAPLEN, data, len, portid, groups);
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

/* entered is the send on this socket that the thread is in and whose entry was not
 * seen, for the kernel skipped our program, or it was before that was attached: it
 * begins here. Null: the kernel itself sends, or it is not wanted. */
static __always_inline struct call *entered(struct sock *sk, u64 len)
{
	struct netlink_sock *nlk = CAST(struct netlink_sock, sk);
	struct call c = { .kind = EVENT_SEND, .len = len };

	if (stopped || bpf_get_current_pid_tgid() >> 32 == self || GET(nlk, flags) & NETLINK_F_KERNEL_SOCKET)
		return 0;
	sk = CAST(struct sock, sk);
	if (!fill_socket(&c, GET(sk, sk_socket)) || !wants(&c, EVENT_SEND))
		return 0;
	c.start = bpf_ktime_get_ns();
	return remember(&c) ? recall() : 0; /* no room: the entry has counted it */
}

/* netlink_unicast, called by netlink_sendmsg: the request as the kernel has it,
 * before it is handled. */
static __always_inline int on_unicast(struct sock *ssk, struct sk_buff *skb, u32 portid)
{
	struct call *c = call_of(EVENT_SEND);

	skb = CAST(struct sk_buff, skb);
	if (!c || c->sent) /* out before: a call whose return was not seen either */
		c = entered(ssk, GET(skb, len));
	if (c && c->sock == (u64)ssk)
		request_of(c, skb, (u64)GET(skb, data), GET(skb, len), portid);
	return 0;
}

/* late is the send that the kernel is at work on, recorded now, where only failures
 * are wanted: of its messages those dealt with were taken off, but not the bytes. */
static __always_inline struct call *late(struct sk_buff *skb)
{
	struct call *c = call_of(EVENT_SEND);

	skb = CAST(struct sk_buff, skb);
	if (!c)
		c = entered(GET(parms_of(skb), sk), GET(skb, tail));
	return c && request_of(c, skb, (u64)GET(skb, head), GET(skb, tail), 0) ? c : 0;
}

/* __netlink_dump_start: what becomes of a dump is told by what is read of it. */
static __always_inline int on_dump(struct sk_buff *skb)
{
	late(skb);
	return 0;
}

/* successes puts the verdicts that were kept back into a record, and gives how
 * many there were. */
static __always_inline void successes(struct call *c, struct event *e, void *to)
{
	u32 n = c->successes;

	if (n > MAX_SUCCESSES)
		n = MAX_SUCCESSES;
	__builtin_memcpy(to, c->success, sizeof(c->success));
	e->captured = n * sizeof(c->success[0]);
	e->len = e->captured;
	c->successes = 0;
}

/* sent records the return of a send whose bytes are out. */
static __always_inline void sent(struct call *c, const struct identity *id, s64 ret)
{
	struct short_record *r = reserve(sizeof(c->success));

	if (!r) {
		count(ring_full);
		lost(EVENT_SENT, 0);
		return;
	}
	head(&r->event, c, id, EVENT_SENT);
	r->event.ret = ret;
	r->event.index = c->acks;
	successes(c, &r->event, r->data);
	submit(r);
}

/* refused records a send that failed before the kernel had its bytes: they are in
 * user memory still. */
static __always_inline void refused(struct call *c, const struct identity *id, s64 ret)
{
	struct sockaddr_nl to = {};
	struct scratch *s;
	u32 slot;

	count(sends);
	s = begin(c, id, EVENT_SEND, &slot);
	if (!s)
		return;
	s->event.ret = ret;
	if (c->name && !bpf_probe_read_kernel(&to, sizeof(to), (void *)c->name)) {
		s->event.peer = to.nl_pid;
		s->event.groups = to.nl_groups;
	}
	at_iter(s, slot, c, c->len);
	gather(s, slot, c->len);
	s->event.len = c->len;
	if (!output(s))
		lost(EVENT_SEND, messages_in(s, slot));
	give(slot);
}

/* Return of netlink_sendmsg. */
static __always_inline int on_sent(s64 ret)
{
	struct call *c = call_of(EVENT_SEND);
	struct identity id = {};

	if (!c)
		return 0;
	if (c->sent || !config.failed || ret < 0) {
		identify(&id);
		describe(&c->described, &id, 0);
		if (c->sent)
			sent(c, &id, ret);
		else
			refused(c, &id, ret);
	}
	forget(c);
	return 0;
}

#endif
