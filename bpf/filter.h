// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/*
 * What is wanted: cheapest test first, nothing computed for a filter that is
 * not set. User space fills the maps before it attaches.
 */
#ifndef FILTER_H
#define FILTER_H

#include "cgroup.h"

/* Processes to trace. Born in user space and in on_fork, dead in on_exit. */
struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 65536);
	__type(key, u32);
	__type(value, u8);
} pids SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 4096);
	__type(key, u32);
	__type(value, u8);
} uids SEC(".maps");

/* Names, whole (with their NUL) or as prefixes. */
struct comm_key {
	u32 bits;
	char comm[TASK_COMM_LEN];
};

struct {
	__uint(type, BPF_MAP_TYPE_LPM_TRIE);
	__uint(max_entries, 4096);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, struct comm_key);
	__type(value, u8);
} comms SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 4096);
	__type(key, u32);
	__type(value, u8);
} netnss SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_CGROUP_ARRAY);
	__uint(max_entries, MAX_CGROUPS);
	__type(key, u32);
	__type(value, u32);
} cgroups SEC(".maps");

/* Sockets a wanted process sent on, by inode: whoever reads them is wanted, unless
 * the cgroup it was in is ruled out meanwhile. */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 16384);
	__type(key, u64);
	__type(value, struct cgroup_ids);
} wanted_sockets SEC(".maps");

static __always_inline bool by_who(void)
{
	return config.by_pid || config.by_uid || config.by_comm || config.cgroups || config.by_verdict;
}

static __always_inline bool wanted_comm(struct task_struct *task)
{
	struct comm_key key = { .bits = 8 * TASK_COMM_LEN };

	bpf_get_current_comm(key.comm, sizeof(key.comm));
	if (bpf_map_lookup_elem(&comms, &key))
		return true;
	BPF_CORE_READ_STR_INTO(&key.comm, task, group_leader, comm);
	return bpf_map_lookup_elem(&comms, &key);
}

static __always_inline bool wanted_cgroup(void)
{
	for (u32 i = 0; i < MAX_CGROUPS; i++) {
		if (i >= config.cgroups)
			break;
		if (bpf_current_task_under_cgroup(&cgroups, i) == 1)
			return true;
	}
	return false;
}

/* wanted says whether the current process is one to trace. */
static __always_inline bool wanted(void)
{
	u32 tgid = bpf_get_current_pid_tgid() >> 32;

	if (config.by_pid && !bpf_map_lookup_elem(&pids, &tgid))
		return false;
	if (config.by_uid) {
		u32 uid = bpf_get_current_uid_gid();

		if (!bpf_map_lookup_elem(&uids, &uid))
			return false;
	}
	if (config.by_comm && !wanted_comm((void *)bpf_get_current_task()))
		return false;
	if (config.cgroups && !wanted_cgroup())
		return false;
	if (config.by_verdict) {
		struct cgroup_ids at;

		in_cgroup(&at);
		return !ruled_out(&at);
	}
	return true;
}

static __always_inline bool wanted_socket(u32 protocol, u32 netns)
{
	if (config.protocols && (protocol > 31 || !(config.protocols >> (protocol & 31) & 1)))
		return false;
	if (config.by_netns && !bpf_map_lookup_elem(&netnss, &netns))
		return false;
	return true;
}

/* wanted_send and wanted_receive decide for a call: a receive is wanted where
 * its socket is, for sockets are inherited and passed. */
static __always_inline bool wanted_send(u64 inode)
{
	struct cgroup_ids at = {}, *before;

	if (!by_who())
		return true;
	if (!wanted())
		return false;
	if (config.by_verdict)
		in_cgroup(&at);
	before = bpf_map_lookup_elem(&wanted_sockets, &inode);
	if (!before || before->v2 != at.v2 || before->v1 != at.v1)
		bpf_map_update_elem(&wanted_sockets, &inode, &at, BPF_ANY);
	return true;
}

static __always_inline bool wanted_receive(u64 inode)
{
	struct cgroup_ids *sender;

	if (!by_who())
		return true;
	sender = bpf_map_lookup_elem(&wanted_sockets, &inode);
	if (sender && config.by_verdict) {
		struct cgroup_ids at = *sender;

		if (!ruled_out(&at))
			return true;
	} else if (sender) {
		return true;
	}
	return wanted();
}

static __always_inline bool wanted_call(u32 kind, u64 inode, u32 protocol, u32 netns)
{
	if (!wanted_socket(protocol, netns))
		return false;
	return kind == EVENT_SEND ? wanted_send(inode) : wanted_receive(inode);
}

SEC("raw_tp/sched_process_fork")
int on_fork(u64 *ctx)
{
	struct task_struct *parent = (void *)ctx[0], *child = (void *)ctx[1];
	u32 from = BPF_CORE_READ(parent, tgid), to = BPF_CORE_READ(child, tgid);
	u8 yes = 1;

	if (from != to && bpf_map_lookup_elem(&pids, &from))
		bpf_map_update_elem(&pids, &to, &yes, BPF_ANY);
	return 0;
}

SEC("raw_tp/sched_process_exit")
int on_exit(u64 *ctx)
{
	struct task_struct *task = (void *)ctx[0];
	u32 tgid = BPF_CORE_READ(task, tgid);

	if (BPF_CORE_READ(task, signal, live.counter) == 0)
		bpf_map_delete_elem(&pids, &tgid);
	return 0;
}

/* Run once by user space, never attached: in a pid namespace getpid() is not
 * what the programs see. */
SEC("raw_tp/sys_enter")
int learn_self(void *ctx)
{
	self = bpf_get_current_pid_tgid() >> 32;
	return 0;
}

#endif
