import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFacts } from '../../questions/commands/facts-files.ts'
import { TOPICS } from '../../questions/commands/files.ts'
import { checkTopic } from '../../questions/facts/written/check-topic.ts'
import { parseFactsYaml } from '../../questions/facts/written/parse-yaml.ts'
import { checkPosted } from '../../questions/facts/written/posted.ts'
import { writeFactsYaml } from '../../questions/facts/written/write-yaml.ts'
import { postedOf, writtenOf } from '../../questions/facts/written/written-of.ts'
import type { Ledger } from '../../questions/ledger.ts'
import { sha256 } from '../support/questions/topic-of.ts'
import { checkYaml, HEAD, LORRIES, TEXTS } from '../support/questions/written-facts.ts'

const IDS = ['bridge-closure', 'white-helmets', 'etang-disparu']
const missing = () => 'missing'

async function shipped(id: string) {
  const read = await readFacts(`${TOPICS}/${id}/facts.yaml`, undefined)
  return { ...read, ledger: read.ledger ?? expect.fail(JSON.stringify(read.mistakes.slice(0, 3))) }
}

const meaning = ({ stamp: _, ...ledger }: Ledger) => ledger

test.each(IDS)(
  '%s written from its ledger is the same ledger, and the same text when it is written again',
  async (id) => {
    const { ledger, lock, texts } = await shipped(id)
    const text = writeFactsYaml(writtenOf(ledger))
    const parsed = parseFactsYaml(text)
    if (!parsed.ok) expect.fail(JSON.stringify(parsed.mistakes))
    const again = await checkTopic(parsed.content, { texts, lock, missing, digest: sha256 })
    expect(again.mistakes.map(parsed.placed)).toEqual([])
    expect(meaning(again.ledger ?? expect.fail('no ledger'))).toEqual(meaning(ledger))
    expect(writeFactsYaml(writtenOf(again.ledger ?? ledger))).toBe(text)
  },
)

const commentsIn = (text: string) => text.split('\n').filter((line) => /^ *#/.test(line))

test.each(IDS)(
  '%s written over its file keeps every comment of it, above the fact that it stands above',
  async (id) => {
    const { ledger, file, lock, texts } = await shipped(id)
    const before = readFileSync(file, 'utf8')
    const text = writeFactsYaml(writtenOf(ledger), before)
    expect(commentsIn(text)).toEqual(commentsIn(before))
    const beside = (all: string) =>
      [...all.matchAll(/^( *#.*)\n+ {2}- id: (\S+)$/gm)].map(([, comment, fact]) => [comment, fact])
    expect(beside(text)).toEqual(beside(before))
    expect(writeFactsYaml(writtenOf(ledger), text)).toBe(text)
    const parsed = parseFactsYaml(text)
    if (!parsed.ok) expect.fail(JSON.stringify(parsed.mistakes))
    const again = await checkTopic(parsed.content, { texts, lock, missing, digest: sha256 })
    expect(meaning(again.ledger ?? expect.fail('no ledger'))).toEqual(meaning(ledger))
  },
)

test('comments stay where they stand when facts around them come, go and change', async () => {
  const commented = `# On top.

${HEAD.replace('harbour\n', 'harbour  # to be mended\n')}  # The lorries
${LORRIES.replace('on the quay" }', 'on the quay" }  # ask the harbour master').replace('  distractors', '  # Both are told elsewhere.\n    distractors')}# The end.
`
  const { ledger, mistakes } = await checkYaml(commented)
  const { facts, ...rest } = writtenOf(ledger ?? expect.fail(mistakes.join()))
  const [fact] = Array.isArray(facts) ? facts : []
  const text = writeFactsYaml(
    {
      ...rest,
      facts: [
        { ...fact, id: 'another' },
        { ...fact, core: false },
      ],
    },
    commented,
  )
  expect(text.match(/^.*#.*$/gm)).toEqual([
    '# On top.',
    'title: The fire at the harbour  # to be mended',
    '  # The lorries',
    '      - { post: "40", quote: "40 lorries stood on the quay" }  # ask the harbour master',
    '    # Both are told elsewhere.',
    '# The end.',
  ])
  expect(text).toContain('  # The lorries\n  - id: lorries-stranded')
  expect((await checkYaml(text)).mistakes).toEqual([])
})

test('what is posted of a ledger is that ledger', async () => {
  const { ledger } = await shipped('bridge-closure')
  const { problems, ledger: again } = await checkPosted(JSON.parse(JSON.stringify(postedOf(ledger))), sha256)
  expect(problems).toEqual([])
  const bare = (one: Ledger) => one.sources.map(({ file: _, ...source }) => source)
  expect(again && bare(again)).toEqual(bare(ledger))
  expect(again?.facts).toEqual(ledger.facts)
})

test('without a digest what is posted is the same ledger without digests, and a quotation that its text does not hold is refused as ever', async () => {
  const { ledger } = await shipped('bridge-closure')
  const content = JSON.parse(JSON.stringify(postedOf(ledger)))
  const bare = (one: Ledger) =>
    JSON.parse(
      JSON.stringify({ ...one, sources: one.sources.map(({ file: _, ...source }) => source) }),
      (key, value) => (key === 'sha256' ? undefined : value),
    )
  const { ledger: again } = await checkPosted(content)
  const { stamp: _, ...own } = ledger
  expect(again && bare(again)).toEqual(bare(own))
  expect(JSON.stringify(again)).not.toMatch(/[0-9a-f]{64}/)

  content.facts[0].claims[0].quote = 'nobody ever said this'
  const { problems } = await checkPosted(content)
  expect(problems.map(({ path }) => path)).toEqual(['facts[0].claims[0].quote'])
})

/** A file of three facts, as it stands in a topic. */
const BASE = `${HEAD}${LORRIES}  - id: led
    says: "{Ada Brunn} led the work."
    ask: [Who led the work?]
    unit: person
    claims:
      - { post: Ada Brunn, quote: "Inspector Ada Brunn led" }
`

const SEED = 20311
const NOISE = [
  '\t',
  '#',
  ' #',
  ': ',
  ', ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '\n',
  '- ',
  '…',
  '¶',
  '<<: ',
  '~',
  '0',
  'é',
]

const changed = fc.tuple(
  fc.nat(BASE.length - 1),
  fc.constantFrom('insert', 'delete', 'cut', 'twice'),
  fc.constantFrom(...NOISE),
  fc.integer({ min: 1, max: 30 }),
)

function mutate([at, how, noise, length]: readonly [number, string, string, number]): string {
  if (how === 'insert') return BASE.slice(0, at) + noise + BASE.slice(at)
  if (how === 'delete') return BASE.slice(0, at) + BASE.slice(at + length)
  if (how === 'cut') return BASE.slice(0, at)
  return BASE.slice(0, at + length) + BASE.slice(at)
}

const spansIn = (ledger: Ledger): readonly string[] =>
  ledger.facts.flatMap(({ claims }) =>
    claims.flatMap(({ at, source }) => at.map(([start, end]) => [...(TEXTS[source] ?? '')].slice(start, end).join(''))),
  )

const quotesIn = (ledger: Ledger): readonly string[] =>
  ledger.facts.flatMap(({ claims }) => claims.flatMap(({ quoted }) => quoted?.words ?? []))

test(`300 files with something wrong in them are refused with a place, or mean what they say (seed ${SEED})`, async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(changed, async (change) => {
      const text = mutate(change)
      const { mistakes, ledger } = await checkYaml(text)
      if (!ledger) {
        refused += 1
        expect(mistakes).not.toEqual([])
        expect(mistakes.filter((mistake) => !/^\d+:\d+ \S.*[.?!"”]$/s.test(mistake))).toEqual([])
        return
      }
      // What is accepted is what its own text says, and means the same when it is written again.
      expect(quotesIn(ledger).filter((words) => !text.replace(/\s+/g, ' ').includes(words))).toEqual([])
      expect(spansIn(ledger)).not.toContain('')
      const again = await checkYaml(writeFactsYaml(writtenOf(ledger)))
      expect(again.mistakes).toEqual([])
      expect(again.ledger).toEqual(ledger)
    }),
    { numRuns: 300, seed: SEED },
  )
  expect(refused).toBeGreaterThan(100)
})
