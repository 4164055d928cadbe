# What monitor.events.json is a recording of, in a new network namespace.
ip monitor route >/dev/null &
sleep 0.5
ip link set lo up
ip route add 10.9.0.0/24 dev lo
ip route replace 10.9.0.0/24 dev lo metric 100
ip route del 192.0.2.0/24
ip route del 10.9.0.0/24 dev lo metric 100
ip link add v0 type veth peer name v1
ip link set v0 up
ip addr add 10.0.0.2/24 dev v0
ip link del v0
sleep 0.2
kill $!
