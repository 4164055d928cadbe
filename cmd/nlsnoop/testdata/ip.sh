# What ip.events.json is a recording of, in a new network namespace.
ip link set lo up
ip link add v0 type veth peer name v1
ip addr add 10.0.0.2/24 dev v0
ip link set v0 up
ip link set v1 up
ip route add 10.9.0.0/24 via 10.0.0.1 dev v0
ip route del 192.0.2.0/24 via 10.0.0.1 dev v0
ip route add 10.9.9.0/24 via 203.0.113.1 dev v0
ip route replace default via 10.0.0.1 dev v0 metric 100 mtu 1400
ip addr add 10.0.0.2/24 dev v0
ip rule add from 10.0.0.99 lookup 100
ip rule del from 10.0.0.98 lookup 100
ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 nud permanent dev v0
ip link add vx1 type vxlan id 42 dev v0 dstport 4789
ip link add vx2 type vxlan id 42 dev v0 dstport 4789
ip route show
ip -6 route add 2001:db8:1::/48 dev v0 metric 100
ip link show dev v0
ip addr show
ss -tan
