// Package sample vouches for a converted archive that nobody can read whole: it
// draws records at random, writes them beside their sources for a person to
// read, and works out what the person's verdicts say of all the others.
package sample
