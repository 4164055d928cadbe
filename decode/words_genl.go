// SPDX-License-Identifier: Apache-2.0

package decode

const (
	ctrlFamilyID   = 1 // CTRL_ATTR_FAMILY_ID
	ctrlFamilyName = 2 // CTRL_ATTR_FAMILY_NAME
)

// nlctrl appends the words of CTRL_CMD_GETFAMILY, as `genl ctrl get` takes
// them: "name nl80211", "id 28"; false: the message is another.
func (w *words) nlctrl() bool {
	m := w.m
	if m.Header.Type != idNlctrl || m.Type.Name != "CTRL_CMD_GETFAMILY" || !m.isRequest() {
		return false
	}
	var s set
	w.open(&s, m.Attrs)
	w.pair("name", &s, ctrlFamilyName)
	w.pair("id", &s, ctrlFamilyID)
	return true
}
