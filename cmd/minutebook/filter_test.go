package main

import (
	"bufio"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// documents are lines for `parse --from ndjson`, one in twenty of them bad.
func documents(n int) string {
	var b strings.Builder
	for i := range n {
		if i%20 == 7 {
			b.WriteString("{\"file\":\n")
			continue
		}
		fmt.Fprintf(&b, `{"file":"%d.txt","text":"Agenda item\n\nStreet Trees\n\nMinutes:\n\nRESOLVED: That %d trees be planted.","n":%d.0}`+"\n", i, i, i)
	}
	return b.String()
}

// GNU parallel cuts a stream of lines into pieces, as engines on many machines
// do; put together, the answers must be those of one process.
func TestFilterUnderGNUParallel(t *testing.T) {
	needTool(t, "parallel")
	lines := documents(2000)
	run := func(name string, args ...string) string {
		cmd := exec.Command(name, args...)
		cmd.Stdin = strings.NewReader(lines)
		out, err := cmd.Output()
		require.NoError(t, err)
		return string(out)
	}
	alone := run("minutebook", "parse", "--from", "ndjson")
	assert.Equal(t, 2000, strings.Count(alone, "\n"))
	assert.Equal(t, 100, strings.Count(alone, `"error":`))
	pieces := run("parallel", "--will-cite", "--pipe", "--keep-order", "--block", "20k", "--jobs", "4", "minutebook parse --from ndjson")
	assert.True(t, alone == pieces, "the answers differ")
}

// An engine may wait for an answer before it writes the next document.
func TestFilterAnswersWhileInputPauses(t *testing.T) {
	cmd := exec.Command("minutebook", "parse", "--from", "ndjson")
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	answers := bufio.NewReader(out)
	for i, line := range strings.SplitAfter(strings.TrimSuffix(documents(10), "\n"), "\n") {
		_, err := io.WriteString(in, strings.TrimSuffix(line, "\n")+"\n")
		require.NoError(t, err)
		answer, err := answers.ReadString('\n')
		require.NoError(t, err)
		if i != 7 {
			assert.Contains(t, answer, fmt.Sprintf(`"meta":{"n":%d.0}`, i))
		}
	}
	require.NoError(t, in.Close())
	rest, err := io.ReadAll(answers)
	require.NoError(t, err)
	assert.Empty(t, rest)
	require.NoError(t, cmd.Wait())
}
