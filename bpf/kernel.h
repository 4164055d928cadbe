// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/*
 * The kernel's types, and of them only the fields the programs read. Offsets
 * are relocated at load (CO-RE), so neither order nor size says anything here.
 * A layout that changed is a ___flavour that names the kernel that changed it.
 */
#ifndef KERNEL_H
#define KERNEL_H

typedef unsigned char __u8;
typedef unsigned short __u16;
typedef unsigned int __u32;
typedef unsigned long long __u64;
typedef signed char __s8;
typedef short __s16;
typedef int __s32;
typedef long long __s64;
typedef __u16 __be16;
typedef __u32 __be32;
typedef __u32 __wsum;
typedef _Bool bool;

typedef __u8 u8;
typedef __u16 u16;
typedef __u32 u32;
typedef __u64 u64;
typedef __s32 s32;
typedef __s64 s64;

#define true 1
#define false 0

#define CORE __attribute__((preserve_access_index))

/* linux/bpf.h */
enum {
	BPF_ANY = 0,
	BPF_NOEXIST = 1,
	BPF_F_NO_PREALLOC = 1,
	BPF_LOCAL_STORAGE_GET_F_CREATE = 1,
	BPF_RB_NO_WAKEUP = 1,
	BPF_RB_FORCE_WAKEUP = 2,
	BPF_RB_AVAIL_DATA = 0,
};

enum bpf_map_type {
	BPF_MAP_TYPE_HASH = 1,
	BPF_MAP_TYPE_ARRAY = 2,
	BPF_MAP_TYPE_CGROUP_ARRAY = 8,
	BPF_MAP_TYPE_LRU_HASH = 9,
	BPF_MAP_TYPE_LPM_TRIE = 11,
	BPF_MAP_TYPE_STACK = 23,
	BPF_MAP_TYPE_RINGBUF = 27,
	BPF_MAP_TYPE_TASK_STORAGE = 29,
};

#if defined(__TARGET_ARCH_x86)
/* asm/ptrace.h */
struct pt_regs {
	unsigned long r10, r9, r8, ax, cx, dx, si, di, orig_ax;
} CORE;
/* Of a function, read from a probe's context itself. */
#define PROBE_ARG1(r) ((r)->di)
#define PROBE_ARG2(r) ((r)->si)
#define PROBE_ARG3(r) ((r)->dx)
#define PROBE_ARG4(r) ((r)->cx)
#define PROBE_RET(r) ((r)->ax)
/* Of a system call, by a pointer. */
#define REGS_ARG1(r) GET(r, di)
#define REGS_ARG2(r) GET(r, si)
#define REGS_ARG3(r) GET(r, dx)
#define REGS_ARG4(r) GET(r, r10)
#define REGS_ARG5(r) GET(r, r8)
#define REGS_ARG6(r) GET(r, r9)
#elif defined(__TARGET_ARCH_arm64)
/* asm/ptrace.h; the first argument's register is overwritten by the result */
struct user_pt_regs {
	u64 regs[31];
};
struct pt_regs {
	u64 regs[31];
	u64 orig_x0;
} CORE;
#define PROBE_ARG1(r) ((r)->regs[0])
#define PROBE_ARG2(r) ((r)->regs[1])
#define PROBE_ARG3(r) ((r)->regs[2])
#define PROBE_ARG4(r) ((r)->regs[3])
#define PROBE_RET(r) ((r)->regs[0])
#define REGS_ARG1(r) GET(r, orig_x0)
#define REGS_ARG2(r) GET(r, regs[1])
#define REGS_ARG3(r) GET(r, regs[2])
#define REGS_ARG4(r) GET(r, regs[3])
#define REGS_ARG5(r) GET(r, regs[4])
#define REGS_ARG6(r) GET(r, regs[5])
#else
#error "no registers known for this architecture"
#endif

#define S_IFMT 0170000
#define S_IFSOCK 0140000
#define AF_NETLINK 16
#define MSG_PEEK 2
#define MSG_TRUNC 0x20
#define EINTR 4
#define EAGAIN 11
#define PF_KTHREAD 0x00200000
#define TASK_COMM_LEN 16

/* net/netlink/af_netlink.h: a bit of netlink_sock.flags, by mask up to 6.5 and
 * by number since, the same bit. */
#define NETLINK_F_KERNEL_SOCKET 0x1
#define NETLINK_F_EXT_ACK 0x40

/* net/netlink/af_netlink.h: the bit of netlink_sock.state that says messages
 * were dropped. */
#define NETLINK_S_CONGESTED 0x1

/* uapi: what user space hands in; fixed layout. */
struct iovec {
	u64 iov_base;
	u64 iov_len;
};

struct user_msghdr {
	u64 msg_name;
	s32 msg_namelen;
	u32 _pad0;
	u64 msg_iov;
	u64 msg_iovlen;
	u64 msg_control;
	u64 msg_controllen;
	u32 msg_flags;
	u32 _pad1;
};

struct mmsghdr {
	struct user_msghdr msg_hdr;
	u32 msg_len;
	u32 _pad;
};

struct nlmsghdr {
	u32 nlmsg_len;
	u16 nlmsg_type;
	u16 nlmsg_flags;
	u32 nlmsg_seq;
	u32 nlmsg_pid;
};

struct sockaddr_nl {
	u16 nl_family;
	u16 nl_pad;
	u32 nl_pid;
	u32 nl_groups;
};

/* Arguments of the tracepoints: syscalls/sys_enter_sendto/format and its like. */
struct sys_enter {
	u64 common;
	s32 nr;
	u32 _pad;
	u64 args[6];
};

struct sys_exit {
	u64 common;
	s32 nr;
	u32 _pad;
	s64 ret;
};

/* events/netlink/netlink_extack/format: offset and length of the text. */
struct tp_netlink_extack {
	u64 common;
	u32 msg_loc;
};

struct ns_common {
	unsigned int inum;
} CORE;

struct net {
	struct ns_common ns;
	u64 net_cookie; /* 5.12; before, another type */
} CORE;

typedef struct {
	struct net *net;
} possible_net_t;

struct sock_common {
	unsigned short skc_family;
	possible_net_t skc_net;
} CORE;

struct sk_buff {
	unsigned int len;
	unsigned int data_len; /* of len, what is not at data */
	unsigned char *data;
	unsigned char *head;
	unsigned int tail; /* from head, on 64 bit machines */
	char cb[48];
} CORE;

/* linux/netlink.h: what is in sk_buff.cb. */
struct netlink_skb_parms {
	u32 portid;
	u32 dst_group;
	struct sock *sk; /* of the sender, once it is with the kernel */
} CORE;

/* What a read or write goes through. */
enum iter_type {
	ITER_UBUF, /* 6.0 */
	ITER_IOVEC,
};

struct iov_iter {
	u8 iter_type; /* 5.14 */
	u64 iov_offset;
	u64 count;
	u64 nr_segs;
	const struct iovec *__iov; /* 6.4 */
	void *ubuf;
} CORE;

struct iov_iter___5_14 {
	const struct iovec *iov;
} CORE;

#define ITER_IOVEC_5_10 4

struct iov_iter___5_10 {
	unsigned int type;
	const struct iovec *iov;
} CORE;

struct msghdr {
	void *msg_name;
	struct iov_iter msg_iter;
	unsigned int msg_flags;
} CORE;

struct nlattr;

struct nla_policy {
	u8 type;
	u8 validation_type;
	u16 len;
	u64 mask; /* the largest of a union */
} CORE;

/* What some nla_policy points at: struct netlink_range_validation and its signed
 * twin. */
struct netlink_range_validation {
	u64 min, max;
} CORE;

struct netlink_ext_ack {
	const char *_msg;
	const struct nlattr *bad_attr;
	const struct nla_policy *policy;
	const struct nlattr *miss_nest; /* 6.1 */
	u16 miss_type;                  /* 6.1 */
	u8 cookie[20];
	u8 cookie_len;
} CORE;

struct sk_buff_head {
	struct sk_buff *prev; /* the newest */
	u32 qlen;
} CORE;

struct socket;

struct sock {
	struct sock_common __sk_common;
	struct sk_buff_head sk_receive_queue;
	struct socket *sk_socket;
	u16 sk_protocol; /* a bit-field of 8 bits up to 5.5 */
} CORE;

struct netlink_sock {
	struct sock sk;
	u32 flags; /* u32 up to 6.5, since then the low half of an unsigned long */
	u32 portid;
	u32 dst_portid;
	u32 dst_group;
	unsigned long state;
	int dump_done_errno; /* of the last dump, once it ended */
	bool bound;
} CORE;

struct inode {
	unsigned short i_mode;
	unsigned long i_ino;
} CORE;

struct file {
	void *private_data;
	struct inode *f_inode;
} CORE;

struct socket {
	struct sock *sk;
} CORE;

struct socket_alloc {
	struct socket socket;
	struct inode vfs_inode;
} CORE;

struct fdtable {
	unsigned int max_fds;
	struct file **fd;
} CORE;

struct files_struct {
	struct fdtable *fdt;
} CORE;

struct nsproxy {
	struct net *net_ns;
} CORE;

struct upid {
	int nr;
} CORE;

struct pid {
	unsigned int level;
	struct upid numbers[1];
} CORE;

struct mm_struct {
	unsigned long arg_start, arg_end;
} CORE;

typedef struct {
	int counter;
} atomic_t;

struct signal_struct {
	atomic_t live;
} CORE;

typedef struct {
	u32 val;
} kuid_t;

struct cred {
	kuid_t uid;
} CORE;

struct kernfs_node {
	struct kernfs_node *__parent; /* 6.15 */
	const char *name;
	u64 id;
} CORE;

struct kernfs_node___6_14 {
	struct kernfs_node *parent;
} CORE;

struct cgroup {
	struct kernfs_node *kn;
} CORE;

struct cgroup_subsys_state {
	struct cgroup *cgroup;
} CORE;

/* linux/cgroup-defs.h, by what the kernel was built with */
enum cgroup_subsys_id {
	pids_cgrp_id = 11,
};

struct css_set {
	struct cgroup_subsys_state *subsys[1];
	struct cgroup *dfl_cgrp; /* of cgroup v2 */
} CORE;

/* What an address is cast to for the word that is there. */
struct timespec64 {
	s64 tv_sec;
} CORE;

struct task_struct {
	unsigned int flags;
	int pid;
	int tgid;
	struct task_struct *real_parent;
	struct task_struct *group_leader;
	struct pid *thread_pid;
	u64 start_boottime; /* 5.5 */
	u64 self_exec_id;   /* u32 up to 5.6 */
	struct mm_struct *mm;
	struct files_struct *files;
	struct nsproxy *nsproxy;
	struct signal_struct *signal;
	const struct cred *cred;
	struct css_set *cgroups;
	char comm[TASK_COMM_LEN];
} CORE;

#endif
