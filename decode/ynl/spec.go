// SPDX-License-Identifier: Apache-2.0

package ynl

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/nlsnoop/nlsnoop/decode"
	"gopkg.in/yaml.v3"
)

// Spec is one spec, as tables.
type Spec struct {
	Name   string         // "rt-link"; of generic netlink the family's
	File   string         // as it was given
	Family *decode.Family // the messages; of netlink-raw named as its protocol's or subsystem's family
	Named  []Named        // its parts, by the words the spec has for them
}

// Named is a part of a spec's tables: one of Space, Struct and Enum.
type Named struct {
	Word   string // "act-attrs"
	Space  *decode.Space
	Struct *decode.Struct
	Enum   *decode.Enum
}

// Load reads a file. Errors are of type *[Error] but where it cannot be read.
func Load(path string) (*Spec, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return Parse(path, b)
}

// LoadDir reads the specs of a directory, *.yaml, by name.
func LoadDir(dir string) ([]*Spec, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.yaml"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, &Error{File: dir, Text: "no *.yaml there"}
	}
	specs := make([]*Spec, 0, len(paths))
	for _, p := range paths {
		s, err := Load(p)
		if err != nil {
			return nil, err
		}
		specs = append(specs, s)
	}
	return specs, nil
}

// Parse reads a spec's text. file is for errors, of type *[Error].
func Parse(file string, text []byte) (*Spec, error) {
	y, err := readYAML(file, text)
	if err != nil {
		return nil, err
	}
	if err := y.lay(); err != nil {
		return nil, err
	}
	b := newBuilder(file, y)
	f, err := b.family()
	if err != nil {
		return nil, err
	}
	return &Spec{Name: y.Name, File: file, Family: f, Named: b.named()}, nil
}

func readYAML(file string, text []byte) (*specYAML, error) {
	y := &specYAML{}
	if err := yaml.NewDecoder(bytes.NewReader(text)).Decode(y); err != nil {
		if errors.Is(err, io.EOF) {
			return nil, &Error{File: file, Text: "empty: no spec"}
		}
		return nil, syntaxError(file, err)
	}
	return y, nil
}
