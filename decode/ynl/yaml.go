// SPDX-License-Identifier: Apache-2.0

package ynl

import (
	"gopkg.in/yaml.v3"
)

// The types of this file are a spec as written: the keys this package uses, and
// the lines they stand on for complaints. Keys not listed here are of generated
// C code or of documentation.

type specYAML struct {
	Name       string      `yaml:"name"`
	Protocol   string      `yaml:"protocol"`
	Protonum   *int        `yaml:"protonum"`
	Defs       []*defYAML  `yaml:"definitions"`
	Sets       []*setYAML  `yaml:"attribute-sets"`
	Subs       []*subYAML  `yaml:"sub-messages"`
	Operations operateYAML `yaml:"operations"`
}

// defYAML is a constant, an enum, flags or a struct.
type defYAML struct {
	line       int
	Name       string       `yaml:"name"`
	Type       string       `yaml:"type"`
	NamePrefix *string      `yaml:"name-prefix"`
	EnumName   string       `yaml:"enum-name"`
	ValueStart uint64       `yaml:"value-start"`
	Value      yaml.Node    `yaml:"value"`
	Entries    []*entryYAML `yaml:"entries"`
	Members    []*attrYAML  `yaml:"members"`
}

// entryYAML is an enumerator: a name, or a name and a value.
type entryYAML struct {
	line  int
	Name  string  `yaml:"name"`
	Value *uint64 `yaml:"value"`
}

type setYAML struct {
	line       int
	Name       string      `yaml:"name"`
	NamePrefix *string     `yaml:"name-prefix"`
	SubsetOf   string      `yaml:"subset-of"`
	Attrs      []*attrYAML `yaml:"attributes"`
}

// attrYAML is an attribute, or a struct's member.
type attrYAML struct {
	line       int
	ours       bool      // an overlay's that the spec has not
	Name       string    `yaml:"name"`
	Type       string    `yaml:"type"`
	NamePrefix *string   `yaml:"name-prefix"`
	Value      *uint16   `yaml:"value"`
	Struct     string    `yaml:"struct"`
	Nested     string    `yaml:"nested-attributes"`
	Enum       string    `yaml:"enum"`
	AsFlags    bool      `yaml:"enum-as-flags"`
	SubType    string    `yaml:"sub-type"`
	TypeValue  []string  `yaml:"type-value"`
	Order      string    `yaml:"byte-order"`
	Hint       string    `yaml:"display-hint"`
	SubMessage string    `yaml:"sub-message"`
	Selector   string    `yaml:"selector"`
	Len        yaml.Node `yaml:"len"`
	Secret     bool      `yaml:"secret"` // of overlays
	Show       string    `yaml:"show"`   // of overlays
	Either     bool      `yaml:"either"` // of overlays: it may be empty
}

type subYAML struct {
	line    int
	Name    string        `yaml:"name"`
	Formats []*formatYAML `yaml:"formats"`
}

type formatYAML struct {
	line        int
	Value       string `yaml:"value"`
	Type        string `yaml:"type"` // of overlays: a scalar
	Enum        string `yaml:"enum"` // of overlays: of that
	AttrSet     string `yaml:"attribute-set"`
	FixedHeader string `yaml:"fixed-header"`
	Either      bool   `yaml:"either"` // of overlays: the struct where it is as long, else the set
	Older       string `yaml:"older"`  // of overlays: a struct, where it is as long, instead of the other
	Compat      bool   `yaml:"compat"` // of overlays: the struct alone, or before the set where it is longer
}

type operateYAML struct {
	Model       string    `yaml:"enum-model"`
	NamePrefix  *string   `yaml:"name-prefix"`
	AsyncPrefix *string   `yaml:"async-prefix"`
	FixedHeader string    `yaml:"fixed-header"`
	List        []*opYAML `yaml:"list"`
}

type opYAML struct {
	line        int
	Name        string     `yaml:"name"`
	Value       *uint16    `yaml:"value"`
	AttrSet     string     `yaml:"attribute-set"`
	FixedHeader string     `yaml:"fixed-header"`
	Notify      string     `yaml:"notify"`
	Event       *yaml.Node `yaml:"event"`
	Do          *modeYAML  `yaml:"do"`
	Dump        *modeYAML  `yaml:"dump"`
}

type modeYAML struct {
	Request *halfYAML `yaml:"request"`
	Reply   *halfYAML `yaml:"reply"`
}

type halfYAML struct {
	Value *uint16 `yaml:"value"`
}

func (d *defYAML) UnmarshalYAML(n *yaml.Node) error {
	type plain defYAML
	d.line = n.Line
	return n.Decode((*plain)(d))
}

func (e *entryYAML) UnmarshalYAML(n *yaml.Node) error {
	e.line = n.Line
	if n.Kind == yaml.ScalarNode {
		e.Name = n.Value
		return nil
	}
	type plain entryYAML
	return n.Decode((*plain)(e))
}

func (s *setYAML) UnmarshalYAML(n *yaml.Node) error {
	type plain setYAML
	s.line = n.Line
	return n.Decode((*plain)(s))
}

func (a *attrYAML) UnmarshalYAML(n *yaml.Node) error {
	type plain attrYAML
	a.line = n.Line
	return n.Decode((*plain)(a))
}

func (s *subYAML) UnmarshalYAML(n *yaml.Node) error {
	type plain subYAML
	s.line = n.Line
	return n.Decode((*plain)(s))
}

func (f *formatYAML) UnmarshalYAML(n *yaml.Node) error {
	type plain formatYAML
	f.line = n.Line
	return n.Decode((*plain)(f))
}

func (o *opYAML) UnmarshalYAML(n *yaml.Node) error {
	type plain opYAML
	o.line = n.Line
	return n.Decode((*plain)(o))
}
