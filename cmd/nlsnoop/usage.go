// SPDX-License-Identifier: Apache-2.0

package main

// usage is what --help prints: under 60 lines of 80 columns.
const usage = `nlsnoop shows every netlink request on this machine, who sent it, what it said,
and what the kernel answered.

usage: nlsnoop [flags]                     trace the whole machine until Ctrl-C
       nlsnoop [flags] -- COMMAND [ARG...] run COMMAND, trace it and children

A LIST is separated by commas or spaces and may be repeated; an item that starts
with ! is left out.

Who sent the request
  -p, --pid LIST       processes, all threads; ends when all have ended
  -f, --follow         and what they start from now on (with -p, -C)
  -C, --comm LIST      name of process or thread, globs
  -u, --uid LIST       real user, name or number
      --cgroup LIST    in these cgroups or below
      --container LIST id, unique prefix of an id, or name (all of that name)
      --netns LIST     netns of socket: path, name, pid:N, inode:N, container:ID
What
  -F, --family LIST    route, netfilter, generic, nftables, nl80211, number
  -t, --type LIST      RTM_DELROUTE, delroute, RTM_DEL*, 25
  -a, --attr LIST      requests with attribute N (N=V: of value V): -a RTA_OIF=0
  -Z, --failed         refused, ended with an error, or not sent
      --errno LIST     and with this errno: ESRCH,EEXIST
      --show LIST      exchanges (default), notifications, peers, calls, all
Output
  -j, --json           one object a line
  -o, --output FILE    lines to FILE instead of stdout
  -v, --verbose        whole messages as trees, and dumps' parts
  -x, --hex            and their bytes
  -n, --numeric        look up no names
      --time FORMAT    clock (default), date, epoch, delta, none
  -s, --snaplen BYTES  kept of each call (default 32768)
  -c, --count N        stop after N lines
  -d, --duration TIME  stop after 10s, 5m
      --summary        a table at the end, and at each SIGUSR1, instead of lines
      --secrets        show keys and passwords
      --color WHEN     auto, always, never
  -q, --quiet          errors and losses only on stderr
System
      --backend NAME   auto, or one that --check names
      --check          what this machine allows, and why
      --list WHAT      types, families
      --buffer BYTES   between kernel and nlsnoop (default 16M)
  -V, --version        -h, --help

Examples
  nlsnoop --failed                       what the kernel refuses, machine-wide
  nlsnoop -- ip route add 10.9.0.0/24 dev lo      one command
  nlsnoop -v -- nft -f rules.nft         whole messages
  nlsnoop -f -p 4242                     a process, and what it starts
  nlsnoop -t delroute --errno ESRCH      deletes of routes that are not there
  nlsnoop -a RTA_OIF=0 -C 'flannel*'     an attribute's value, a program
  nlsnoop --json -F nftables -d 10s      nftables for ten seconds, for jq
`
