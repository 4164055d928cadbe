// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"os/signal"
	"syscall"
)

// listen sends the signals that end a trace to the channel, and SIGUSR1 where
// there is a summary. SIGPIPE is caught, not ignored: a COMMAND would inherit
// that.
func listen(summary bool) chan os.Signal {
	ch := make(chan os.Signal, 4)
	if summary {
		signal.Notify(ch, syscall.SIGUSR1)
	}
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
// ends the program at once. SIGUSR1 asks for the summary so far.
func obey(ch chan os.Signal, c *command, s *session, done <-chan struct{}) {
	for {
		select {
		case <-done:
			return
		case sig := <-ch:
			switch {
			case sig == syscall.SIGUSR1:
				s.asked.Store(true)
			case c == nil:
				s.src.Stop() // its error comes again from Close
				signal.Reset(syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
			case sig != syscall.SIGINT:
				c.signal(sig, done)
			}
		}
	}
}
