// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/*
 * Who a process is, once a program image: ip and CNI plugins are gone from
 * /proc before user space looks.
 */
#ifndef PROCESS_H
#define PROCESS_H

#include "cgroup.h"
#include "socket.h"

/* Processes whose record is out. Born in describe, dead by age. */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 8192);
	__type(key, u32);
	__type(value, struct identity);
} described SEC(".maps");

static __always_inline void identify(struct identity *id)
{
	struct task_struct *task = current_task();
	struct task_struct *leader = GET(task, group_leader);

	id->born = GET(leader, start_boottime);
	if (have_cast)
		id->exec = task->self_exec_id;
	else
		bpf_core_read(&id->exec, bpf_core_field_size(task->self_exec_id), &task->self_exec_id);
	in_cgroup(&id->cgroup);
}

/* who fills what every record says of its process. */
static __always_inline void who(struct event *e, const struct identity *id)
{
	struct task_struct *task = current_task();
	const struct cred *cred = GET(task, cred);
	struct nsproxy *spaces = GET(task, nsproxy);
	struct net *net = GET(spaces, net_ns);
	u64 both = bpf_get_current_pid_tgid();

	e->tgid = both >> 32;
	e->tid = both;
	e->uid = GET(cred, uid.val);
	e->task_netns = GET(net, ns.inum);
	e->born = id->born;
	e->exec = id->exec;
	e->cgroup = id->cgroup;
	copy_words((u64 *)e->comm, task->comm, 2);
}

static __always_inline u32 pid_in_own_namespace(struct task_struct *task)
{
	struct pid *pid = BPF_CORE_READ(task, group_leader, thread_pid);
	u32 level = BPF_CORE_READ(pid, level), nr = 0;
	void *first = (void *)pid + bpf_core_field_offset(struct pid, numbers);

	bpf_probe_read_kernel(&nr, sizeof(nr),
			      first + level * bpf_core_type_size(struct upid) + bpf_core_field_offset(struct upid, nr));
	return nr;
}

static __always_inline void fill_process(struct process *p, struct task_struct *task)
{
	struct task_struct *up = task;

	p->nspid = pid_in_own_namespace(task);
	p->kernel_thread = !!(BPF_CORE_READ(task, flags) & PF_KTHREAD);
	BPF_CORE_READ_STR_INTO(&p->comm, task, group_leader, comm);
#pragma unroll
	for (int i = 0; i < MAX_ANCESTORS; i++) {
		struct task_struct *parent = BPF_CORE_READ(up, real_parent, group_leader);

		if (parent == up || !parent)
			break;
		up = parent;
		p->ancestors[i].tgid = BPF_CORE_READ(up, tgid);
		BPF_CORE_READ_STR_INTO(&p->ancestors[i].comm, up, comm);
	}
}

static __always_inline bool same(const struct identity *a, const struct identity *b)
{
	return a->born == b->born && a->exec == b->exec;
}

static __always_inline bool unmoved(const struct identity *a, const struct identity *b)
{
	return a->cgroup.v2 == b->cgroup.v2 && a->cgroup.v1 == b->cgroup.v1;
}

/* describe sends the process's record before its first other one, and its
 * cgroup's before that. Known is what this thread had described last, where that
 * is kept, or null. */
static __always_inline void describe(struct identity *known, const struct identity *id, u32 lane)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	u32 tgid = bpf_get_current_pid_tgid() >> 32, slot, n;
	struct identity *old;
	struct scratch *s;
	struct process *p;
	u64 from, len;

	if (known && same(known, id) && unmoved(known, id))
		return;
	tell_cgroup(id->cgroup.v2, id->cgroup.v1, lane);
	old = bpf_map_lookup_elem(&described, &tgid);
	if (old && same(old, id)) {
		if (known)
			*known = *id;
		return;
	}
	s = take(&slot, lane);
	if (!s) {
		count(no_scratch);
		lost(EVENT_PROCESS, 0);
		return;
	}
	p = &s->payload.process;
	__builtin_memset(p, 0, sizeof(*p));
	s->event.kind = EVENT_PROCESS;
	who(&s->event, id);
	fill_process(p, task);
	from = BPF_CORE_READ(task, mm, arg_start);
	len = BPF_CORE_READ(task, mm, arg_end) - from;
	p->args_len = len;
	n = len > MAX_ARGS ? MAX_ARGS : len;
	asm volatile("" : "+r"(n));
	if (n > MAX_ARGS)
		n = MAX_ARGS;
	if (n && bpf_probe_read_user(s->payload.data + sizeof(*p), n, (void *)from)) {
		s->event.flags |= EVENT_UNREADABLE;
		n = 0;
	}
	s->event.captured = sizeof(*p) + n;
	if (output(s)) {
		bpf_map_update_elem(&described, &tgid, id, BPF_ANY);
		if (known)
			*known = *id;
	} else {
		lost(EVENT_PROCESS, 0);
	}
	give(slot);
}

#endif
