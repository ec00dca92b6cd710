package sample

import "math"

// Tally is what a person found in the records of one stratum.
type Tally struct {
	Name    string
	Records int // in the archive
	Read    int // of them
	Wrong   int // of those read
}

// Estimate is what verdicts on a sample say of an archive.
type Estimate struct {
	Share float64 // of records that are wrong, as the sample has it
	Bound float64 // the share that is, with 95 % confidence, not exceeded
}

// confidence is that of Bound.
const confidence = 0.95

// Judge weighs the strata by their size. The bound is the one-sided one of
// Clopper and Pearson with the sample's size made smaller by what unequal
// weights cost, as Korn and Graubard have it (Survey Methodology 24, 1998);
// with nothing found wrong and equal weights it is the rule of three, 3/n. That
// no record is drawn twice is left out of account, but for a sample of all: so
// the bound is rather too high than too low. A stratum of which nothing was read
// is counted as wrong.
func Judge(tallies []Tally) Estimate {
	records, covered, read, squares, wrong := 0.0, 0.0, 0.0, 0.0, 0.0
	for _, t := range tallies {
		records += float64(t.Records)
		if t.Read == 0 {
			continue
		}
		weight := float64(t.Records) / float64(t.Read) // how many each that was read stands for
		covered += float64(t.Records)
		read += float64(t.Read)
		squares += weight * weight * float64(t.Read)
		wrong += weight * float64(t.Wrong)
	}
	if covered == 0 {
		return Estimate{1, 1}
	}
	e := Estimate{Share: wrong / covered}
	e.Bound = e.Share
	if read < covered {
		size := covered * covered / squares // Kish's effective size
		e.Bound = upperBound(e.Share*size, size)
	}
	unread := (records - covered) / records
	return Estimate{e.Share*(1-unread) + unread, e.Bound*(1-unread) + unread}
}

// upperBound is the share at which no more than k of n would be found with a
// chance of 5 %. Neither need be a whole number.
func upperBound(k, n float64) float64 {
	if k >= n {
		return 1
	}
	low, high := k/n, 1.0
	for range 60 { // halvings, to the precision of a float64
		if middle := (low + high) / 2; incompleteBeta(k+1, n-k, middle) < confidence {
			low = middle
		} else {
			high = middle
		}
	}
	return high
}

// incompleteBeta is the regularised incomplete beta function: for whole a and b
// the chance that of a+b-1 trials, each with the chance x, a or more succeed.
func incompleteBeta(a, b, x float64) float64 {
	if x <= 0 || x >= 1 {
		return min(1, max(0, x))
	}
	if x > (a+1)/(a+b+2) {
		return 1 - incompleteBeta(b, a, 1-x) // where the fraction below converges faster
	}
	lgAB, _ := math.Lgamma(a + b)
	lgA, _ := math.Lgamma(a)
	lgB, _ := math.Lgamma(b)
	front := math.Exp(lgAB-lgA-lgB+a*math.Log(x)+b*math.Log1p(-x)) / a
	return front * betaFraction(a, b, x)
}

// betaFraction is the continued fraction of the incomplete beta function (NIST
// Handbook of Mathematical Functions, 8.17.22), by Lentz's method.
func betaFraction(a, b, x float64) float64 {
	const tiny, precise, most = 1e-300, 1e-15, 10_000
	apart := func(v float64) float64 {
		if math.Abs(v) < tiny {
			return tiny
		}
		return v
	}
	c, d := 1.0, 1/apart(1-(a+b)*x/(a+1))
	f := d
	for i := range most {
		m := float64(i + 1)
		even := m * (b - m) * x / ((a + 2*m - 1) * (a + 2*m))
		d = 1 / apart(1+even*d)
		c = apart(1 + even/c)
		f *= c * d
		odd := -(a + m) * (a + b + m) * x / ((a + 2*m) * (a + 2*m + 1))
		d = 1 / apart(1+odd*d)
		c = apart(1 + odd/c)
		f *= c * d
		if math.Abs(c*d-1) < precise {
			break
		}
	}
	return f
}
