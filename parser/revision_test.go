package parser_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
	"minutebook/parser"
)

var update = flag.Bool("update", false, "rewrite testdata/revision.json where the records of some case and the revision changed")

const revisionFile = "../testdata/revision.json"

// revision is the number of the rules and a digest of what they make of the
// project's own sources: the NDJSON of every record, in the order of the
// sources' names.
type revision struct {
	Revision int    `json:"revision"`
	SHA256   string `json:"sha256"`
}

// The revision tells users whether to read their archives anew. So it changes
// when, and only when, the records of some case change.
func TestRevisionChangesWithTheRecords(t *testing.T) {
	now := revision{parser.Revision, digestOfRecords(t)}
	data, err := os.ReadFile(revisionFile)
	if os.IsNotExist(err) && *update {
		writeRevision(t, now)
		return
	}
	require.NoError(t, err)
	var then revision
	require.NoError(t, json.Unmarshal(data, &then))
	switch {
	case now == then:
	case now.Revision == then.Revision:
		t.Error("the records of some case changed: raise parser.Revision and run go test ./parser -run Revision -update")
	case now.SHA256 == then.SHA256:
		t.Errorf("no record changed: put parser.Revision back to %d", then.Revision)
	case *update:
		assert.Equal(t, then.Revision+1, now.Revision, "revisions are counted one by one")
		writeRevision(t, now)
	default:
		t.Error("run go test ./parser -run Revision -update, and commit testdata/revision.json with the change")
	}
}

func digestOfRecords(t *testing.T) string {
	t.Helper()
	texts := append(textsUnder(t, "../testdata/cases"), textsUnder(t, "../testdata/sample")...)
	slices.SortFunc(texts, func(a, b text) int { return strings.Compare(a.name, b.name) })
	ndjson, ok := encode.ByName("ndjson")
	require.True(t, ok)
	var records []*model.Record
	for _, x := range texts {
		res, err := parser.Parse(strings.TrimPrefix(x.name, "../testdata/"), x.data, parser.Options{})
		require.NoError(t, err, x.name)
		records = append(records, res.Records...)
	}
	out, err := encoded(ndjson, records)
	require.NoError(t, err)
	sum := sha256.Sum256(out)
	return hex.EncodeToString(sum[:])
}

func writeRevision(t *testing.T, r revision) {
	t.Helper()
	data, err := json.MarshalIndent(r, "", "  ")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(revisionFile, append(data, '\n'), 0o644))
}
