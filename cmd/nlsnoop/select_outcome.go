// SPDX-License-Identifier: Apache-2.0

package main

import (
	"github.com/nlsnoop/nlsnoop/internal/errno"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// outcomes is --failed and --errno.
type outcomes struct {
	failed     bool
	take, drop map[int]bool
}

func newOutcomes(failed bool, errnos []string) (outcomes, error) {
	o := outcomes{failed: failed || len(errnos) > 0}
	l, err := parseList("--errno", errnos)
	if err != nil {
		return o, err
	}
	for item, drop := range l.items {
		n, err := errno.Parse(item)
		if err != nil {
			return o, usagef("--errno: %v", err)
		}
		if drop {
			put(&o.drop, n)
		} else {
			put(&o.take, n)
		}
	}
	return o, nil
}

func (o outcomes) want(r *exchange.Record) bool {
	return !o.failed || r.Outcome == exchange.Error && o.wantErrno(r.Error)
}

// wantResult says the same of a call.
func (o outcomes) wantResult(result int) bool {
	return !o.failed || result < 0 && o.wantErrno(-result)
}

func (o outcomes) wantErrno(n int) bool {
	return !o.drop[n] && (o.take == nil || o.take[n])
}
