// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"os/signal"
	"syscall"
)

// listen sends the signals that end a trace to the channel. SIGPIPE is caught,
// not ignored: a COMMAND would inherit that.
func listen() chan os.Signal {
	ch := make(chan os.Signal, 4)
	for _, s := range []os.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
		if !signal.Ignored(s) { // nohup, or a shell's background
			signal.Notify(ch, s)
		}
	}
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE)
	return ch
}

// obey acts on signals until done is closed: SIGINT is COMMAND's, the others
// are passed on to it; without COMMAND each stops the trace, and a second one
// ends the program at once.
func obey(ch chan os.Signal, c *command, src source, done <-chan struct{}) {
	for {
		select {
		case <-done:
			return
		case s := <-ch:
			switch {
			case c == nil:
				src.Stop() // its error comes again from Close
				signal.Stop(ch)
			case s != syscall.SIGINT:
				c.signal(s, done)
			}
		}
	}
}
