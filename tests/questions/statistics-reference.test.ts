import { expect, test } from 'vitest'
import { analyse } from '../../questions/statistics/analyse.ts'
import type { Analysis } from '../../questions/wire/analysis.ts'
import { choices, scored } from '../support/questions/statistics-class.ts'

/*
Data and results are R's (4.2.2), by this script; psych::alpha(…)$feldt (2.2.9) gives the same alphas and intervals to all its digits.

uniform <- function(seed, n) { x <- seed; sapply(1:n, function(i) (x <<- (16807 * x) %% 2147483647) / 2147483647) }  # Park and Miller
draw <- function(seed, n, k) matrix(uniform(seed, n * (k + 1)), n, byrow = TRUE)
u <- draw(2031, 40, 6); right  <- (u[, 1] + u[, -1] + rep((1:6) / 12, each = 40) > 1.2) * 1
u <- draw(2032, 31, 5); thirds <- floor(2 * (u[, 1] + u[, -1])) / 3
u <- draw(2033, 36, 6); forms  <- (u[, 1] + u[, -1] > 0.9) * 1; forms[cbind(1:36, rep(1:6, 6))] <- NA
lsat <- t(sapply(rep(0:31, counts), function(i) rev(as.integer(intToBits(i))[1:5])))  # counts: LSAT below

facility <- function(x) { x <- x[!is.na(x)]; c(mean(x), prop.test(sum(x), length(x), correct = FALSE)$conf.int) }
discrimination <- function(x, i) { r <- cor.test(x[, i], rowMeans(x[, -i], na.rm = TRUE)); c(r$estimate, r$conf.int) }
reliability <- function(x) {
  n <- nrow(x); k <- ncol(x); s2 <- var(rowSums(x)); a <- k / (k - 1) * (1 - sum(apply(x, 2, var)) / s2)
  c(a, 1 - (1 - a) * qf(c(.975, .025), n - 1, (n - 1) * (k - 1)), sqrt(s2), sqrt(s2 * (1 - a)))
}
*/

/** As R's `facility`, `discrimination` and `reliability` give them. */
function figuresOf(analysis: Analysis) {
  if (analysis.detail !== 'full') throw new Error(`only ${analysis.detail}`)
  const { items, reliability } = analysis
  const full = items.map((item) => (item.detail === 'full' ? item : undefined))
  const of = (e?: { value: number; low: number; high: number }) => (e ? [e.value, e.low, e.high] : [])
  return {
    facility: full.map((item) => of(item?.facility)),
    discrimination: full.map((item) => of(item?.discrimination)),
    reliability: reliability.is === 'alpha' ? [...of(reliability.alpha), reliability.deviation, reliability.error] : [],
  }
}

/** To 1e-9, number by number. */
function expectClose(actual: readonly (readonly number[])[], expected: readonly (readonly number[])[]) {
  expect(actual.map((row) => row.length)).toEqual(expected.map((row) => row.length))
  const off = actual.flatMap((row, i) => row.map((n, j) => Math.abs(n - (expected[i]?.[j] ?? Number.NaN))))
  expect(off.every((difference) => difference < 1e-9)).toBe(true)
}

const RIGHT =
  '000000 111111 101111 011111 010111 101011 001111 001010 000011 111111 111111 101111 000111 000010 111111 000001 000001 111111 111111 111111 011000 000111 001101 111111 001000 000010 111111 000101 001001 100101 000000 111111 001111 111111 000001 011111 001011 100011 001111 111011'

test('credits of all or nothing: facility, discrimination, alpha and error are those of R', () => {
  const figures = figuresOf(analyse(choices(6), scored(RIGHT)))
  expectClose(figures.facility, [
    [0.425, 0.285093925599504, 0.578049314580089],
    [0.4, 0.263483256842919, 0.554041063396538],
    [0.65, 0.495058808372577, 0.778654711268237],
    [0.6, 0.445958936603462, 0.736516743157081],
    [0.725, 0.571650441937894, 0.838919837523327],
    [0.825, 0.680500096682123, 0.912545862539641],
  ])
  expectClose(figures.discrimination, [
    [0.607752668412996, 0.365426003609226, 0.772930350285244],
    [0.605375674351616, 0.362163110796308, 0.771412006574458],
    [0.519280921345458, 0.247866704006596, 0.715112978651006],
    [0.605375674351616, 0.362163110796308, 0.771412006574458],
    [0.523664172011652, 0.25350876638833, 0.718041997278734],
    [0.470093623866814, 0.185791282527883, 0.681766124222253],
  ])
  expectClose(
    [figures.reliability],
    [[0.799742558326629, 0.685507677531626, 0.882413281561133, 1.9959895688541, 0.893207989675704]],
  )
})

const THIRDS =
  '00111 21112 12122 10111 22212 32223 12132 22212 11101 01010 00122 23322 10101 01212 10021 22311 21022 11221 10111 12211 31332 22223 12212 00100 10101 32333 11221 01011 21111 11111 02001'

test('partial credit: facility, discrimination, alpha and error are those of R', () => {
  const figures = figuresOf(analyse(choices(5), scored(THIRDS, 3)))
  expectClose(figures.facility, [
    [0.408602150537634, 0.255142193158659, 0.582216319990023],
    [0.387096774193548, 0.237331014203802, 0.561758913803393],
    [0.462365591397849, 0.30091031937722, 0.632119656625179],
    [0.440860215053763, 0.282393587684947, 0.612367803175964],
    [0.494623655913978, 0.329201327236994, 0.661231526477634],
  ])
  expectClose(figures.discrimination, [
    [0.703266875218543, 0.464737270244248, 0.846630373010142],
    [0.56572337042981, 0.264380581973631, 0.766426744743498],
    [0.623790577996496, 0.34590786743377, 0.801067517611032],
    [0.551405688926382, 0.244919132404409, 0.757702070174063],
    [0.730738297050843, 0.50791170096291, 0.861905353563724],
  ])
  expectClose(
    [figures.reliability],
    [[0.832224966749002, 0.716469650679843, 0.910108555580634, 1.12142169538356, 0.45933825967155]],
  )
})

const FORMS =
  '-00000 0-0100 11-111 000-10 1111-1 01110- -01000 0-0100 10-000 100-11 1111-1 11111- -01100 1-1111 10-111 000-00 1011-0 10000- -11111 0-1110 11-001 100-00 0010-0 10100- -10010 1-0111 01-111 000-00 0000-1 10110- -11011 1-0011 00-110 111-01 1111-1 00000-'

test('parallel forms: an item is held against the rest of each attempt’s own form, as in R with missing values', () => {
  const figures = figuresOf(analyse(choices(6), scored(FORMS)))
  expectClose(figures.facility, [
    [0.6, 0.423203602533225, 0.754093718831982],
    [0.4, 0.245906281168019, 0.576796397466775],
    [0.533333333333333, 0.361422996198733, 0.697676110923002],
    [0.6, 0.423203602533225, 0.754093718831982],
    [0.466666666666667, 0.302323889076998, 0.638577003801267],
    [0.5, 0.331541256405338, 0.668458743594662],
  ])
  expectClose(figures.discrimination, [
    [0.347544259812581, -0.0145462974133242, 0.629050396587734],
    [0.609603474381786, 0.319504202369795, 0.795224420453345],
    [0.415190246333129, 0.0645810787593391, 0.674558785500377],
    [0.359647303503879, -0.000714496269297179, 0.637336879404523],
    [0.417925989733104, 0.0678766783648911, 0.676358678504679],
    [0.649189020270599, 0.377122203488122, 0.818115159330659],
  ])
})

/**
 * How many of 1,000 had each pattern, from 00000 to 11111: section 6 of the Law School Admission Test (R. D. Bock and
 * M. Lieberman, "Fitting a response model for n dichotomously scored items", Psychometrika 35, 1970).
 */
const LSAT = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298,
]
const lsat = () => {
  const rows = LSAT.flatMap((count, bits) => Array.from({ length: count }, () => bits.toString(2).padStart(5, '0')))
  return figuresOf(analyse(choices(5), scored(rows.join(' '))))
}

test('section 6 of the LSAT has the figures that are published of it', () => {
  // What the R package ltm prints for these data by descript(LSAT).
  const { facility, discrimination, reliability } = lsat()
  const rounded = (digits: number, rows: readonly (readonly number[])[]) => rows.map(([n = 0]) => n.toFixed(digits))
  expect(rounded(3, facility)).toEqual(['0.924', '0.709', '0.553', '0.763', '0.870'])
  expect(rounded(4, discrimination)).toEqual(['0.1128', '0.1532', '0.1728', '0.1444', '0.1216'])
  expect(rounded(3, [reliability])).toEqual(['0.295'])
})

test('section 6 of the LSAT has the intervals of R', () => {
  const figures = lsat()
  expectClose(figures.facility, [
    [0.924, 0.905904356875952, 0.938850551928298],
    [0.709, 0.68009019765685, 0.736310217296188],
    [0.553, 0.52204037130202, 0.583553992298511],
    [0.763, 0.735668489297015, 0.788318635739583],
    [0.87, 0.847731973345531, 0.889436225375158],
  ])
  expectClose(figures.discrimination, [
    [0.112832688922342, 0.0511977266625041, 0.173611386460197],
    [0.15317812011653, 0.0920592305989812, 0.213147160608097],
    [0.17277894329109, 0.111985346977608, 0.232284008695327],
    [0.144428095247094, 0.08317976636394, 0.204589377973752],
    [0.121596402547096, 0.0600560305787957, 0.182215916702922],
  ])
  expectClose(
    [figures.reliability],
    [[0.294997192215944, 0.223473787862733, 0.36180253172623, 1.0350412118898, 0.869066612393306]],
  )
})
