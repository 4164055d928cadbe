// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strconv"
	"strings"
	"time"

	"github.com/nlsnoop/nlsnoop/container"
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// config is the command line, understood.
type config struct {
	*flags
	trace     tracer.Options
	selector  *selector
	exchanges bool // --show
	calls     bool
	notices   bool
	peers     bool
	most      uint64        // --count; 0: no end
	lasts     time.Duration // --duration; 0: no end
	clock     clock
	color     colorWhen
}

// Limits of sizes, in bytes.
const (
	minSnaplen = decode.HeaderLen
	minBuffer  = 4 << 10
	maxBuffer  = 1 << 30
)

// newConfig checks what the flags say, cheapest first.
func newConfig(f *flags, tables *decode.Tables, live resolver, host *container.Host) (*config, error) {
	c := &config{flags: f}
	for _, step := range []func() error{c.readShow, c.readSizes, c.readEnds, c.readLooks} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	w, err := newWho(f, &c.trace, host)
	if err != nil {
		return nil, err
	}
	if c.selector, err = newSelector(f, w, tables, live); err != nil {
		return nil, err
	}
	c.trace.Protocols = c.selector.families.protocols()
	c.trace.Calls, c.trace.Multicast, c.trace.Known = c.calls, c.notices, c.notices || c.peers
	if !c.calls && !c.notices { // which are shown whatever becomes of them
		c.trace.FailedOnly = c.selector.outcome.failed
		c.trace.Types = c.selector.types.numbers(tables)
	}
	return c, nil
}

// pairing is what the tracker is asked for.
func (c *config) pairing(src source) exchange.Options {
	backend, _ := src.Backend()
	o := exchange.Options{Parts: c.verbose && c.exchanges, Calls: c.calls, Peers: c.peers, Notifications: c.notices, Drops: src.Drops}
	if backend == tracer.Syscall {
		o.Holds = src.Holds
	} else {
		o.Broadcasts, o.VerdictsSeen = c.notices, true
	}
	return o
}

func (c *config) readShow() error {
	l, err := parseList("--show", c.show)
	if err != nil {
		return err
	}
	kinds := map[string]*bool{
		"exchanges": &c.exchanges, "notifications": &c.notices, "peers": &c.peers, "calls": &c.calls,
	}
	c.exchanges = len(c.show) == 0
	if len(l.take) == 0 && len(l.drop) > 0 { // all but those
		l.take = []string{"all"}
	}
	for item, drop := range l.items {
		switch kind := kinds[item]; {
		case kind != nil:
			*kind = !drop
		case item == "all":
			for _, kind := range kinds {
				*kind = !drop
			}
		default:
			return usagef("--show %s: one of exchanges, notifications, peers, calls, all", item)
		}
	}
	if !c.exchanges && !c.notices && !c.peers && !c.calls {
		return usagef("--show leaves nothing to show")
	}
	switch {
	case c.summary && (c.calls || c.peers || c.notices || !c.exchanges):
		return usagef("--summary counts exchanges: not with --show %s", strings.Join(c.show, ","))
	case c.summary && (c.verbose || c.hex):
		return usagef("--summary prints no messages: not with -v or -x")
	}
	return nil
}

func (c *config) readSizes() (err error) {
	if c.trace.Backend, err = tracer.ParseBackend(c.backend); err != nil {
		return usagef("--backend %s: one of %s", c.backend, strings.Join(tracer.Backends(), ", "))
	}
	if c.trace.Snaplen, err = parseSize("--snaplen", c.snaplen, tracer.DefaultSnaplen, minSnaplen, tracer.MaxSnaplen); err != nil {
		return err
	}
	c.trace.RingBytes, err = parseSize("--buffer", c.buffer, tracer.DefaultRingBytes, minBuffer, maxBuffer)
	return err
}

// parseSize reads bytes, or 64k, 4M, 1G.
func parseSize(name, word string, unset, least, most int) (int, error) {
	if word == "" {
		return unset, nil
	}
	digits, unit := word, 1
	switch word[len(word)-1] {
	case 'k', 'K':
		digits, unit = word[:len(word)-1], 1<<10
	case 'm', 'M':
		digits, unit = word[:len(word)-1], 1<<20
	case 'g', 'G':
		digits, unit = word[:len(word)-1], 1<<30
	}
	n, err := strconv.ParseUint(digits, 10, 32)
	if err != nil {
		return 0, usagef("%s %s: not a number of bytes", name, word)
	}
	if n > uint64(most/unit) || int(n)*unit < least {
		return 0, usagef("%s %s: from %d to %d bytes", name, word, least, most)
	}
	return int(n) * unit, nil
}

func (c *config) readEnds() (err error) {
	if c.count != "" {
		if c.most, err = strconv.ParseUint(c.count, 10, 63); err != nil || c.most == 0 {
			return usagef("--count %s: not a number of lines", c.count)
		}
	}
	if c.duration != "" {
		if c.lasts, err = time.ParseDuration(c.duration); err != nil || c.lasts <= 0 {
			return usagef("--duration %s: not a time; give 10s, 5m or 1h30m", c.duration)
		}
	}
	return nil
}

func (c *config) readLooks() (err error) {
	if c.clock, err = parseClock(c.time); err != nil {
		return err
	}
	if c.color, err = parseColor(c.flags.color); err != nil {
		return err
	}
	if c.list != "" && c.list != "types" && c.list != "families" {
		return usagef("--list %s: one of types, families", c.list)
	}
	return nil
}

// oneOf names words, or the nearest of them.
func oneOf(flag, word string, words ...string) error {
	if near := nearest(word, words); near != "" {
		return usagef("%s %s: did you mean %s?", flag, word, near)
	}
	return usagef("%s %s: one of %s", flag, word, strings.Join(words, ", "))
}
