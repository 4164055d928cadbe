// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"

	"github.com/spf13/pflag"
)

// filterNames are the flags of Who and What.
var filterNames = map[string]bool{
	"pid": true, "follow": true, "comm": true, "uid": true, "cgroup": true, "container": true, "netns": true,
	"family": true, "type": true, "attr": true, "failed": true, "errno": true, "show": true,
}

// filterWords picks the words that filter out of args, spelt as given: the
// start line's filters. args has been parsed.
func filterWords(fs *pflag.FlagSet, args []string) []string {
	words := []string{}
	for i := 0; i < len(args) && args[i] != "--" && strings.HasPrefix(args[i], "-"); i++ {
		var next bool // the flag's value is the next word
		if name, ok := strings.CutPrefix(args[i], "--"); ok {
			name, _, inline := strings.Cut(name, "=")
			next = !inline && takesValue(fs.Lookup(name))
			if filterNames[name] {
				words = append(words, args[i])
			} else if next {
				i++
				continue
			}
		} else {
			words, next = shortWords(fs, args[i][1:], words)
			if next && !filterNames[lastShort(fs, args[i])] {
				i++
				continue
			}
		}
		if next && i+1 < len(args) {
			i++
			words = append(words, args[i])
		}
	}
	return words
}

// shortWords adds what filters in a cluster such as -jZt; next says that its
// last flag's value is the next word.
func shortWords(fs *pflag.FlagSet, cluster string, words []string) (_ []string, next bool) {
	for i := range len(cluster) {
		f := fs.ShorthandLookup(cluster[i : i+1])
		if f == nil {
			return words, false
		}
		value := takesValue(f)
		if filterNames[f.Name] {
			words = append(words, "-"+cluster[i:i+1])
			if rest := cluster[i+1:]; value && rest != "" {
				words = append(words, strings.TrimPrefix(rest, "="))
			}
		}
		if value {
			return words, i+1 == len(cluster)
		}
	}
	return words, false
}

func lastShort(fs *pflag.FlagSet, word string) string {
	if f := fs.ShorthandLookup(word[len(word)-1:]); f != nil {
		return f.Name
	}
	return ""
}

func takesValue(f *pflag.Flag) bool { return f != nil && f.NoOptDefVal == "" }
