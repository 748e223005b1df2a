// Reads "id<TAB>before<TAB>after" lines; says which texts don't parse or are not laid out as gofmt would,
// and which errors of the type checker are new: unknown, unused and doubled names.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"regexp"
	"strings"
)

type result struct {
	ID       string   `json:"id"`
	Before   *string  `json:"before"`
	Problems []string `json:"problems"`
}

type nothing struct{}

func (nothing) Import(path string) (*types.Package, error) { return nil, errors.New("not read") }

var telling = regexp.MustCompile(`^undefined: \w+$|imported and not used|declared and not used|redeclared|is not constant|already declared|cannot use .* as|mismatched types|must be constant|not an expression|is not used`)

func check(path string) (fault *string, formatted bool, faults map[string]bool) {
	source, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, path, source, parser.AllErrors|parser.ParseComments)
	if err != nil {
		message := err.Error()
		return &message, false, nil
	}
	laidOut, err := format.Source(source)
	formatted = err == nil && bytes.Equal(laidOut, source)
	faults = map[string]bool{}
	config := types.Config{Importer: nothing{}, FakeImportC: true, Error: func(err error) {
		message := err.(types.Error).Msg
		if telling.MatchString(message) {
			faults[message] = true
		}
	}}
	_, _ = config.Check("p", files, []*ast.File{file}, nil)
	return nil, formatted, faults
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		parts := strings.Split(lines.Text(), "\t")
		out := result{ID: parts[0], Problems: []string{}}
		fault, formatted, old := check(parts[1])
		out.Before = fault
		if fault == nil {
			broken, stillFormatted, faults := check(parts[2])
			if broken != nil {
				out.Problems = append(out.Problems, *broken)
			} else if formatted && !stillFormatted {
				out.Problems = append(out.Problems, "gofmt would change it")
			}
			for message := range faults {
				if !old[message] {
					out.Problems = append(out.Problems, message)
				}
			}
		}
		text, _ := json.Marshal(out)
		fmt.Println(string(text))
	}
}
