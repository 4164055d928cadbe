// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/*
 * System calls that set a socket up, and failed: what a program is refused before
 * it sends anything. They are hooked the same way by every backend, and where
 * calls are asked for alone: entries of sockets of all families come by here.
 */
#ifndef SETUP_H
#define SETUP_H

#include "filter.h"
#include "process.h"

/* keep_setup remembers a call until it returns, if it is one to tell of. */
static __always_inline int keep_setup(struct call *c, struct sys_enter *x, bool netlink)
{
	u64 id = bpf_get_current_pid_tgid();
	struct call *earlier;

	if (!stopped && id >> 32 != self && netlink && wanted_socket(c->protocol, c->netns) &&
	    (!by_who() || wanted())) {
		c->kind = EVENT_SETUP;
		c->nr = x->nr;
		c->start = bpf_ktime_get_ns();
		if (!remember(c))
			no_room(EVENT_SETUP);
		return 0;
	}
	earlier = recall();
	if (earlier && earlier->kind == EVENT_SETUP) /* not seen to return: this one's return is not its */
		forget(earlier);
	return 0;
}

SEC("tracepoint/syscalls/sys_enter_socket")
int enter_socket(struct sys_enter *x)
{
	struct task_struct *task = current_task();
	struct nsproxy *spaces;
	struct net *net;
	struct call c = {};
	bool netlink = (s32)x->args[0] == AF_NETLINK;

	if (netlink) {
		spaces = GET(task, nsproxy);
		net = GET(spaces, net_ns);
		c.netns = GET(net, ns.inum);
		c.protocol = x->args[2];
		c.setup.type = x->args[1];
	}
	return keep_setup(&c, x, netlink);
}

/* Of bind and connect. */
SEC("tracepoint/syscalls/sys_enter_bind")
int enter_address(struct sys_enter *x)
{
	struct call c = {};

	c.base = x->args[1];
	c.len = (u32)x->args[2];
	return keep_setup(&c, x, fill_call(&c, x->args[0]));
}

SEC("tracepoint/syscalls/sys_enter_setsockopt")
int enter_option(struct sys_enter *x)
{
	struct call c = {};

	c.base = x->args[3];
	c.len = (u32)x->args[4];
	c.setup.level = x->args[1];
	c.setup.option = x->args[2];
	return keep_setup(&c, x, fill_call(&c, x->args[0]));
}

/* Of getsockopt: where it fails, there is no value. */
SEC("tracepoint/syscalls/sys_enter_getsockopt")
int enter_question(struct sys_enter *x)
{
	struct call c = {};

	c.setup.level = x->args[1];
	c.setup.option = x->args[2];
	return keep_setup(&c, x, fill_call(&c, x->args[0]));
}

static __always_inline void fill_setup(struct short_record *r, const struct call *c, s64 ret)
{
	struct setup *s = (struct setup *)r->data;
	u32 n = c->len;

	*s = c->setup;
	s->nr = c->nr;
	r->event.ret = ret;
	r->event.len = c->len;
	if (n > MAX_SETUP)
		n = MAX_SETUP;
	asm volatile("" : "+r"(n));
	if (n > MAX_SETUP)
		n = MAX_SETUP;
	if (bpf_probe_read_user(r->data + sizeof(*s), n, (void *)c->base)) {
		r->event.flags |= EVENT_UNREADABLE;
		count(unreadable);
		n = 0;
	}
	r->event.captured = sizeof(*s) + n;
}

static __always_inline void setup_failed(struct call *c, s64 ret)
{
	struct identity id = {};
	struct short_record *r;

	identify(&id);
	describe(&c->described, &id, 0);
	r = reserve(sizeof(struct setup) + MAX_SETUP);
	if (!r) {
		count(ring_full);
		lost(EVENT_SETUP, 0);
		return;
	}
	r->event.kind = EVENT_SETUP;
	who(&r->event, &id);
	if (c->sock) {
		where(&r->event, c);
	} else { /* of socket: there is none */
		r->event.start = c->start;
		r->event.end = bpf_ktime_get_ns();
		r->event.netns = c->netns;
		r->event.protocol = c->protocol;
	}
	fill_setup(r, c, ret);
	submit(r);
}

/* Of all of them: attached to every sys_exit_. */
SEC("tracepoint/syscalls/sys_exit_socket")
int leave_setup(struct sys_exit *x)
{
	struct call *c = recall();
	s64 ret = x->ret;

	if (!c || c->kind != EVENT_SETUP)
		return 0;
	if (!stopped && c->nr == x->nr && ret < 0 && ret > -512)
		setup_failed(c, ret);
	forget(c);
	return 0;
}

#endif
