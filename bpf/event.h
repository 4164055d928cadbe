// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/*
 * What crosses into user space, and what comes back from it. Package bpf has
 * the Go side of these structs, generated from the maps and globals below.
 */
#ifndef EVENT_H
#define EVENT_H

#include "read.h"

/* Limits. */
#define MAX_SNAPLEN (256u << 10) /* payload bytes of a record */
#define MAX_PIECE (32u << 10)    /* copied at once, so read beyond snaplen at most */
#define MAX_STEPS 13             /* squared: steps of gathering, segments and pieces */
#define MAX_MMSG 32              /* squared: messages in a sendmmsg, UIO_MAXIOV */
#define MAX_COUNTED 128          /* squared: messages counted in a lost send */
#define MAX_ARGS 4096            /* bytes of a process's arguments */
#define MAX_ACKED 4096           /* bytes of the message a verdict is on */
#define MAX_SUCCESSES 4          /* verdicts of success kept back */
#define MAX_SHORT 192            /* payload bytes of a short record */
#define MAX_SETUP 64             /* bytes of a socket's address, or of an option's value */
#define MAX_COOKIE 20            /* NETLINK_MAX_COOKIE_LEN */
#define MAX_EXTACK 256           /* bytes of an extended ack's text */
#define MAX_ANCESTORS 5
#define MAX_CGROUPS 64
#define MAX_TYPES 1024      /* request types selected */
#define MAX_CGROUP_DEPTH 12 /* names of a cgroup's path told */
#define MAX_CGROUP_NAME 128 /* bytes of each, with its NUL */
#define MAX_VERDICTS 8192   /* cgroups remembered */

enum event_kind {
	EVENT_SEND = 1,
	EVENT_RECEIVE = 2,
	EVENT_EXTACK = 3,  /* payload: text */
	EVENT_PROCESS = 4, /* payload: struct process, arguments */
	EVENT_ACK = 5,     /* payload: struct ack, the message it is on */
	EVENT_SENT = 6,    /* a send whose EVENT_SEND is out returned; payload as of EVENT_SUCCESSES */
	EVENT_BROADCAST = 7,
	EVENT_SUCCESSES = 8, /* payload: a struct success of each */
	EVENT_SETUP = 9,     /* payload: struct setup, the address or the option's value */
	EVENT_CLOSED = 10,   /* nobody holds the socket any more; of no process */
	EVENT_CGROUP = 11,   /* payload: struct cgroup_names, of event.cgroup; of no process */
};

enum event_flag {
	EVENT_PEEK = 1 << 0,
	EVENT_UNREADABLE = 1 << 1,  /* memory faulted, or too many segments */
	EVENT_ASKED = 1 << 2,       /* NETLINK_EXT_ACK is set on the socket */
	EVENT_NO_PEER = 1 << 3,     /* receive: no room given for the address */
	EVENT_ONE_OF_MANY = 1 << 4, /* sendmmsg or recvmmsg of several */
	EVENT_QUEUE_KNOWN = 1 << 5, /* the queued fields are filled */
	EVENT_IN_SEND = 1 << 6,     /* broadcast: inside a send of this thread's, that of start */
	EVENT_ALONE = 1 << 7,       /* with the queue: its process has no other thread */
};

/* Where a process is. */
struct cgroup_ids {
	u64 v2;
	u64 v1; /* in the hierarchy pids of a mixed host; 0: there is none */
};

/*
 * The head of each record, its payload behind it. Filled by the programs, read
 * by package tracer. Zeroed before it is filled: nothing stale may cross.
 */
struct event {
	enum event_kind kind;
	enum event_flag flags;
	u64 start; /* CLOCK_MONOTONIC at entry, ns; 0: entered before tracing */
	u64 end;   /* at return; of EVENT_EXTACK and EVENT_ACK now; 0: not returned */
	u32 tgid;
	u32 tid;
	u64 born; /* start_boottime of the process and its */
	u64 exec; /* self_exec_id: together one program image */
	u32 uid;
	u32 index; /* of EVENT_ONE_OF_MANY; of EVENT_SENT how many verdicts there were */
	char comm[TASK_COMM_LEN];
	u64 inode;
	u32 netns;
	u32 protocol;
	u32 portid;
	u32 peer;
	u32 groups;
	u32 captured;   /* bytes of payload here */
	u32 task_netns; /* of the thread; netns is of the socket */
	u32 _pad;
	u64 net_cookie; /* of netns, which is another's later; 0: this kernel has none */
	s64 ret;
	u64 len; /* bytes there were */
	/* Of a send: what waits for the program to read, the kernel having dealt
	 * with the request. */
	u32 queued;               /* datagrams */
	s32 queued_error;         /* of the newest, if it is NLMSG_ERROR */
	struct nlmsghdr newest;   /* its first message's header; 0: none came in meanwhile */
	struct cgroup_ids cgroup; /* of the thread */
};

/* Payload of EVENT_PROCESS, before the arguments. */
struct ancestor {
	u32 tgid;
	char comm[TASK_COMM_LEN];
};

struct process {
	u32 nspid; /* in the process's own pid namespace */
	u32 kernel_thread;
	u32 args_len; /* bytes there were */
	char comm[TASK_COMM_LEN];
	struct ancestor ancestors[MAX_ANCESTORS]; /* parent first; tgid 0 ends */
};

/* Payload of EVENT_CGROUP: names, the cgroup's own first, of v2 and then of v1;
 * an empty one ends, one without a NUL was cut. */
struct cgroup_name {
	char name[MAX_CGROUP_NAME];
};

struct cgroup_names {
	struct cgroup_name names[2 * MAX_CGROUP_DEPTH];
};

/* What an attribute should have been: struct nla_policy, and where that points at
 * a range, the range. */
struct policy {
	u8 known;
	u8 type;
	u8 validation;
	u8 _pad;
	u32 len;
	u64 value; /* the word of the union */
	u64 min;
	u64 max;
};

/* Where a message is in its send, from its first byte, where that is not known. */
#define NOWHERE (~0u)

/* Payload of EVENT_SUCCESSES and EVENT_SENT: messages acknowledged without a word. */
struct success {
	struct nlmsghdr header;
	u32 at; /* in its send, or NOWHERE */
};

/* Payload of EVENT_ACK, before the message: what netlink_ack was called with. */
struct ack {
	u32 at; /* of the message in its send, or NOWHERE */
	u32 seq;
	s32 error;     /* 0 or -errno */
	u32 offset;    /* of the offending attribute, from the nlmsghdr; 0: none */
	u32 miss_nest; /* likewise of the nest that lacks one */
	u32 miss_type; /* the attribute it lacks */
	u32 cookie_len;
	u8 cookie[MAX_COOKIE];
	u32 text_len;
	u32 _pad;
	char text[MAX_EXTACK];
	struct policy policy;
};

/* Payload of EVENT_SETUP: arguments of a system call that failed. Its protocol is
 * the event's, len the length it gave of address or value. */
struct setup {
	s32 nr;    /* of the system call */
	u32 type;  /* socket */
	s32 level; /* setsockopt, getsockopt */
	s32 option;
};

/* Set before load, so the verifier drops the code of what is not wanted. */
struct config {
	u32 snaplen;
	u32 protocols; /* bit per protocol; 0: all */
	u32 cgroups;   /* how many entries of cgroups are in use; 0: all */
	u8 by_pid;
	u8 by_uid;
	u8 by_comm;
	u8 by_netns;
	u8 calls;      /* also peeks, receives that fail, and set-up that fails */
	u8 failed;     /* only what came to an error */
	u8 by_type;    /* only sends with a message of the types */
	u8 by_verdict; /* only cgroups that user space has not ruled out */
	u8 mixed;      /* the host has a v1 hierarchy pids */
	u8 _pad[7];
};

const volatile struct config config = { .snaplen = 32 << 10 };

/* The tracer's own tgid as the kernel counts, stored by learn_self. */
u32 self;

/* Set by user space when it has seen enough: nothing is recorded any more. */
u32 stopped;

/* Each only grows. Read by user space. */
struct counters {
	u64 sends;         /* send records made, delivered or not */
	u64 lost_messages; /* netlink messages in lost sends */
	u64 lost_sends;
	u64 lost_receives;
	u64 lost_other; /* verdicts, extended acks, returns of sends, processes, cgroups, set-up, closes */
	u64 ring_full;  /* why they were lost */
	u64 no_scratch;
	u64 no_inflight;
	u64 truncated;  /* records cut at snaplen */
	u64 unreadable; /* records cut because memory faulted, or at MAX_STEPS */
	u64 unmatched;  /* returns of a call whose entry was not seen; nor was another's return */
};

struct counters counters;

#define count(what) __sync_fetch_and_add(&counters.what, 1)

/* Records, to user space. Its size is set at load. */
struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 16 << 20);
} events SEC(".maps");

#endif
