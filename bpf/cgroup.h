// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/*
 * Which cgroup a process is in, and whether that is one to trace. A cgroup is
 * its id (the inode of its directory): of cgroup v2, and on hosts that have the
 * v1 hierarchy pids too, of that, for containers may be in v1 alone.
 */
#ifndef CGROUP_H
#define CGROUP_H

#include "capture.h"

/* What user space has said of a cgroup. */
enum verdict {
	VERDICT_NONE, /* asked for */
	VERDICT_NO,
	VERDICT_YES,
};

/* Cgroups whose names are out. Born in tell_cgroup; user space writes the
 * verdict; dead by age. */
struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, MAX_VERDICTS);
	__type(key, struct cgroup_ids);
	__type(value, enum verdict);
} verdicts SEC(".maps");

/* pids_node is the current task's directory in the v1 hierarchy pids. */
static __always_inline struct kernfs_node *pids_node(void)
{
	struct task_struct *task = current_task();
	struct css_set *set = GET(task, cgroups);
	struct cgroup_subsys_state *css;
	struct cgroup *cgroup;
	u64 at = 0;

	if (!config.mixed || !bpf_core_enum_value_exists(enum cgroup_subsys_id, pids_cgrp_id))
		return 0;
	copy_words(&at,
		   (void *)set + bpf_core_field_offset(struct css_set, subsys) +
			   sizeof(at) * bpf_core_enum_value(enum cgroup_subsys_id, pids_cgrp_id),
		   1);
	css = CAST(struct cgroup_subsys_state, at);
	cgroup = GET(css, cgroup);
	return GET(cgroup, kn);
}

/* in_cgroup fills in where the current task is now. */
static __always_inline void in_cgroup(struct cgroup_ids *at)
{
	struct kernfs_node *node;

	at->v2 = bpf_get_current_cgroup_id();
	at->v1 = 0;
	if (!config.mixed)
		return;
	node = pids_node();
	at->v1 = GET(node, id);
}

static __always_inline struct kernfs_node *above(struct kernfs_node *kn)
{
	struct kernfs_node___6_14 *old = (void *)kn;

	if (bpf_core_field_exists(old->parent))
		return BPF_CORE_READ(old, parent);
	return BPF_CORE_READ(kn, __parent);
}

/* fill_names copies the names from a cgroup up to its root, which has none. */
static __always_inline void fill_names(struct cgroup_name *names, struct kernfs_node *v2, struct kernfs_node *v1)
{
	struct kernfs_node *kn = v2;

#pragma clang loop unroll(disable)
	for (int i = 0; i < 2 * MAX_CGROUP_DEPTH; i++) {
		struct kernfs_node *up;

		if (i == MAX_CGROUP_DEPTH)
			kn = v1;
		up = above(kn);
		__builtin_memset(&names[i], 0, sizeof(names[i]));
		if (up)
			BPF_CORE_READ_STR_INTO(&names[i].name, kn, name);
		kn = up;
	}
}

/* tell_cgroup sends the names of the current task's cgroup, once a cgroup: a
 * short container's directory is gone before user space looks. */
GLOBAL int tell_cgroup(u64 v2, u64 v1, u32 lane)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	struct cgroup_ids at = { v2, v1 };
	enum verdict none = VERDICT_NONE;
	struct scratch *s;
	u32 slot;

	asm volatile("" : : "r"(lane)); /* not every backend uses it, but each passes it */
	if (bpf_map_lookup_elem(&verdicts, &at))
		return 0;
	s = take(&slot, lane);
	if (!s) {
		count(no_scratch);
		lost(EVENT_CGROUP, 0);
		return 0;
	}
	s->event.kind = EVENT_CGROUP;
	s->event.cgroup = at;
	fill_names(s->payload.cgroup.names, BPF_CORE_READ(task, cgroups, dfl_cgrp, kn), pids_node());
	s->event.captured = sizeof(s->payload.cgroup);
	if (output(s))
		bpf_map_update_elem(&verdicts, &at, &none, BPF_NOEXIST);
	else
		lost(EVENT_CGROUP, 0);
	give(slot);
	return 0;
}

static __always_inline bool ruled_out(const struct cgroup_ids *at)
{
	enum verdict *verdict = bpf_map_lookup_elem(&verdicts, at);

	return verdict && *verdict == VERDICT_NO;
}

#endif
