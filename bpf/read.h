// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/* How the programs read the kernel's memory. */
#ifndef READ_H
#define READ_H

#include "kernel.h"

/* After the types they mention; the order is theirs. */
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_core_read.h>

/*
 * Since 6.2 an address can be told its type, and its fields be loaded as they
 * are; before, each is copied by a helper, which takes some 40 ns. CAST and GET
 * are one or the other, by what user space found in the kernel.
 */
const volatile bool have_cast = true;

extern void *bpf_rdonly_cast(const void *obj, u32 btf_id) __ksym __weak;

#define CAST(type, p) \
	(have_cast ? (type *)bpf_rdonly_cast((const void *)(p), bpf_core_type_id_kernel(type)) : (type *)(p))
#define GET(p, field) (have_cast ? (p)->field : BPF_CORE_READ(p, field))

/* copy_words copies n words of the kernel's. */
static __always_inline void copy_words(u64 *to, const void *from, u32 n)
{
	if (!have_cast) {
		bpf_probe_read_kernel(to, n * sizeof(*to), from);
		return;
	}
#pragma unroll
	for (u32 i = 0; i < n; i++)
		to[i] = CAST(struct timespec64, from + i * sizeof(*to))->tv_sec;
}

/* Cast too, though its type is known: the verifier looks long at each load from
 * what it trusts. */
static __always_inline struct task_struct *current_task(void)
{
	return CAST(struct task_struct, bpf_get_current_task());
}

#endif
