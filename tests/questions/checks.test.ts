import { expect, test } from 'vitest'
import { type Basis, bareBasis, basisOf } from '../../questions/checks/check.ts'
import { checks, findingsOf, notRun } from '../../questions/checks/checks.ts'
import { setChecks } from '../../questions/checks/set.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { harbour } from '../support/questions/harbour.ts'
import { flawsOfGrounding, flawsOfWording, type Planted } from '../support/questions/planted-flaws.ts'
import { itemFrom } from '../support/questions/written-item.ts'

const found = ({ line, more }: Planted, basis: Basis) => [
  ...new Set(findingsOf(itemFrom(line, more, basis), basis).map(({ check }) => check)),
]

test.each(flawsOfWording.map((flaw) => [flaw.check, flaw.line, flaw] as const))(
  'check %i, and no unrelated one, finds what is wrong with: %s',
  (check, _line, flaw) => {
    expect(found(flaw, bareBasis('en')).sort()).toEqual([check, ...(flaw.also ?? [])].sort())
  },
)

test.each(flawsOfGrounding.map((flaw) => [flaw.check, flaw.line, flaw] as const))(
  'beside a ledger check %i, and no unrelated one, finds what is wrong with: %s',
  async (check, _line, flaw) => {
    expect(found(flaw, basisOf(prepare(await harbour()))).sort()).toEqual([check, ...(flaw.also ?? [])].sort())
  },
)

test('an item whose answer the introduction of its topic tells is found by the check of the title', async () => {
  const line = 'How many lorries were held up at Marlowe? | *40 | 41 | 44'
  const found = async (introduction: string) => {
    const basis = basisOf(prepare(await harbour({ introduction })))
    return findingsOf(itemFrom(line, {}, basis), basis).map(({ id }) => id)
  }
  expect(await found('The 40 lorries of Marlowe wait for the rain to end.')).toContain('key-in-title')
  expect(await found('Lorries wait at Marlowe for the rain to end.')).not.toContain('key-in-title')
})

test('the tables hold all fifty-eight checks, each with a line for a teacher', () => {
  const numbers = new Set([...checks, ...setChecks].map(({ number }) => number))
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 58 }, (_, i) => i + 1))
  for (const { rule } of [...checks, ...setChecks]) expect(rule).toMatch(/^[A-Z].{10,125}\.$/)
})

test('every check but those of sets has a planted flaw', () => {
  const planted = new Set([...flawsOfWording, ...flawsOfGrounding].map(({ check }) => check))
  expect(checks.map(({ number }) => number).filter((number) => !planted.has(number))).toEqual([])
})

test('a finding names the very words', () => {
  const [finding] = findingsOf(
    itemFrom('Who sold the pier of Marlowe last week? | *Ada Finch | Tom Reed | Ida Vale'),
    bareBasis('en'),
  )
  expect(finding?.found).toBe('last week')
})

test.each(
  flawsOfWording.filter(({ check }) => [5, 26, 37, 58].includes(check)).map((flaw) => [flaw.check, flaw] as const),
)('what check %i finds is the item’s own words, and none of ours in English', (check, { line, more }) => {
  const item = itemFrom(line, more, bareBasis('en'))
  const shown = [item.stem, item.keyText, item.explanation].map((text) => text.replace(/\s+/g, ' '))
  for (const { found } of findingsOf(item, bareBasis('en')).filter((finding) => finding.check === check))
    expect(
      shown.some((text) => text.includes(found.trim())),
      found,
    ).toBe(true)
})

test('what needs a ledger is reported as not run without one', () => {
  expect(notRun(bareBasis('en'))).toEqual([
    { need: 'topic', checks: [2, 18, 23, 38, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55] },
    { need: 'texts', checks: [21, 46, 47] },
  ])
})

test('in a language without rules of wording only the others run, and the rest are reported', () => {
  const basis = bareBasis('fy')
  const item = itemFrom('Which bird is not seen at Marlowe? | *a heron | a gannet | none of the above', {}, basis)
  expect(findingsOf(item, basis)).toEqual([])
  const [missing] = notRun(basis)
  expect(missing?.need).toBe('words')
  expect(missing?.checks).toEqual(expect.arrayContaining([1, 3, 13, 19, 26, 31, 48]))
  for (const number of [34, 35, 36, 37, 39, 40, 41, 42, 43, 44, 45, 46, 47, 49, 50])
    expect(missing?.checks).not.toContain(number)
})
