// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* What a netlink socket is, and what is remembered of a call on one. */
#ifndef SOCKET_H
#define SOCKET_H

#include "event.h"

/* A process: a new exec, or a reused pid, has another identity, without a hook on
 * exec or exit. */
struct identity {
	u64 born;
	u64 exec;
	struct cgroup_ids cgroup; /* where it is now */
};

/* A call between entry and return: filled at entry, read at return. */
struct call {
	u64 start;
	u64 sock; /* struct sock * */
	u64 inode;
	u64 base;     /* user address of the buffer, struct msghdr or struct mmsghdr */
	u64 len;      /* of the buffer */
	u64 name;     /* address of a struct sockaddr_nl */
	u64 name_len; /* sendto: its length; recvfrom: address of that */
	u64 iov;      /* address of the segments; 0: base and len are all */
	u64 offset;   /* in the first segment */
	u64 taken;    /* of the segments before that the kernel took so much */
	u32 segments;
	u32 netns;
	u32 protocol;
	u32 flags;     /* of the call: MSG_PEEK */
	u32 acks;      /* send: verdicts so far */
	u32 successes; /* send: of those, kept back in success */
	u32 queued;    /* send: what waited for the program before it */
	s32 nr;        /* of the system call, and its descriptor, where that is hooked */
	s32 fd;
	u8 kind;  /* EVENT_SEND, EVENT_RECEIVE, EVENT_SETUP */
	u8 shape; /* the backend's own */
	u8 sent;  /* its record is out, or counted as lost */
	u8 cut;   /* its record has not all its bytes */
	u8 alone; /* send: its process has no other thread, nor gets one meanwhile */
	union {
		struct success success[MAX_SUCCESSES]; /* send */
		struct setup setup;
	};
	struct identity described; /* of the thread, not the call: saves looking it up */
};

/* This kernel keeps storage with tasks for these programs (5.12): a third of what
 * the hash costs. */
const volatile bool have_storage = true;

/* Calls under way, with their threads: kind 0 is none. */
struct {
	__uint(type, BPF_MAP_TYPE_TASK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, int);
	__type(value, struct call);
} calls SEC(".maps");

/* The same where there is no such storage, by thread. Born at entry, dead at
 * return. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 10240);
	__type(key, u64);
	__type(value, struct call);
} calls_by_id SEC(".maps");

/* remember keeps a call until its return; false: there is no room. */
static __always_inline bool remember(const struct call *c)
{
	u64 id = bpf_get_current_pid_tgid();
	struct identity described;
	struct call *kept;

	if (!have_storage)
		return !bpf_map_update_elem(&calls_by_id, &id, c, BPF_ANY);
	kept = bpf_task_storage_get(&calls, bpf_get_current_task_btf(), 0, BPF_LOCAL_STORAGE_GET_F_CREATE);
	if (!kept)
		return false;
	described = kept->described;
	*kept = *c;
	kept->described = described;
	return true;
}

/* of_thread is what is kept of this thread, in a call or not; null: nothing is. */
static __always_inline struct call *of_thread(void)
{
	return have_storage ? bpf_task_storage_get(&calls, bpf_get_current_task_btf(), 0, 0) : 0;
}

/* recall is the call this thread is in, or null. */
static __always_inline struct call *recall(void)
{
	u64 id = bpf_get_current_pid_tgid();
	struct call *kept;

	if (!have_storage)
		return bpf_map_lookup_elem(&calls_by_id, &id);
	kept = of_thread();
	return kept && kept->kind ? kept : 0;
}

/* forget ends it. */
static __always_inline void forget(struct call *kept)
{
	u64 id = bpf_get_current_pid_tgid();

	if (have_storage)
		kept->kind = 0;
	else
		bpf_map_delete_elem(&calls_by_id, &id);
}

/* fill_socket reads what a socket says of itself; false: no netlink. */
static __always_inline bool fill_socket(struct call *c, struct socket *sock)
{
	struct socket_alloc *alloc = CAST(struct socket_alloc, sock); /* sock is its first member */
	struct sock *sk = GET(&alloc->socket, sk);
	struct net *net;

	if (GET(sk, __sk_common.skc_family) != AF_NETLINK)
		return false;
	net = GET(sk, __sk_common.skc_net.net);
	c->sock = (u64)sk;
	c->inode = GET(alloc, vfs_inode.i_ino);
	c->protocol = GET(sk, sk_protocol);
	c->netns = GET(net, ns.inum);
	return true;
}

/* The netlink socket behind a descriptor of the current process, or null. */
static __always_inline bool fill_call(struct call *c, int fd)
{
	struct task_struct *task = current_task();
	struct files_struct *files = GET(task, files);
	struct fdtable *table = GET(files, fdt);
	struct file *file;
	u64 open = 0;
	struct inode *inode;

	if (fd < 0 || (u32)fd >= GET(table, max_fds))
		return false;
	copy_words(&open, GET(table, fd) + fd, 1);
	if (!open)
		return false;
	file = CAST(struct file, open);
	inode = GET(file, f_inode);
	if ((GET(inode, i_mode) & S_IFMT) != S_IFSOCK)
		return false;
	c->fd = fd;
	return fill_socket(c, GET(file, private_data));
}

/* group_mask is sockaddr_nl.nl_groups of one group; those above 32 have no bit. */
static __always_inline u32 group_mask(u32 group)
{
	return group && group <= 32 ? 1u << (group - 1) : 0;
}

/* asks says whether the socket has NETLINK_EXT_ACK set. */
static __always_inline bool asks(const struct call *c)
{
	struct netlink_sock *nlk = CAST(struct netlink_sock, c->sock);

	return GET(nlk, flags) & NETLINK_F_EXT_ACK;
}

/* portid_of is a socket's portid, given at the first send; 0: none. Where bind was
 * refused, the kernel leaves what it refused. */
static __always_inline u32 portid_of(struct netlink_sock *nlk)
{
	return GET(nlk, bound) ? GET(nlk, portid) : 0;
}

/* net_cookie is what tells a socket's network namespace from one that had its
 * inode number before. */
static __always_inline u64 net_cookie(const struct call *c)
{
	struct sock *sk = CAST(struct sock, c->sock);
	struct net *net = GET(sk, __sk_common.skc_net.net);

	return bpf_core_field_exists(net->net_cookie) ? GET(net, net_cookie) : 0;
}

/* where fills what every record of a call says of it and its socket. */
static __always_inline void where(struct event *e, const struct call *c)
{
	struct netlink_sock *nlk = CAST(struct netlink_sock, c->sock);

	e->start = c->start;
	e->end = bpf_ktime_get_ns();
	e->inode = c->inode;
	e->netns = c->netns;
	e->net_cookie = net_cookie(c);
	e->protocol = c->protocol;
	e->portid = portid_of(nlk);
	if (c->kind == EVENT_SEND && asks(c))
		e->flags |= EVENT_ASKED;
	if (c->kind == EVENT_RECEIVE && c->flags & MSG_PEEK)
		e->flags |= EVENT_PEEK;
}

/* received says whether the return of a receive is worth a record: unless all
 * are asked for, none that looked only, and none that found nothing. */
static __always_inline bool received(const struct call *c, s64 ret)
{
	if (ret <= -512) /* the kernel will restart the call */
		return false;
	if (config.calls)
		return true;
	return ret < 0 ? ret != -EAGAIN && ret != -EINTR : ret > 0 && !(c->flags & MSG_PEEK);
}

static __always_inline u32 queue_length(u64 sock)
{
	struct sock *sk = CAST(struct sock, sock);

	return GET(sk, sk_receive_queue.qlen);
}

/* note_queue notes what a send finds: fill_queue compares. */
static __always_inline void note_queue(struct call *c)
{
	struct task_struct *task = current_task();
	struct signal_struct *process = GET(task, signal);

	c->queued = queue_length(c->sock);
	c->alone = GET(process, live.counter) == 1;
}

/*
 * fill_queue says what a send left in the sender's receive queue: the kernel
 * answers inside the send, so an empty queue is no answer, and the newest is an
 * answer to it only where the queue grew. Not known once the kernel had to drop
 * one.
 */
static __always_inline void fill_queue(struct event *e, const struct call *c)
{
	struct netlink_sock *nlk = CAST(struct netlink_sock, c->sock);
	struct sock *sk = CAST(struct sock, c->sock);
	union {
		u64 words[3];
		struct {
			struct nlmsghdr header;
			s32 error;
		};
	} start = {};

	if (GET(nlk, state) & NETLINK_S_CONGESTED)
		return;
	e->queued = queue_length(c->sock);
	if (e->queued > c->queued) {
		struct sk_buff *newest = GET(sk, sk_receive_queue.prev);

		copy_words(start.words, GET(newest, data), 3);
		e->newest = start.header;
		e->queued_error = start.error;
	}
	e->flags |= EVENT_QUEUE_KNOWN;
	if (c->alone)
		e->flags |= EVENT_ALONE;
}

#endif
