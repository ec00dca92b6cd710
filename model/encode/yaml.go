package encode

import (
	"io"
	"strconv"

	"minutebook/model"
)

// yamlEncoder writes one document a record.
type yamlEncoder struct {
	w        io.Writer
	started  bool
	document yamlSink
}

func newYAML(w io.Writer, _ Options) Encoder { return &yamlEncoder{w: w} }

func (e *yamlEncoder) Encode(r *model.Record) error {
	d := &e.document
	*d = yamlSink{buf: room(e.w, d.buf), indent: -yamlStep}
	if e.started {
		d.buf = append(d.buf, "---\n"...)
	}
	give(d, r)
	if d.err != nil {
		return recordError("YAML", r, d.err)
	}
	if _, err := e.w.Write(d.buf); err != nil {
		return recordError("YAML", r, err)
	}
	e.started = true
	return nil
}

func (*yamlEncoder) Close() error { return nil }

// yamlStep is by how much what is within something is indented.
const yamlStep = 2

// yamlSink writes a document as the package yaml does, to which it leaves what
// strings need more than a look. To build the nodes that the package writes from,
// and to have each string weighed against all of YAML, takes thirty times as long.
type yamlSink struct {
	buf    []byte
	indent int
	begun  begun
	err    error
}

// begun says what stands on the last line of a mapping in which nothing stands yet.
type begun uint8

const (
	nothing begun = iota
	itsKey        // the first key comes on the next line
	itsDash       // the first key comes on the same line
)

// key begins the line of a value.
func (w *yamlSink) key(key string) {
	if w.begun == itsKey {
		w.buf = append(w.buf, '\n')
	}
	if w.begun != itsDash {
		w.margin()
	}
	w.begun = nothing
	if key == "" {
		w.buf = append(w.buf, '-')
		return
	}
	w.buf = append(w.buf, key...)
	w.buf = append(w.buf, ':')
}

func (w *yamlSink) margin() {
	for range w.indent {
		w.buf = append(w.buf, ' ')
	}
}

func (w *yamlSink) open(key string) {
	switch {
	case w.indent < 0: // the document
		w.begun = itsDash
	case key == "":
		w.key("")
		w.buf = append(w.buf, ' ')
		w.begun = itsDash
	default:
		w.key(key)
		w.begun = itsKey
	}
	w.indent += yamlStep
}

func (w *yamlSink) close() {
	switch w.begun {
	case itsKey:
		w.buf = append(w.buf, " {}\n"...)
	case itsDash:
		w.buf = append(w.buf, "{}\n"...)
	}
	w.begun = nothing
	w.indent -= yamlStep
}

func (w *yamlSink) openList(key string) {
	w.key(key)
	w.buf = append(w.buf, '\n')
	w.indent += yamlStep
}

func (w *yamlSink) closeList() { w.indent -= yamlStep }

func (w *yamlSink) text(key, s string) {
	w.key(key)
	w.buf = append(w.buf, ' ')
	switch styleOf(s) {
	case plainStyle:
		w.buf = append(w.buf, s...)
	case quotedStyle:
		w.buf = append(w.buf, '"')
		w.buf = append(w.buf, s...)
		w.buf = append(w.buf, '"')
	case singleStyle:
		w.buf = append(w.buf, '\'')
		for i := range len(s) {
			if s[i] == '\'' {
				w.buf = append(w.buf, '\'')
			}
			w.buf = append(w.buf, s[i])
		}
		w.buf = append(w.buf, '\'')
	default:
		scalar, err := scalarOf(s)
		if err != nil {
			w.err = err
		}
		w.buf = append(w.buf, scalar...)
	}
	w.buf = append(w.buf, '\n')
}

func (w *yamlSink) number(key string, n int) {
	w.key(key)
	w.buf = append(w.buf, ' ')
	w.buf = strconv.AppendInt(w.buf, int64(n), 10)
	w.buf = append(w.buf, '\n')
}

func (w *yamlSink) truth(key string) {
	w.key(key)
	w.buf = append(w.buf, " true\n"...)
}
