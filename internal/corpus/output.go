// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"fmt"
	"maps"
	"regexp"
	"strings"
)

// parsers read what tools write, each as a list of objects.
var parsers = map[string]func(text string) ([]Object, error){
	"json": parseJSON,
	"link": parseLinks,
	"addr": parseAddresses,
	"mdb":  parseGroups,
	"nft":  parseRuleset,
	"tc":   parseTraffic,

	"actions":  parseActions,
	"elements": parseElements,
}

// parseTraffic reads what tc writes: what is in options is called by its kind.
func parseTraffic(text string) ([]Object, error) {
	all, err := parseJSON(text)
	for _, o := range all {
		all := maps.Clone(o)
		for path, v := range all {
			if rest, ok := strings.CutPrefix(path, "options."); ok {
				delete(o, path)
				o[ofAction(all, "options.", rest)] = v
			}
		}
	}
	return all, err
}

// ofAction is a path of options: by the object's kind, and of an action by that's.
func ofAction(o Object, prefix, path string) string {
	if action := elementOf.FindString(path); action != "" {
		path = action + "." + o[prefix+action+".kind"].Text + strings.TrimPrefix(path, action)
	}
	return o["kind"].Text + "." + path
}

var elementOf = regexp.MustCompile(`^actions\[\d+\]`)

// parseActions reads actions, each an object whose paths but kind begin with
// its kind.
func parseActions(text string) ([]Object, error) {
	lists, err := parseJSON(text)
	var all []Object
	for _, list := range lists {
		for i := 0; ; i++ {
			prefix := fmt.Sprintf("actions[%d].", i)
			kind, ok := list[prefix+"kind"]
			if !ok {
				break
			}
			o := Object{"kind": kind}
			for path, v := range list {
				if rest, ok := strings.CutPrefix(path, prefix); ok && rest != "kind" {
					o[kind.Text+"."+rest] = v
				}
			}
			all = append(all, o)
		}
	}
	return all, err
}

// parseRuleset reads what nft -j writes, each object's paths beginning with its
// kind; blanks in names are "_".
func parseRuleset(text string) ([]Object, error) {
	var all struct {
		Objects []map[string]any `json:"nftables"`
	}
	if err := unmarshal([]byte(text), &all); err != nil {
		return nil, fmt.Errorf("%w: %.100s", err, text)
	}
	var objects []Object
	for _, one := range all.Objects {
		o := objectOf(one)
		if _, ok := o["metainfo.version"]; ok {
			continue
		}
		named := Object{}
		for path, v := range o {
			named[strings.ReplaceAll(path, " ", "_")] = v
		}
		objects = append(objects, named)
	}
	return objects, nil
}

// parseLinks reads links: what is info_data is called by the link's kind.
func parseLinks(text string) ([]Object, error) {
	all, err := parseJSON(text)
	for _, o := range all {
		for path, v := range o {
			for _, of := range []string{"data", "slave_data"} {
				kind := strings.TrimSuffix(of, "data") + "kind"
				if rest, ok := strings.CutPrefix(path, "linkinfo.info_"+of+"."); ok {
					delete(o, path)
					o[strings.TrimSuffix(of, "data")+o["linkinfo.info_"+kind].Text+"."+rest] = v
				}
			}
		}
	}
	return all, err
}

// parseAddresses reads the addresses of links, each as an object with its
// link's name.
func parseAddresses(text string) ([]Object, error) {
	var links []struct {
		Name      string           `json:"ifname"`
		Addresses []map[string]any `json:"addr_info"`
	}
	if err := unmarshal([]byte(text), &links); err != nil {
		return nil, err
	}
	var all []Object
	for _, l := range links {
		for _, a := range l.Addresses {
			o := objectOf(a)
			o["ifname"] = Value{Text: l.Name}
			all = append(all, o)
		}
	}
	return all, nil
}

// parseGroups reads the multicast groups of bridges, each an object.
func parseGroups(text string) ([]Object, error) {
	var bridges []struct {
		Groups []map[string]any `json:"mdb"`
	}
	if err := unmarshal([]byte(text), &bridges); err != nil {
		return nil, err
	}
	var all []Object
	for _, b := range bridges {
		for _, g := range b.Groups {
			o := objectOf(g)
			if timer, ok := o["timer"]; ok {
				o["timer"] = Value{Text: strings.TrimSpace(timer.Text)}
			}
			all = append(all, o)
		}
	}
	return all, nil
}

// parseJSON reads an array of objects, as ip, tc, bridge and ethtool write it.
func parseJSON(text string) ([]Object, error) {
	if text == "" {
		return nil, nil
	}
	var all []map[string]any
	if err := unmarshal([]byte(text), &all); err != nil {
		return nil, fmt.Errorf("%w: %.100s", err, text)
	}
	var objects []Object
	for _, one := range all {
		if len(one) == 0 {
			continue // of what the tool left out
		}
		objects = append(objects, objectOf(one))
	}
	return objects, nil
}

// objectOf is the leaves of an object of JSON.
func objectOf(one map[string]any) Object {
	o := Object{}
	for name, v := range one {
		o.put(name, v)
	}
	return o
}
