// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* Where a kernel's struct msghdr points in user memory. */
#ifndef ITER_H
#define ITER_H

#include "capture.h"
#include "socket.h"

static __always_inline const struct iovec *segments_of(struct iov_iter *it)
{
	if (bpf_core_field_exists(it->__iov))
		return GET(it, __iov);
	return BPF_CORE_READ((struct iov_iter___5_14 *)it, iov);
}

/*
 * save_iter keeps what the caller handed in, less what the kernel has taken of it
 * already: the cursor is set back by that. What is no user memory in one of two
 * shapes (an io_uring buffer, a caller in the kernel) leaves no segments: it will
 * count as unreadable.
 */
static __always_inline void save_iter(struct call *c, struct msghdr *m, u64 taken)
{
	struct iov_iter *it = CAST(struct iov_iter, &m->msg_iter);
	const struct iovec *iov;

	if (bpf_core_field_exists(it->iter_type)) {
		u8 type = GET(it, iter_type);

		if (bpf_core_enum_value_exists(enum iter_type, ITER_UBUF) &&
		    type == bpf_core_enum_value(enum iter_type, ITER_UBUF)) {
			c->base = (u64)GET(it, ubuf) + GET(it, iov_offset) - taken;
			c->len = GET(it, count) + taken;
			c->segments = 1;
			return;
		}
		if (type != bpf_core_enum_value(enum iter_type, ITER_IOVEC))
			return;
		iov = segments_of(it);
	} else {
		struct iov_iter___5_10 *old = (void *)it;

		if (!(BPF_CORE_READ(old, type) & ITER_IOVEC_5_10))
			return;
		iov = BPF_CORE_READ(old, iov);
	}
	c->iov = (u64)iov;
	c->segments = GET(it, nr_segs) + !!taken; /* the last one done is not counted any more */
	c->offset = GET(it, iov_offset);
	c->taken = taken;
}

/* in_one_piece is the user address of the first n bytes, if they are in one
 * segment, or 0. */
static __always_inline u64 in_one_piece(const struct call *c, u64 n)
{
	struct iovec v = {};
	u64 at;

	if (!c->segments)
		return 0;
	if (!c->iov)
		return c->base;
	if (c->taken <= c->offset) {
		if (read_segment(&v, c->iov, true))
			return 0;
		at = c->offset - c->taken;
	} else {
		if (c->offset || read_segment(&v, c->iov - sizeof(v), true) || v.iov_len < c->taken)
			return 0;
		at = v.iov_len - c->taken;
	}
	return at + n <= v.iov_len ? v.iov_base + at : 0;
}

/* One segment back; zero ends. */
GLOBAL int rewind_step(u32 slot)
{
	struct scratch *s = bpf_map_lookup_elem(&scratches, &slot);
	volatile struct cursor *c;
	struct iovec v = {};
	u32 back;
	u64 iov;

	if (!s)
		return 0;
	c = &s->at;
	back = c->back;
	if (!back)
		return 0;
	iov = c->iov - sizeof(v);
	if (read_segment(&v, iov, true)) {
		s->event.flags |= EVENT_UNREADABLE;
		return 0;
	}
	c->iov = iov;
	c->segments = c->segments + 1;
	if (back > v.iov_len) {
		c->back = back - v.iov_len;
		return 1;
	}
	c->base = v.iov_base + v.iov_len - back;
	c->left = back;
	c->back = 0;
	return 0;
}

GLOBAL int rewind_steps(u32 slot)
{
	for (int i = 0; i < MAX_STEPS; i++)
		if (!rewind_step(slot))
			return 0;
	return 1;
}

/* at_taken points the cursor at what the kernel took of several segments. */
static __always_inline void at_taken(struct scratch *s, u32 slot, const struct call *c)
{
	s->at.iov = c->iov;
	s->at.kernel_iov = true;
	s->at.segments = c->offset != 0;
	s->at.back = c->taken > c->offset ? c->taken - c->offset : c->taken;
	s->at.left = 0;
	for (int i = 0; c->taken > c->offset && i < MAX_STEPS; i++)
		if (!rewind_steps(slot))
			break;
	if (s->at.back) {
		s->event.flags |= EVENT_UNREADABLE;
		s->at.segments = 0;
	}
}

/* at_first points the cursor at several segments of which the kernel took
 * nothing. */
static __always_inline void at_first(struct scratch *s, const struct call *c)
{
	struct iovec first = {};

	if (read_segment(&first, c->iov, true))
		s->event.flags |= EVENT_UNREADABLE;
	at_iov(s, c->iov, c->segments, first, true);
}

/* at_iter points the cursor at the n bytes save_iter kept. */
static __always_inline void at_iter(struct scratch *s, u32 slot, const struct call *c, u64 n)
{
	u64 base = in_one_piece(c, n);

	if (!c->segments)
		s->event.flags |= EVENT_UNREADABLE;
	if (base || !c->iov)
		at_buffer(s, base, n);
	else if (c->taken)
		at_taken(s, slot, c);
	else
		at_first(s, c);
}

#endif
