package cli

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// exitInterrupted is the exit code of a program that was stopped at once: what
// a shell gives for one that SIGINT ended.
const exitInterrupted = 130

// interruptible returns a context that the first Ctrl-C or SIGTERM cancels,
// with a call of first. The second one ends the program, after a call of
// second. What it returns besides puts an end to all that.
func interruptible(first, second func()) (context.Context, func()) {
	ctx, cancel := context.WithCancel(context.Background())
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	done := make(chan struct{})
	go func() {
		for _, heard := range []func(){
			func() { cancel(); first() },
			func() { second(); os.Exit(exitInterrupted) },
		} {
			select {
			case <-signals:
				heard()
			case <-done:
				return
			}
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		close(done)
		cancel()
	}
}
