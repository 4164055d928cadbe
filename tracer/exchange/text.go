// SPDX-License-Identifier: Apache-2.0

package exchange

// text is an extack's words, waiting for their Send.
type text struct {
	call    uint64
	message string
	asked   bool
}

// texts holds the words of sends that have not returned; the oldest go first.
type texts struct {
	slots [256]text
	next  int
	n     int
}

// put notes a send's words; the last ones said win.
func (x *texts) put(call uint64, v text) {
	v.call = call
	if x.n > 0 {
		for i := range x.slots {
			if x.slots[i].message != "" && x.slots[i].call == call {
				x.slots[i] = v
				return
			}
		}
	}
	if x.slots[x.next].message == "" {
		x.n++
	}
	x.slots[x.next] = v
	x.next = (x.next + 1) % len(x.slots)
}

// take removes and returns a send's words.
func (x *texts) take(call uint64) (text, bool) {
	if x.n == 0 {
		return text{}, false
	}
	for i := range x.slots {
		if v := x.slots[i]; v.message != "" && v.call == call {
			x.slots[i] = text{}
			x.n--
			return v, true
		}
	}
	return text{}, false
}

func (x *texts) clear() { *x = texts{} }
