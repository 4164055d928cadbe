# What nft.events.json is a recording of, in a new network namespace.
ip link add v0 type veth peer name v1
nft add table inet filter
nft add chain inet filter input
nft add rule inet filter input tcp dport 443 accept
printf 'add rule inet filter input tcp dport 80 accept
add rule inet filter input tcp dport 22 accept
add rule inet filter nosuch tcp dport 23 accept
add rule inet filter input counter drop
' | nft -f -
nft list ruleset
devlink dev show
ethtool v0
genl ctrl list
