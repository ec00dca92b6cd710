package encode_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"minutebook/model"
	"minutebook/model/encode"
)

// Streams that were written apart and joined are one stream that was not.
func TestJoinedStreamsAreOne(t *testing.T) {
	without := &model.Record{Schema: 1, Source: model.Source{File: "agenda.txt"}}
	with := func(text string) *model.Record {
		return &model.Record{Schema: 1, Source: model.Source{File: "[\n .txt"}, Items: []*model.Item{{
			Resolutions: []*model.Resolution{{Kind: model.KindResolved, Text: text}},
		}}}
	}
	tests := [][][]*model.Record{
		nil,
		{nil},
		{nil, nil},
		{{with("a")}},
		{nil, {with("a"), with("b")}, nil, {with("---\n")}, {with("\n]\n")}},
		{{without}, {with("a")}, {without}},
		{{without}, {without}},
	}
	for _, format := range encode.Formats {
		for _, opt := range []encode.Options{{}, {CSVSafe: true, BOM: true}} {
			for i, sources := range tests {
				var joined, whole bytes.Buffer
				joiner, err := encode.NewJoiner(&joined, format, opt)
				require.NoError(t, err)
				one := format.New(&whole, opt)
				for _, records := range sources {
					var part bytes.Buffer
					apart := format.New(&part, opt)
					for _, r := range records {
						require.NoError(t, apart.Encode(r))
						require.NoError(t, one.Encode(r))
					}
					require.NoError(t, apart.Close())
					require.NoError(t, joiner.Join(part.Bytes()))
				}
				require.NoError(t, joiner.Close())
				require.NoError(t, one.Close())
				assert.Equal(t, whole.String(), joined.String(), "%s %d", format.Name, i)
			}
		}
	}
}

type refusing struct{ err error }

func (r refusing) Write([]byte) (int, error) { return 0, r.err }

func TestJoinTellsOfWriteErrors(t *testing.T) {
	full := errors.New("full")
	for _, format := range encode.Formats {
		joiner, err := encode.NewJoiner(refusing{full}, format, encode.Options{})
		require.NoError(t, err)
		require.ErrorIs(t, joiner.Join([]byte("[\n {}\n]\n")), full, format.Name)
		if format.Name == "json" {
			require.ErrorIs(t, joiner.Close(), full)
		}
	}
}
