// SPDX-License-Identifier: Apache-2.0

package decode

// sinceHand is [since] for the tables of families that have no spec.
var sinceHand = map[version]string{
	{6, 2}: `
		IPSET_ATTR_BITMASK
	`,
	{6, 4}: `
		NFNLA_HOOK_BPF_ID NFNLA_HOOK_BPF_UNSPEC NFNL_HOOK_TYPE_BPF NFQA_CGROUP_CLASSID
	`,
	{6, 14}: `
		CTA_TIMESTAMP_EVENT
	`,
	{6, 17}: `
		NFNL_HOOK_TYPE_NFT_FLOWTABLE
	`,
}
