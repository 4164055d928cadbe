// SPDX-License-Identifier: Apache-2.0

package decode

// families is every family with tables, by protocol, subsystem and name.
var families = []*Family{
	&routeFamily,
}
