// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
)

// Value is a leaf: of a message's JSON, or of a tool's output.
type Value struct {
	Text string   // a number's digits, a string, true, false, null
	Also string   // what a message's number is in words: the name of an interface
	List []string // where it is a list of such
}

func (v Value) String() string {
	if v.List != nil {
		return fmt.Sprint(v.List)
	}
	if v.Also != "" {
		return v.Text + " (" + v.Also + ")"
	}
	return v.Text
}

// Object is leaves by path. Of a message "ifi_index",
// "IFLA_LINKINFO/IFLA_INFO_KIND", "IFLA_STATS64.rx_bytes"; an element is
// "RTA_MULTIPATH[0]/RTA_GATEWAY", an expression of nft's
// "NFTA_RULE_EXPRESSIONS/counter[0]/NFTA_COUNTER_BYTES", and what comes again in
// the same nest "NAME[1]".
type Object map[string]Value

// object is the message's leaves.
func (c *Capture) object(m *decode.Message) (Object, error) {
	var tree map[string]any
	text := m.AppendJSON(nil, &decode.Format{Secrets: true})
	if err := unmarshal(text, &tree); err != nil {
		return nil, fmt.Errorf("%w: %s", err, text)
	}
	o := Object{}
	o.put("name", tree["name"])
	if header, ok := tree["header"].(map[string]any); ok {
		for name, v := range header {
			o.put(name, v)
		}
	}
	if body, ok := tree["body"].(map[string]any); ok {
		for name, v := range body {
			o.put(name, v)
		}
	}
	attributes, _ := tree["attributes"].([]any)
	o.attributes("", attributes)
	for path, v := range o {
		if strings.HasSuffix(path, "ifindex") || path == "ifa_index" || path == "ifi_index" {
			o[path] = c.named(v)
		}
	}
	return o, nil
}

// named is the number of an interface with its name.
func (c *Capture) named(v Value) Value {
	if n, err := strconv.ParseUint(v.Text, 10, 32); err == nil {
		v.Also, _ = c.Link(uint32(n))
	}
	return v
}

func unmarshal(text []byte, to any) error {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	return d.Decode(to)
}

// attributes adds an array of ATTRIBUTE.
func (o Object) attributes(prefix string, all []any) {
	times := map[string]int{}
	for place, a := range all {
		attr, _ := a.(map[string]any)
		name, named := attr["name"].(string)
		path := prefix + name
		switch expression := expressionOf(attr); {
		case !named:
			path = fmt.Sprintf("%s[%d]", prefix[:max(0, len(prefix)-1)], place)
		case expression != "":
			path = fmt.Sprintf("%s%s[%d]", prefix, expression, times[expression])
			times[expression]++
		default:
			if n := times[name]; n > 0 {
				path = fmt.Sprintf("%s[%d]", path, n)
			}
			times[name]++
		}
		for _, key := range []string{"value", "hex"} {
			if v, ok := attr[key]; ok {
				o.put(path, v)
				break
			}
		}
		if v, ok := o[path]; ok {
			v.Also, _ = attr["text"].(string)
			o[path] = v
		}
		if nest, ok := attr["attributes"].([]any); ok {
			o.attributes(path+"/", nest)
		}
	}
}

// expressionOf is the word for a list's element that is an expression of nft's.
func expressionOf(attr map[string]any) string {
	nest, _ := attr["attributes"].([]any)
	for _, a := range nest {
		if child, _ := a.(map[string]any); child["name"] == "NFTA_EXPR_NAME" {
			word, _ := child["value"].(string)
			return word
		}
	}
	return ""
}

// put adds a value and what is in it.
func (o Object) put(path string, v any) {
	switch v := v.(type) {
	case map[string]any:
		for name, w := range v {
			o.put(path+"."+name, w)
		}
	case []any:
		o.list(path, v)
	default:
		o[path] = Value{Text: scalar(v)}
	}
}

// list adds an array: of scalars as a list, of objects with one key each by
// that, of others by place.
func (o Object) list(path string, all []any) {
	value := Value{List: []string{}}
	times := map[string]int{}
	for i, v := range all {
		one, isObject := v.(map[string]any)
		_, isList := v.([]any)
		switch {
		case isObject && len(one) == 1:
			for name, w := range one {
				o.put(fmt.Sprintf("%s.%s[%d]", path, name, times[name]), w)
				times[name]++
			}
		case isObject || isList:
			o.put(fmt.Sprintf("%s[%d]", path, i), v)
		default:
			value.List = append(value.List, scalar(v))
			o[fmt.Sprintf("%s[%d]", path, i)] = Value{Text: scalar(v)}
		}
	}
	if len(value.List) == len(all) {
		o[path] = value
	}
}

func scalar(v any) string {
	switch v := v.(type) {
	case json.Number:
		return v.String()
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case nil:
		return "null"
	}
	return fmt.Sprint(v)
}
