// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* netlink_ack: the kernel's verdict on a message, with its words, whether they
 * were asked for or not. */
#ifndef VERDICT_H
#define VERDICT_H

#include "netlink.h"

/* offset_in is where in a message an attribute is; 0: not in it. */
static __always_inline u32 offset_in(u64 message, u32 len, const struct nlattr *attr)
{
	u64 at = (u64)attr;

	return at > message && at < message + len ? at - message : 0;
}

/* include/net/netlink.h: the policy points at its range. */
#define NLA_VALIDATE_RANGE_PTR 6

static __always_inline void fill_policy(struct policy *p, const struct nla_policy *from)
{
	struct netlink_range_validation range = {};

	p->known = 1;
	p->type = BPF_CORE_READ(from, type);
	p->validation = BPF_CORE_READ(from, validation_type);
	p->len = BPF_CORE_READ(from, len);
	bpf_probe_read_kernel(&p->value, sizeof(p->value),
			      (void *)from + bpf_core_field_offset(struct nla_policy, mask));
	if (p->validation != NLA_VALIDATE_RANGE_PTR)
		return;
	bpf_probe_read_kernel(&range, sizeof(range), (void *)p->value);
	p->min = range.min;
	p->max = range.max;
}

static __always_inline void fill_extack(struct ack *a, struct netlink_ext_ack *x, u64 message, u32 len)
{
	const struct nla_policy *policy = BPF_CORE_READ(x, policy);
	const char *text = BPF_CORE_READ(x, _msg);
	long n;

	a->offset = offset_in(message, len, BPF_CORE_READ(x, bad_attr));
	if (bpf_core_field_exists(x->miss_type)) {
		a->miss_type = BPF_CORE_READ(x, miss_type);
		a->miss_nest = offset_in(message, len, BPF_CORE_READ(x, miss_nest));
	}
	a->cookie_len = BPF_CORE_READ(x, cookie_len);
	BPF_CORE_READ_INTO(&a->cookie, x, cookie);
	if (policy)
		fill_policy(&a->policy, policy);
	if (!text)
		return;
	n = bpf_probe_read_kernel_str(a->text, sizeof(a->text), text);
	if (n > 1)
		a->text_len = n - 1;
}

/* says says whether an extended ack has anything but a verdict. */
static __always_inline bool says(struct netlink_ext_ack *x)
{
	x = CAST(struct netlink_ext_ack, x);
	if (GET(x, _msg) || GET(x, bad_attr) || GET(x, policy) || GET(x, cookie_len))
		return true;
	return bpf_core_field_exists(x->miss_type) && (GET(x, miss_type) || GET(x, miss_nest));
}

/* out_with_successes sends off the verdicts kept back, so that verdicts come in
 * the order of the messages. */
static __always_inline void out_with_successes(struct call *c, const struct identity *id)
{
	struct short_record *r = reserve(sizeof(c->success));

	if (!r) {
		count(ring_full);
		lost(EVENT_SUCCESSES, 0);
		c->successes = 0;
		return;
	}
	head(&r->event, c, id, EVENT_SUCCESSES);
	successes(c, &r->event, r->data);
	submit(r);
}

/* keep_back keeps a verdict of success for the send's return, which is to be
 * recorded anyway. */
static __always_inline void keep_back(struct call *c, const struct nlmsghdr *h, u32 at)
{
	u32 n = c->successes;

	if (n >= MAX_SUCCESSES) {
		struct identity id = {};

		identify(&id);
		out_with_successes(c, &id);
		n = 0;
	}
	asm volatile("" : "+r"(n));
	if (n >= MAX_SUCCESSES)
		return;
	c->success[n].header = *h;
	c->success[n].at = at;
	c->successes = n + 1;
}

/* place_in is where in its send a message is: those dealt with were taken off its
 * front, but not the bytes. One that was made anew for the kernel (a translated
 * one of a 32-bit program) has no place. */
static __always_inline u32 place_in(struct sk_buff *skb, u64 message)
{
	u64 first;

	skb = CAST(struct sk_buff, skb);
	first = number((u64)GET(skb, head));
	message = number(message);
	return message >= first && message - first < GET(skb, tail) ? message - first : NOWHERE;
}

/* ack records a verdict, and the message itself where it was refused. */
static __always_inline void ack(struct call *c, const struct identity *id, const struct nlmsghdr *h, u64 message,
				u32 at, int error, struct netlink_ext_ack *x)
{
	struct scratch *s;
	struct ack *a;
	u32 slot, n;

	s = begin(c, id, EVENT_ACK, &slot);
	if (!s)
		return;
	a = &s->payload.ack;
	__builtin_memset(a, 0, sizeof(*a));
	a->at = at;
	a->seq = h->nlmsg_seq;
	a->error = error;
	if (x)
		fill_extack(a, x, message, h->nlmsg_len);
	n = error ? h->nlmsg_len : sizeof(*h);
	if (n > MAX_ACKED)
		n = MAX_ACKED;
	asm volatile("" : "+r"(n));
	if (n > MAX_ACKED)
		n = MAX_ACKED;
	if (bpf_probe_read_kernel(s->payload.data + sizeof(*a), n, (void *)message))
		n = 0;
	s->event.captured = sizeof(*a) + n;
	s->event.len = h->nlmsg_len;
	if (!output(s))
		lost(EVENT_ACK, 0);
	give(slot);
}

/* netlink_ack: success without a word is kept back. */
static __always_inline int on_ack(struct sk_buff *skb, u64 message, int error, struct netlink_ext_ack *x)
{
	struct identity id = {};
	struct nlmsghdr h = {};
	struct call *c;
	u32 at;

	if (config.failed && !error)
		return 0;
	c = config.failed ? late(skb) : call_of(EVENT_SEND);
	if (!c || bpf_probe_read_kernel(&h, sizeof(h), (void *)message))
		return 0;
	c->acks++;
	at = place_in(skb, message);
	if (!error && c->sent && !c->cut && !(x && says(x))) {
		keep_back(c, &h, at);
		return 0;
	}
	identify(&id);
	describe(&c->described, &id, 0);
	if (c->successes)
		out_with_successes(c, &id);
	ack(c, &id, &h, message, at, error, x);
	return 0;
}

#endif
