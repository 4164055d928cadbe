// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//go:build ignore

/*
 * Backend kprobe: what fentry hooks, where there are no trampolines. A return
 * probe holds an instance for as long as the function runs, and a receive
 * sleeps: so data read is taken where the kernel lets go of it, and returns are
 * asked for results and errors alone.
 */
#include "verdict.h"
#include "receive.h"
#include "broadcast.h"
#include "setup.h"
#include "close.h"

SEC("kprobe/netlink_sendmsg")
int sendmsg_entry(struct pt_regs *r)
{
	return enter((void *)PROBE_ARG1(r), (void *)PROBE_ARG2(r), PROBE_ARG3(r), 0, EVENT_SEND);
}

SEC("kretprobe/netlink_sendmsg")
int sendmsg_return(struct pt_regs *r)
{
	return on_sent((s32)PROBE_RET(r));
}

SEC("kprobe/netlink_unicast")
int unicast_entry(struct pt_regs *r)
{
	return on_unicast((void *)PROBE_ARG1(r), (void *)PROBE_ARG2(r), PROBE_ARG3(r));
}

SEC("kprobe/__netlink_dump_start")
int dump_entry(struct pt_regs *r)
{
	return on_dump((void *)PROBE_ARG2(r));
}

SEC("kprobe/netlink_broadcast_filtered")
int broadcast_entry(struct pt_regs *r)
{
	return on_broadcast((void *)PROBE_ARG1(r), (void *)PROBE_ARG2(r), PROBE_ARG4(r));
}

SEC("kprobe/netlink_ack")
int ack_entry(struct pt_regs *r)
{
	return on_ack((void *)PROBE_ARG1(r), PROBE_ARG2(r), PROBE_ARG3(r), (void *)PROBE_ARG4(r));
}

SEC("kprobe/netlink_recvmsg")
int recvmsg_entry(struct pt_regs *r)
{
	return enter((void *)PROBE_ARG1(r), (void *)PROBE_ARG2(r), PROBE_ARG3(r), PROBE_ARG4(r), EVENT_RECEIVE);
}

/* A message a receive has copied, or looked at: its data is all there. */
SEC("kprobe/skb_free_datagram")
int free_datagram(struct pt_regs *r)
{
	return on_datagram((void *)PROBE_ARG1(r), (void *)PROBE_ARG2(r));
}

SEC("kretprobe/netlink_recvmsg")
int recvmsg_return(struct pt_regs *r)
{
	return on_received((s32)PROBE_RET(r));
}

SEC("kprobe/netlink_release")
int release_entry(struct pt_regs *r)
{
	return on_release((void *)PROBE_ARG1(r));
}

char LICENSE[] SEC("license") = "Dual BSD/GPL";
