// SPDX-License-Identifier: Apache-2.0

// Package plan is what a machine is to do, and what it says of it: JSON both
// ways, the plan in a file of its initramfs, messages on a virtio port.
package plan

// File is where the guest finds its Plan.
const File = "/plan.json"

// Port is the device that takes messages.
const Port = "/dev/vport0p1"

// Plan is carried out in order: modules, then steps. A step that fails does not
// keep the next from running.
type Plan struct {
	Modules []string // paths of files to insert
	Steps   []Step
}

// Step is a program to run, or a file to send.
type Step struct {
	Name    string
	File    string   // its contents are the output; the rest of Step is not looked at
	Args    []string // Args[0] is the program's path, or its name in PATH
	Env     []string // added to what the guest has
	Dir     string
	Seconds int // it is killed then
}

// Message is one line. The last has Off.
type Message struct {
	Step   int
	Output []byte `json:",omitempty"` // standard output and error, in pieces
	Exit   *int   `json:",omitempty"` // the step has ended, with this status; 128 + number for a signal
	Error  string `json:",omitempty"` // what the guest could not do
	Off    bool   `json:",omitempty"` // the plan is carried out
}
