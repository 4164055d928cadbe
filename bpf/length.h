// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* How long a send is by its arguments: one that failed says nothing of it. */
#ifndef LENGTH_H
#define LENGTH_H

#include "capture.h"

/* linux/fs.h: the kernel takes no more of a call. */
#define MAX_RW_COUNT 0x7ffff000

/* One segment more in the record's length; zero ends. */
GLOBAL int length_step(u32 slot)
{
	struct scratch *s = bpf_map_lookup_elem(&scratches, &slot);
	volatile struct cursor *c;
	struct iovec v = {};
	u32 next;

	if (!s)
		return 0;
	c = &s->at;
	next = c->segment + 1;
	if (next >= c->segments || read_segment(&v, c->iov + next * sizeof(v), c->kernel_iov))
		return 0;
	c->segment = next;
	s->event.len += v.iov_len;
	return 1;
}

GLOBAL int length_steps(u32 slot)
{
	for (int i = 0; i < MAX_MMSG; i++)
		if (!length_step(slot))
			return 0;
	return 1;
}

/* whole is the bytes of all that the cursor points at: it has UIO_MAXIOV segments
 * at most, as a sendmmsg has messages. */
static __always_inline u64 whole(struct scratch *s, u32 slot)
{
	s->at.segment = 0;
	s->event.len = s->at.left;
	for (int i = 0; i < MAX_MMSG; i++)
		if (!length_steps(slot))
			break;
	return s->event.len > MAX_RW_COUNT ? MAX_RW_COUNT : s->event.len;
}

#endif
