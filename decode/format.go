// SPDX-License-Identifier: Apache-2.0

package decode

// Format is how messages are printed. Its zero value hides secrets; names come
// from the message's Context.
type Format struct {
	Secrets bool   // show keys and passwords
	Numeric bool   // look up no names (Context.Names); constants keep their names
	Indent  int    // of AppendTree: columns before each line
	Bad     int    // offset of the attribute an extack points at; 0: none
	Reason  string // of AppendTree: why, put behind that attribute; escaped here
}
