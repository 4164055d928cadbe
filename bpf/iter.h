// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* Where a kernel's struct msghdr points in user memory. */
#ifndef ITER_H
#define ITER_H

#include "socket.h"

static __always_inline const struct iovec *segments_of(struct iov_iter *it)
{
	if (bpf_core_field_exists(it->__iov))
		return GET(it, __iov);
	return BPF_CORE_READ((struct iov_iter___5_14 *)it, iov);
}

/*
 * save_iter keeps what the caller handed in, before the kernel advances it.
 * What is no user memory in one of two shapes (an io_uring buffer, a caller in
 * the kernel) leaves no segments: it will count as unreadable.
 */
static __always_inline void save_iter(struct call *c, struct msghdr *m)
{
	struct iov_iter *it = CAST(struct iov_iter, &m->msg_iter);
	const struct iovec *iov;

	if (bpf_core_field_exists(it->iter_type)) {
		u8 type = GET(it, iter_type);

		if (bpf_core_enum_value_exists(enum iter_type, ITER_UBUF) &&
		    type == bpf_core_enum_value(enum iter_type, ITER_UBUF)) {
			c->base = (u64)GET(it, ubuf) + GET(it, iov_offset);
			c->len = GET(it, count);
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
	c->segments = GET(it, nr_segs);
}

/* at_iter points the cursor at what save_iter kept. */
static __always_inline void at_iter(struct scratch *s, const struct call *c)
{
	if (!c->segments)
		s->event.flags |= EVENT_UNREADABLE;
	if (c->iov)
		at_iov(s, c->iov, c->segments, true);
	else
		at_buffer(s, c->base, c->len);
}

#endif
