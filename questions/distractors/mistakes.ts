import { meaningWith } from '../facts/explanation.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { NumberMistake } from '../item.ts'
import { type Range, singleFigure } from '../values/quantity.ts'
import { figuresFor } from './figures.ts'
import { isUnsupported } from './unsupported.ts'

/** Of the ledger's other figures: the likeliest to be taken for this one. */
const MOST = 12

/**
 * Wrong numbers that can be explained to whoever types them, the best explanation first: those that the ledger
 * explains; figures that the ledger gives for other facts and no source gives for this one; a point in the wrong place;
 * two digits that changed places. None is right.
 *
 * @param key The numbers that are right, in `unit`.
 */
export function mistakesBeside(
  key: Range,
  unit: string,
  assessment: Assessment,
  topic: Topic,
): readonly NumberMistake[] {
  return [...written(assessment, topic), ...otherFigures(key, unit, assessment, topic), ...slips(key, topic)].filter(
    ({ min, max }) => min > key.max || max < key.min,
  )
}

/** What somebody wrote into the ledger as wrong answers. */
function written(assessment: Assessment, topic: Topic): readonly NumberMistake[] {
  return assessment.fact.distractors.flatMap(({ value, why }) => {
    const n = singleFigure(value)
    return n === undefined || !isUnsupported(value, assessment, topic) ? [] : [{ min: n, max: n, why }]
  })
}

/** Figures of the same things first, then by how near they are in size. */
function otherFigures(key: Range, unit: string, assessment: Assessment, topic: Topic): readonly NumberMistake[] {
  const { fact } = assessment
  const others = figuresFor(unit, topic).flatMap(({ assessment: other, claim, value }) => {
    const n = singleFigure(value)
    if (n === undefined || other.fact.id === fact.id) return []
    return [{ n, other, claim, isAlike: other.fact.unit === fact.unit, far: distance(n, key) }]
  })
  const first = new Map<number, NumberMistake>()
  for (const { n, other, claim } of others.sort((a, b) => Number(b.isAlike) - Number(a.isAlike) || a.far - b.far)) {
    if (first.size >= MOST) break
    if (first.has(n) || !isUnsupported({ is: n, unit }, assessment, topic)) continue
    first.set(n, { min: n, max: n, why: meaningWith(claim, other, topic) })
  }
  return [...first.values()]
}

/** In orders of magnitude. */
function distance(n: number, { min, max }: Range): number {
  return Math.abs(Math.log10(1 + Math.abs(n)) - Math.log10(1 + Math.abs((min + max) / 2)))
}

function slips({ min, max }: Range, { phrases }: Topic): readonly NumberMistake[] {
  if (min <= 0) return []
  return [
    { min: min * 10, max: max * 10, why: phrases.tenTimesTooMuch },
    { min: min / 10, max: max / 10, why: phrases.tenTimesTooLittle },
    ...(min === max ? swapped(min) : []).map((n) => ({ min: n, max: n, why: phrases.digitsSwapped })),
  ]
}

/** A whole number with two neighbouring digits the other way round, in every way that keeps it as long. */
function swapped(n: number): readonly number[] {
  const digits = String(n)
  if (!/^\d+$/.test(digits)) return []
  const all = Array.from(digits).map((_, i) =>
    Number(digits.slice(0, i) + (digits[i + 1] ?? '') + (digits[i] ?? '') + digits.slice(i + 2)),
  )
  return [...new Set(all)].filter((m) => m !== n && String(m).length === digits.length)
}
