// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* netlink_release: nobody holds a socket any more. Who is in a call on one holds
 * it, so all its records are out. */
#ifndef CLOSE_H
#define CLOSE_H

#include "netlink.h"

/* of_interest says whether anything was sent on a socket that is told of, and
 * forgets what was known of it. */
static __always_inline bool of_interest(u64 inode)
{
	bool sent = !by_who() || !bpf_map_delete_elem(&wanted_sockets, &inode);

	return (!config.by_type || !bpf_map_delete_elem(&typed_sockets, &inode)) && sent;
}

static __always_inline int on_release(struct socket *sock)
{
	struct netlink_sock *nlk;
	struct call c = {};
	struct event *e;

	if (stopped || bpf_get_current_pid_tgid() >> 32 == self || !fill_socket(&c, sock) ||
	    !wanted_socket(c.protocol, c.netns) || !of_interest(c.inode))
		return 0;
	e = bpf_ringbuf_reserve(&events, sizeof(*e), 0);
	if (!e) {
		count(ring_full);
		lost(EVENT_CLOSED, 0);
		return 0;
	}
	__builtin_memset(e, 0, sizeof(*e));
	nlk = CAST(struct netlink_sock, c.sock);
	e->kind = EVENT_CLOSED;
	e->end = bpf_ktime_get_ns();
	e->inode = c.inode;
	e->netns = c.netns;
	e->net_cookie = net_cookie(&c);
	e->protocol = c.protocol;
	e->portid = portid_of(nlk);
	bpf_ringbuf_submit(e, 0);
	return 0;
}

#endif
