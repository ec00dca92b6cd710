// Command minutebook turns the text of meeting minutes into structured records.
package main

import (
	"os"

	"minutebook/cmd/internal/cli"
)

func main() {
	os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
