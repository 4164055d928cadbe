// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/*
 * From user memory into a record, and out. A long record is put together in a
 * scratch slot, for it is larger than a program's stack and than a per-CPU
 * value may be; a short one where it goes.
 */
#ifndef CAPTURE_H
#define CAPTURE_H

#include "event.h"

/* Where gathering stands. */
struct cursor {
	u64 base; /* user address of what comes next */
	u64 left; /* bytes left in this segment */
	u64 iov;  /* address of the segments */
	u32 segment;
	u32 segments;
	u32 offset; /* bytes gathered */
	u32 want;
	u32 kernel_iov; /* iov is the kernel's address, not the user's */
	u32 back;       /* rewinding: bytes to go back from where iov points */
};

/* Its size is set at load: what snaplen needs, not more. */
struct scratch {
	struct cursor at;
	struct event event;
	union { /* the payload */
		u8 data[MAX_SNAPLEN + MAX_PIECE];
		struct process process;
		struct ack ack;
		struct cgroup_names cgroup;
	} payload;
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, struct scratch);
} scratches SEC(".maps");

#ifdef SLOT_BY_CPU

/* Slots are CPUs', one a lane: a program is not run inside itself on a CPU, but
 * another may be where the kernel preempts programs. */
static __always_inline bool take_slot(u32 *slot, u32 lane)
{
	*slot = 2 * bpf_get_smp_processor_id() + lane;
	return true;
}

static __always_inline void give(u32 slot)
{
}

#else

/* Slots nobody uses. Filled by user space; a slot is one program's alone from
 * take to give, wherever it is preempted. */
struct {
	__uint(type, BPF_MAP_TYPE_STACK);
	__uint(max_entries, 4);
	__type(value, u32);
} free_slots SEC(".maps");

static __always_inline bool take_slot(u32 *slot, u32 lane)
{
	return !bpf_map_pop_elem(&free_slots, slot);
}

static __always_inline void give(u32 slot)
{
	bpf_map_push_elem(&free_slots, &slot, BPF_ANY);
}

#endif

static __always_inline struct scratch *take(u32 *slot, u32 lane)
{
	struct scratch *s;

	if (!take_slot(slot, lane))
		return 0;
	s = bpf_map_lookup_elem(&scratches, slot);
	if (s)
		__builtin_memset(&s->event, 0, sizeof(s->event));
	return s;
}

/*
 * Global functions are checked by the verifier once, however often they are
 * called: the body of a loop is one. They take numbers alone, so the slot is
 * looked up again.
 */
#define GLOBAL __attribute__((noinline))

static __always_inline long read_segment(struct iovec *v, u64 at, bool kernel)
{
	return kernel ? bpf_probe_read_kernel(v, sizeof(*v), (void *)at)
		      : bpf_probe_read_user(v, sizeof(*v), (void *)at);
}

/*
 * One segment, or one piece of it; zero ends. The cursor is in the map, not in
 * registers: read back, each field is an unknown number.
 */
GLOBAL int gather_step(u32 slot)
{
	struct scratch *s = bpf_map_lookup_elem(&scratches, &slot);
	volatile struct cursor *c;
	u32 offset, want, n;
	u64 left, base;

	if (!s)
		return 0;
	c = &s->at;
	offset = c->offset;
	want = c->want;
	left = c->left;
	base = c->base;
	if (offset >= want || offset >= config.snaplen)
		return 0;
	if (!left) {
		struct iovec v = {};
		u32 next = c->segment + 1;

		if (next >= c->segments)
			return 0;
		if (read_segment(&v, c->iov + next * sizeof(v), c->kernel_iov)) {
			s->event.flags |= EVENT_UNREADABLE;
			return 0;
		}
		c->segment = next;
		base = v.iov_base;
		left = v.iov_len;
	}
	n = want - offset;
	if (n > left)
		n = left;
	asm volatile("" : "+r"(n));
	if (n > MAX_PIECE)
		n = MAX_PIECE;
	if (bpf_probe_read_user(s->payload.data + offset, n, (void *)base)) {
		s->event.flags |= EVENT_UNREADABLE;
		return 0;
	}
	c->offset = offset + n;
	c->base = base + n;
	c->left = left - n;
	return offset + n < want;
}

GLOBAL int gather_steps(u32 slot)
{
	for (int i = 0; i < MAX_STEPS; i++)
		if (!gather_step(slot))
			return 0;
	return 1;
}

/* gather copies what the cursor points at, at most want bytes and snaplen. */
static __always_inline void gather(struct scratch *s, u32 slot, u64 want)
{
	volatile struct cursor *c = &s->at;
	int i;

	c->segment = 0;
	c->offset = 0;
	c->want = want > config.snaplen ? config.snaplen : want;
	for (i = 0; i < MAX_STEPS; i++)
		if (!gather_steps(slot))
			break;
	if (i == MAX_STEPS && c->offset < c->want)
		s->event.flags |= EVENT_UNREADABLE;
	s->event.captured = c->offset;
	if (s->event.flags & EVENT_UNREADABLE)
		count(unreadable);
	else if (want > config.snaplen && c->offset >= config.snaplen)
		count(truncated);
}

/* at_buffer points the cursor at one buffer. */
static __always_inline void at_buffer(struct scratch *s, u64 base, u64 len)
{
	s->at.base = base;
	s->at.left = len;
	s->at.iov = 0;
	s->at.segments = 1;
}

/* at_iov points the cursor at the segments of a struct msghdr, the user's or the
 * kernel's copy of them, of which the first is read. */
static __always_inline void at_iov(struct scratch *s, u64 iov, u64 segments, struct iovec first, bool kernel)
{
	s->at.base = first.iov_base;
	s->at.left = first.iov_len;
	s->at.iov = iov;
	s->at.segments = segments;
	s->at.kernel_iov = kernel;
}

/* One message of a record: counted, and the cursor moved behind it; zero ends. */
GLOBAL int count_step(u32 slot)
{
	struct scratch *s = bpf_map_lookup_elem(&scratches, &slot);
	volatile struct cursor *c;
	u64 head[2] = {};
	u32 offset, len;

	if (!s)
		return 0;
	c = &s->at;
	offset = c->offset;
	if (offset + 16 > s->event.captured)
		return 0;
	asm volatile("" : "+r"(offset));
	if (offset >= config.snaplen)
		return 0;
	bpf_probe_read_kernel(head, sizeof(head), s->payload.data + offset);
	if (c->segment && !(head[0] | head[1])) /* room that was not used */
		return 0;
	c->segment++;
	len = head[0]; /* nlmsg_len */
	if (len < 16 || len > MAX_SNAPLEN)
		return 0;
	c->offset = offset + ((len + 3) & ~3u);
	return 1;
}

GLOBAL int count_steps(u32 slot)
{
	for (int i = 0; i < MAX_COUNTED; i++)
		if (!count_step(slot))
			return 0;
	return 1;
}

/* messages_in counts the netlink messages of a send that is lost; of one whose
 * bytes are unknown it is one. */
static __always_inline u32 messages_in(struct scratch *s, u32 slot)
{
	volatile struct cursor *c = &s->at;

	c->offset = 0;
	c->segment = 0; /* counts here */
	for (int i = 0; i < MAX_COUNTED; i++)
		if (!count_steps(slot))
			break;
	return c->segment ? c->segment : 1;
}

/* lost counts a record that did not get out, and the messages that were in it. */
static __always_inline void lost(u32 kind, u32 messages)
{
	switch (kind) {
	case EVENT_SEND:
		count(lost_sends);
		__sync_fetch_and_add(&counters.lost_messages, messages);
		break;
	case EVENT_RECEIVE:
		count(lost_receives);
		break;
	default:
		count(lost_other);
	}
}

/* no_room counts a call that could not be remembered. */
static __always_inline void no_room(u32 kind)
{
	count(no_inflight);
	lost(kind, 1);
	if (kind == EVENT_SEND)
		count(sends);
}

/* A short record takes no slot and is copied once. */
struct short_record {
	struct event event;
	u8 data[MAX_SHORT];
};

/* reserve gives a short record for n bytes of payload. Null: they are too many,
 * or there is no room: then the long way is to go, which counts what it loses. */
static __always_inline struct short_record *reserve(u64 n)
{
	struct short_record *r;

	if (n > MAX_SHORT)
		return 0;
	r = bpf_ringbuf_reserve(&events, sizeof(*r), 0);
	if (r)
		__builtin_memset(&r->event, 0, sizeof(r->event));
	return r;
}

/* capture_user fills it with n bytes of user memory. */
static __always_inline void capture_user(struct short_record *r, u64 from, u32 n)
{
	if (n > config.snaplen) {
		n = config.snaplen;
		count(truncated);
	}
	asm volatile("" : "+r"(n));
	if (n > MAX_SHORT)
		n = MAX_SHORT;
	if (bpf_probe_read_user(r->data, n, (void *)from)) {
		r->event.flags |= EVENT_UNREADABLE;
		count(unreadable);
		n = 0;
	}
	r->event.captured = n;
}

/* submit sends a short record off. The kernel wakes the reader as output does. */
static __always_inline void submit(struct short_record *r)
{
	bpf_ringbuf_submit(r, 0);
}

/*
 * output sends the record off; false: there was no room. The reader is woken
 * only where it may be asleep, for the ring was empty: a wake-up costs more
 * than the record.
 */
static __always_inline bool output(struct scratch *s)
{
	u64 wake = bpf_ringbuf_query(&events, BPF_RB_AVAIL_DATA) ? BPF_RB_NO_WAKEUP : BPF_RB_FORCE_WAKEUP;
	u32 n = s->event.captured;

	asm volatile("" : "+r"(n));
	if (n > MAX_SNAPLEN)
		n = MAX_SNAPLEN;
	if (n > config.snaplen + MAX_PIECE)
		n = config.snaplen + MAX_PIECE;
	if (!bpf_ringbuf_output(&events, &s->event, sizeof(s->event) + n, wake))
		return true;
	count(ring_full);
	return false;
}

#endif
