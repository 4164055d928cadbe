# What container.events.json is a recording of: containerd has the image
# nlsnoop.test/busybox:1 of TestContainerd in this namespace.
ctr="ctr -n demo"
options="--snapshotter native --cap-add CAP_NET_ADMIN"
$ctr run -d $options nlsnoop.test/busybox:1 web sleep 1000
$ctr task exec --exec-id a web ip route add 10.9.0.0/24 dev lo
$ctr task exec --exec-id b web ip route del 192.0.2.0/24
$ctr run --rm $options nlsnoop.test/busybox:1 migrate-7 ip addr add 10.0.0.2/24 dev lo
$ctr run --rm $options nlsnoop.test/busybox:1 migrate-8 ip rule del from 10.0.0.98 lookup 100
$ctr task rm --force web
$ctr container rm web
