// SPDX-License-Identifier: Apache-2.0

// Sends RTM_DELROUTE for 192.0.2.0/24 in its first instructions and exits: no
// C library runs before it, nothing is read. argv[1] is nlmsg_seq.

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/syscall.h>

#define AF_INET 2
#define AF_NETLINK 16
#define SOCK_RAW 3

#if defined(__x86_64__)
asm(".globl _start\n_start: mov %rsp, %rdi; and $-16, %rsp; call first");
static long call(long n, long a, long b, long c, long d, long e, long f)
{
	register long r10 asm("r10") = d, r8 asm("r8") = e, r9 asm("r9") = f;
	asm volatile("syscall" : "+a"(n) : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9) : "rcx", "r11", "memory");
	return n;
}
#elif defined(__aarch64__)
asm(".globl _start\n_start: mov x0, sp; bl first");
static long call(long n, long a, long b, long c, long d, long e, long f)
{
	register long x8 asm("x8") = n, x0 asm("x0") = a, x1 asm("x1") = b, x2 asm("x2") = c;
	register long x3 asm("x3") = d, x4 asm("x4") = e, x5 asm("x5") = f;
	asm volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
	return x0;
}
#endif

// The stack at entry: argc, then argv.
__attribute__((noreturn, used)) void first(long *stack)
{
	struct {
		struct nlmsghdr head;
		struct rtmsg route;
		struct rtattr attr;
		unsigned char dst[4];
	} request = {
		.head = { sizeof request, RTM_DELROUTE, NLM_F_REQUEST | NLM_F_ACK, 1, 0 },
		.route = { .rtm_family = AF_INET, .rtm_dst_len = 24, .rtm_table = RT_TABLE_MAIN, .rtm_scope = RT_SCOPE_NOWHERE },
		.attr = { sizeof request.attr + sizeof request.dst, RTA_DST },
		.dst = { 192, 0, 2, 0 },
	};
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };

	if (stack[0] > 1) {
		unsigned int seq = 0;
		for (const char *p = (const char *)stack[2]; *p >= '0' && *p <= '9'; p++)
			seq = seq * 10 + (*p - '0');
		request.head.nlmsg_seq = seq;
	}
	long r = call(SYS_socket, AF_NETLINK, SOCK_RAW, NETLINK_ROUTE, 0, 0, 0);
	if (r >= 0)
		r = call(SYS_sendto, r, (long)&request, sizeof request, 0, (long)&kernel, sizeof kernel);
	for (;;)
		call(SYS_exit_group, r < 0 ? -r & 0x7f : 0, 0, 0, 0, 0, 0);
}
