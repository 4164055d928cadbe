// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"io/fs"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/decode/ynl"
)

// withSpecs is tables and what the files of --spec add to them.
func withSpecs(tables *decode.Tables, files []string) (*decode.Tables, error) {
	for _, file := range files {
		s, err := ynl.Load(file)
		var path *fs.PathError
		switch {
		case errors.As(err, &path):
			return nil, usagef("--spec %s: %v", file, path.Err)
		case err != nil:
			return nil, usagef("--spec %v", err)
		}
		tables = tables.Join(s.Family)
	}
	return tables, nil
}
