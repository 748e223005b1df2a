// Reads "id<TAB>before<TAB>after<TAB>original" lines; says which texts don't parse or are not laid out as gofmt would,
// and which errors of the type checker are new: unknown, unused and doubled names.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/format"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

type result struct {
	ID       string   `json:"id"`
	Before   *string  `json:"before"`
	Problems []string `json:"problems"`
}

var (
	positions = token.NewFileSet()
	standard  = importer.ForCompiler(positions, "source", nil)
	telling   = regexp.MustCompile(`^undefined: \w+$|imported and not used|declared and not used|redeclared|is not constant|already declared|cannot use|mismatched types|must be constant|invalid operation|not an expression|is not used|duplicate`)
)

// onlyStandard leaves the packages of other modules out: what they declare is unknown, and no error.
type onlyStandard struct{}

func (onlyStandard) Import(path string) (*types.Package, error) {
	if strings.Contains(strings.Split(path, "/")[0], ".") {
		return nil, errors.New("not read")
	}
	return standard.Import(path)
}

func parse(path string) (*ast.File, error) {
	source, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	return parser.ParseFile(positions, path, source, parser.AllErrors|parser.ParseComments)
}

// siblings gives the other files of the package of the original that are built together here.
func siblings(original string, name string) (files []*ast.File) {
	folder := filepath.Dir(original)
	entries, _ := os.ReadDir(folder)
	isTest := strings.HasSuffix(original, "_test.go")
	for _, entry := range entries {
		path := filepath.Join(folder, entry.Name())
		if !strings.HasSuffix(path, ".go") || path == original || len(files) > 300 {
			continue
		}
		if strings.HasSuffix(path, "_test.go") && !isTest {
			continue
		}
		if match, err := build.Default.MatchFile(folder, entry.Name()); err != nil || !match {
			continue
		}
		if file, err := parse(path); err == nil && file.Name.Name == name {
			files = append(files, file)
		}
	}
	return files
}

func check(path, original string) (fault *string, formatted bool, faults map[string]bool) {
	file, err := parse(path)
	if err != nil {
		message := err.Error()
		return &message, false, nil
	}
	source, _ := os.ReadFile(path)
	laidOut, err := format.Source(source)
	formatted = err == nil && bytes.Equal(laidOut, source)
	faults = map[string]bool{}
	config := types.Config{Importer: onlyStandard{}, FakeImportC: true, Error: func(err error) {
		message := err.(types.Error).Msg
		if telling.MatchString(message) {
			faults[message] = true
		}
	}}
	_, _ = config.Check("p", positions, append(siblings(original, file.Name.Name), file), nil)
	return nil, formatted, faults
}

func main() {
	build.Default.CgoEnabled = false
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		parts := strings.Split(lines.Text(), "\t")
		out := result{ID: parts[0], Problems: []string{}}
		fault, formatted, old := check(parts[1], parts[3])
		out.Before = fault
		if fault == nil {
			broken, stillFormatted, faults := check(parts[2], parts[3])
			if broken != nil {
				out.Problems = append(out.Problems, *broken)
			} else if formatted && !stillFormatted {
				out.Problems = append(out.Problems, "layout: gofmt would change it")
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
