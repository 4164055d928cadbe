// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//go:build ignore

/*
 * Backend fentry: trampolines on netlink's functions. It costs programs that
 * use no netlink nothing, and sees every way in: send*, write, io_uring.
 */
#include "verdict.h"
#include "receive.h"
#include "broadcast.h"
#include "setup.h"
#include "close.h"
#include <bpf/bpf_tracing.h>

SEC("fentry/netlink_sendmsg")
int BPF_PROG(sendmsg_entry, struct socket *sock, struct msghdr *m, unsigned long len)
{
	return enter(sock, m, len, 0, EVENT_SEND);
}

SEC("fexit/netlink_sendmsg")
int BPF_PROG(sendmsg_return, struct socket *sock, struct msghdr *m, unsigned long len, int ret)
{
	return on_sent(ret);
}

SEC("fentry/netlink_unicast")
int BPF_PROG(unicast_entry, struct sock *ssk, struct sk_buff *skb, u32 portid, int nonblock)
{
	return on_unicast(ssk, skb, portid);
}

SEC("fentry/__netlink_dump_start")
int BPF_PROG(dump_entry, struct sock *ssk, struct sk_buff *skb)
{
	return on_dump(skb);
}

SEC("fentry/netlink_broadcast_filtered")
int BPF_PROG(broadcast_entry, struct sock *ssk, struct sk_buff *skb, u32 portid, u32 group)
{
	return on_broadcast(ssk, skb, group);
}

SEC("fentry/netlink_ack")
int BPF_PROG(ack_entry, struct sk_buff *skb, struct nlmsghdr *h, int err, struct netlink_ext_ack *x)
{
	return on_ack(skb, ctx[1], err, x);
}

SEC("fentry/netlink_recvmsg")
int BPF_PROG(recvmsg_entry, struct socket *sock, struct msghdr *m, unsigned long len, int flags)
{
	return enter(sock, m, len, flags, EVENT_RECEIVE);
}

SEC("fexit/netlink_recvmsg")
int BPF_PROG(recvmsg_return, struct socket *sock, struct msghdr *m, unsigned long len, int flags, int ret)
{
	return on_received_args(sock, m, len, flags, ret);
}

SEC("fentry/netlink_release")
int BPF_PROG(release_entry, struct socket *sock)
{
	return on_release(sock);
}

char LICENSE[] SEC("license") = "Dual BSD/GPL";
