// SPDX-License-Identifier: Apache-2.0

package infer

import (
	"slices"
	"strings"
)

// keyWords are words in names of keys and passwords, and of what they are made
// from.
var keyWords = map[string]bool{
	"KEY": true, "KEYS": true, "PSK": true, "PMK": true, "PTK": true, "GTK": true, "KEK": true, "KCK": true, "RRK": true,
	"SECRET": true, "PASSWORD": true, "PASSWD": true, "PASS": true, "SOPASS": true, "PASSPHRASE": true,
	"SALT": true, "SEED": true, "NONCE": true, "TOKEN": true, "CREDENTIAL": true, "CREDENTIALS": true,
}

// secret reports whether bytes or text of this name may be a key or a password:
// better hide what is none.
func secret(name string) bool {
	words := strings.Split(name, "_")
	return slices.ContainsFunc(words, func(w string) bool { return keyWords[w] }) && !slices.Contains(words, "PUBLIC")
}
