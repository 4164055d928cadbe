// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//go:build ignore

/*
 * Backend syscall: tracepoints of the send and receive system calls alone. It
 * needs no trampolines and no kprobes, and does not see write(2), read(2),
 * io_uring and 32-bit programs. Sends are recorded at their return, so an
 * extended ack's text comes before its send.
 */
#define SLOT_BY_CPU

/* Who uses which slot of a CPU. */
enum { LANE_LEAVE, LANE_EXTACK };

#include "read.h"
#include "event.h"
#include "filter.h"
#include "capture.h"
#include "process.h"
#include "socket.h"
#include "setup.h"
#include "length.h"

/* How a call hands over its bytes: call.shape. */
enum shape {
	FLAT, /* buffer and length */
	ONE,  /* struct msghdr */
	MANY, /* struct mmsghdr, several */
};

#if defined(__TARGET_ARCH_x86)
enum { SENDTO = 44, SENDMSG = 46, SENDMMSG = 307, RECVFROM = 45, RECVMSG = 47, RECVMMSG = 299 };
#elif defined(__TARGET_ARCH_arm64)
enum { SENDTO = 206, SENDMSG = 211, SENDMMSG = 269, RECVFROM = 207, RECVMSG = 212, RECVMMSG = 243 };
#endif

/* fill_shape says what a system call is, by its number. */
static __always_inline bool fill_shape(struct call *c, s32 nr)
{
	switch (nr) {
	case SENDTO:
	case RECVFROM:
		c->shape = FLAT;
		break;
	case SENDMSG:
	case RECVMSG:
		c->shape = ONE;
		break;
	case SENDMMSG:
	case RECVMMSG:
		c->shape = MANY;
		break;
	default:
		return false;
	}
	c->nr = nr;
	c->kind = nr == SENDTO || nr == SENDMSG || nr == SENDMMSG ? EVENT_SEND : EVENT_RECEIVE;
	return true;
}

/* fill_args takes a system call's arguments. */
static __always_inline void fill_args(struct call *c, u64 second, u64 third, u64 fourth, u64 fifth, u64 sixth)
{
	c->base = second;
	c->len = third;
	c->flags = c->shape == ONE ? third : fourth;
	c->name = c->shape == FLAT ? fifth : 0;
	c->name_len = c->shape == FLAT ? sixth : 0;
}

/* This kernel has bpf_task_pt_regs (5.15): calls entered before tracing can be
 * told from their registers. */
const volatile bool have_regs = true;

/* Threads that were asleep in a receive when tracing began, by tid. Born in
 * user space between the attaching of entries and exits, dead at the first
 * return. sleepers_left is how many there are. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16384);
	__type(key, u32);
	__type(value, u8);
} sleepers SEC(".maps");

u32 sleepers_left;

static __always_inline int enter(struct sys_enter *x, u64 fourth, u64 fifth, u64 sixth)
{
	u64 id = bpf_get_current_pid_tgid();
	struct call c = {};

	if (stopped || id >> 32 == self || !fill_shape(&c, x->nr))
		return 0;
	if (!fill_call(&c, x->args[0]) || !wanted_call(c.kind, c.inode, c.protocol, c.netns)) {
		struct call *earlier = have_regs ? 0 : recall();

		if (earlier) /* not seen to return; leave cannot tell it from this one */
			forget(earlier);
		return 0;
	}
	fill_args(&c, x->args[1], x->args[2], fourth, fifth, sixth);
	if (c.kind == EVENT_SEND)
		note_queue(&c);
	c.start = bpf_ktime_get_ns();
	if (!remember(&c))
		no_room(c.kind);
	return 0;
}

/* One program a shape: a call has as many arguments as its shape needs, and the
 * kernel attaches none that looks beyond. */
SEC("tracepoint/syscalls/sys_enter_sendto")
int enter_flat(struct sys_enter *x)
{
	return enter(x, x->args[3], x->args[4], x->args[5]);
}

SEC("tracepoint/syscalls/sys_enter_sendmsg")
int enter_one(struct sys_enter *x)
{
	return enter(x, 0, 0, 0);
}

SEC("tracepoint/syscalls/sys_enter_sendmmsg")
int enter_many(struct sys_enter *x)
{
	return enter(x, x->args[3], 0, 0);
}

/* address fills the record's peer from what the program handed in, or got. What
 * is shorter than an address, or of another family, the kernel did not take, or
 * give, for one. */
static __always_inline void address(struct event *e, const struct call *c, u64 name, u32 len)
{
	struct netlink_sock *nlk = CAST(struct netlink_sock, c->sock);
	struct sockaddr_nl to = {};

	if (name && len >= sizeof(to))
		bpf_probe_read_user(&to, sizeof(to), (void *)name);
	if (to.nl_family == AF_NETLINK) {
		e->peer = to.nl_pid;
		e->groups = to.nl_groups;
	} else if (c->kind == EVENT_RECEIVE) {
		e->flags |= EVENT_NO_PEER;
	} else {
		e->peer = GET(nlk, dst_portid);
		e->groups = group_mask(GET(nlk, dst_group));
	}
}

/* flat_len is the length of a flat call's address. A receive's is read and
 * written by the kernel, which leaves there what a whole one has. */
static __always_inline u32 flat_len(const struct call *c)
{
	return c->kind == EVENT_SEND ? c->name_len : sizeof(struct sockaddr_nl);
}

/* fill says of one message of a call all but its bytes. */
static __always_inline void fill(struct event *e, const struct call *c, const struct identity *id,
				 const struct user_msghdr *h, s64 ret, u32 index)
{
	e->kind = c->kind;
	who(e, id);
	where(e, c);
	e->ret = ret;
	e->index = index;
	if (c->shape == MANY)
		e->flags |= EVENT_ONE_OF_MANY;
	if (c->shape == FLAT)
		address(e, c, c->name, c->name ? flat_len(c) : 0);
	else
		address(e, c, h->msg_name, h->msg_namelen);
	if (c->kind == EVENT_SEND && ret >= 0)
		fill_queue(e, c);
}

/* One message of a call: hdr is its user address of a struct msghdr, or 0 where
 * the call has a flat buffer. */
GLOBAL int record(u64 hdr, s64 ret, u32 index, u64 born, u64 exec)
{
	struct call *c = recall();
	struct identity identity = { .born = born, .exec = exec };
	struct user_msghdr h = {};
	struct iovec first = {};
	struct short_record *r;
	struct scratch *s;
	bool unreadable;
	u64 want;
	u32 slot;

	if (!c)
		return 0;
	in_cgroup(&identity.cgroup);
	if (c->kind == EVENT_SEND)
		count(sends);
	unreadable = hdr && bpf_probe_read_user(&h, sizeof(h), (void *)hdr);
	if (!hdr) {
		first.iov_base = c->base;
		first.iov_len = c->len;
	} else if (h.msg_iovlen && read_segment(&first, h.msg_iov, false)) {
		unreadable = true;
	}
	r = ret >= 0 && ret <= first.iov_len && !unreadable ? reserve(ret) : 0;
	if (r) {
		fill(&r->event, c, &identity, &h, ret, index);
		r->event.len = ret;
		capture_user(r, first.iov_base, ret);
		submit(r);
		return 0;
	}
	s = take(&slot, LANE_LEAVE);
	if (!s) {
		count(no_scratch);
		lost(c->kind, 1);
		return 0;
	}
	fill(&s->event, c, &identity, &h, ret, index);
	if (unreadable)
		s->event.flags |= EVENT_UNREADABLE;
	if (hdr)
		at_iov(s, h.msg_iov, h.msg_iovlen, first, false);
	else
		at_buffer(s, c->base, c->len);
	want = ret >= 0 ? ret : c->kind == EVENT_SEND ? whole(s, slot) : 0;
	s->event.len = want;
	gather(s, slot, want);
	if (!output(s))
		lost(c->kind, c->kind == EVENT_SEND ? messages_in(s, slot) : 0);
	give(slot);
	return 0;
}

/* recover makes the entry of a receive that was entered before tracing. Its
 * frame is its own: with it in leave's the deepest calls had more than the 512
 * bytes of stack that the verifier allows, counting each frame up to 32. */
static __attribute__((noinline)) struct call *recover(struct sys_exit *x)
{
	u64 id = bpf_get_current_pid_tgid();
	struct pt_regs *regs;
	struct call c = {};
	u32 tid = id;

	if (!have_regs || !sleepers_left || bpf_map_delete_elem(&sleepers, &tid))
		return 0;
	__sync_fetch_and_add(&sleepers_left, -1);
	if (id >> 32 == self || !fill_shape(&c, x->nr) || c.kind != EVENT_RECEIVE)
		return 0;
	regs = CAST(struct pt_regs, bpf_task_pt_regs(bpf_get_current_task_btf()));
	if (!fill_call(&c, REGS_ARG1(regs)) || !wanted_call(c.kind, c.inode, c.protocol, c.netns))
		return 0;
	fill_args(&c, REGS_ARG2(regs), REGS_ARG3(regs), REGS_ARG4(regs), REGS_ARG5(regs), REGS_ARG6(regs));
	return remember(&c) ? recall() : 0;
}

/* stale says whether the call kept is an earlier one: the kernel ran us neither
 * for its return nor for the entry of this one, whose arguments are others. */
static __always_inline bool stale(const struct call *c, struct sys_exit *x)
{
	struct pt_regs *regs;
	struct call now = {};

	if (c->nr != x->nr)
		return true;
	if (!have_regs)
		return false;
	regs = CAST(struct pt_regs, bpf_task_pt_regs(bpf_get_current_task_btf()));
	now.shape = c->shape;
	fill_args(&now, REGS_ARG2(regs), REGS_ARG3(regs), REGS_ARG4(regs), REGS_ARG5(regs), REGS_ARG6(regs));
	return (s32)REGS_ARG1(regs) != c->fd || now.base != c->base || now.len != c->len || now.name != c->name;
}

/* record_some is record for the messages from first on; zero ends. */
GLOBAL int record_some(u64 base, s64 ret, u32 first, u64 born, u64 exec)
{
	for (u32 i = 0; i < MAX_MMSG; i++) {
		u64 hdr = base + (first + i) * sizeof(struct mmsghdr);
		u32 len = 0;

		if (first + i >= ret)
			return 0;
		bpf_probe_read_user(&len, sizeof(len), (void *)(hdr + __builtin_offsetof(struct mmsghdr, msg_len)));
		record(hdr, len, first + i, born, exec);
	}
	return 1;
}

static __always_inline void record_many(u64 base, s64 ret, const struct identity *id)
{
	for (u32 i = 0; i < MAX_MMSG; i++)
		if (!record_some(base, ret, i * MAX_MMSG, id->born, id->exec))
			break;
}

/* Of all the calls: attached to every sys_exit_ of them. */
SEC("tracepoint/syscalls/sys_exit_sendmsg")
int leave(struct sys_exit *x)
{
	struct call *c = recall();
	struct identity identity = {};
	u32 tid = bpf_get_current_pid_tgid();
	s64 ret = x->ret;

	if (c && sleepers_left && !bpf_map_delete_elem(&sleepers, &tid))
		__sync_fetch_and_add(&sleepers_left, -1); /* listed, but its entry was seen */
	if (c && stale(c, x)) {
		count(unmatched);
		forget(c);
		c = 0;
	}
	if (!c)
		c = recover(x);
	if (!c)
		return 0;
	if (!stopped && (c->kind == EVENT_SEND ? ret > -512 : received(c, ret))) {
		identify(&identity);
		describe(&c->described, &identity, LANE_LEAVE);
		if (c->shape == FLAT)
			record(0, ret, 0, identity.born, identity.exec);
		else if (c->shape == ONE || ret < 0)
			record(c->base, ret, 0, identity.born, identity.exec);
		else
			record_many(c->base, ret, &identity);
	}
	forget(c);
	return 0;
}

/* The text the kernel sets for a request, asked for or not: fires where the
 * text is set, in the sender's thread, perhaps more than once. 5.13. */
SEC("tracepoint/netlink/netlink_extack")
int extack(struct tp_netlink_extack *x)
{
	struct call *c = recall();
	struct identity identity;
	struct scratch *s;
	u32 slot;
	long n;

	if (!c || c->kind != EVENT_SEND || stopped)
		return 0;
	identify(&identity);
	describe(&c->described, &identity, LANE_EXTACK);
	s = take(&slot, LANE_EXTACK);
	if (!s) {
		count(no_scratch);
		lost(EVENT_EXTACK, 0);
		return 0;
	}
	s->event.kind = EVENT_EXTACK;
	who(&s->event, &identity);
	where(&s->event, c);
	n = bpf_probe_read_kernel_str(s->payload.data, MAX_EXTACK, (void *)x + (x->msg_loc & 0xffff));
	if (n > 1) {
		s->event.captured = n - 1; /* without the NUL */
		s->event.len = n - 1;
		if (!output(s))
			lost(EVENT_EXTACK, 0);
	}
	give(slot);
	return 0;
}

char LICENSE[] SEC("license") = "Dual BSD/GPL";
