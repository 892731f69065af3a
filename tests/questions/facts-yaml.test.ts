import { expect, test } from 'vitest'
import { prepare } from '../../questions/facts/topic.ts'
import { checkYaml, HEAD, LORRIES, TEXTS } from '../support/questions/written-facts.ts'

test('three facts that somebody wrote with one example before them are a ledger', async () => {
  const { mistakes, ledger } = await checkYaml(`${HEAD}${LORRIES}
  - id: fire-start
    says: "The fire began at {6.40 am}."
    ask: When did the fire begin?
    claims:
      - { post: "6.40 am", quote: "the fire broke out at 6.40 am" }
      - { radio: shortly before 7 am, quote: "shortly before 7 am" }
  - id: led
    says: "{Ada Brunn} led the work."
    ask: [Who led the work?]
    unit: person
    exclusive: true
    claims:
      - { post: Ada Brunn, quote: "Inspector Ada Brunn led" }
`)
  expect(mistakes).toEqual([])
  const { assessments } = prepare(ledger ?? expect.fail('there is no ledger'))
  expect(assessments.map(({ fact, standing }) => [fact.id, fact.type, standing])).toEqual([
    ['lorries-stranded', 'quantity', 'corroborated'],
    ['fire-start', 'time', 'corroborated'],
    ['led', 'name', 'single-source'],
  ])
})

test('a quotation is pinned to the characters of its source, whatever typography its author has', async () => {
  const yaml = `${HEAD}  - id: boat
    says: "{The Seagull} burned out."
    unit: boat
    type: name
    claims:
      - { post: The Seagull, quote: 'The "Seagull" burned' }
  - id: crews
    says: "The crews needed {140} minutes."
    unit: minutes
    claims:
      - { radio: 140, quote: "Brunn's crews needed 140 minutes" }
  - id: engines
    says: "{12} fire engines came."
    unit: fire engines
    claims:
      - { post: 12, quote: "the work - 12 fire engines came" }
`
  const { mistakes, ledger } = await checkYaml(yaml)
  expect(mistakes).toEqual([])
  const spans = ledger?.facts.flatMap(({ claims }) =>
    claims.flatMap(({ source, at }) => at.map(([start, end]) => [...(TEXTS[source] ?? '')].slice(start, end).join(''))),
  )
  expect(spans).toEqual(['The “Seagull” burned', 'Brunn’s crews needed 140 minutes', 'the work — 12 fire engines came'])
  expect(ledger?.facts.flatMap(({ claims }) => claims.flatMap(({ words }) => words))).toEqual(spans)
})

const lorries = (from: string, to: string) => `${HEAD}${LORRIES.replace(from, to)}`

test.each<[string, string, RegExp]>([
  ['a tab', `id: a\n\ttitle: b\n`, /^2:1 .*[Tt]ab|^2:1 /],
  ['a key that stands twice', `${HEAD}${LORRIES}id: other\n`, /^2\d:1 This key stands here for the second time/],
  [
    'a fact that stands twice',
    `${HEAD}${LORRIES}${LORRIES}`,
    /^21:9 The id “lorries-stranded” stands here for the second/,
  ],
  [
    'a quotation without quotes',
    lorries('"40 lorries stood on the quay"', '40 lorries stood'),
    /^16:28 A quotation stands in/,
  ],
  [
    'a quotation without quotes and with a comma',
    lorries('"40 lorries stood on the quay"', 'On Tuesday, 40 lorries'),
    /^16:28 A quotation stands in double quotes/,
  ],
  [
    'a text that is cut',
    lorries('How many lorries were stranded on the quay?', 'a #1 b').replace('[a #1 b]', 'a #1 b'),
    /^13:12 The text is cut/,
  ],
  ['an alias', lorries('unit: lorries', 'unit: *l'), /^14:11 A text that begins with "\*"/],
  ['an anchor', lorries('unit: lorries', 'unit: &l lorries'), /^14:14 A text that begins with "&"/],
  ['a tag', lorries('unit: lorries', 'unit: !l lorries'), /^14:11 .*"!"/],
  ['__proto__', lorries('unit: lorries', '__proto__: lorries'), /^14:5 “__proto__” can be no key/],
  ['a key that is none', lorries('unit:', 'units:'), /^14:5 “units” is no key here. Did you mean "unit"\?/],
  [
    'a key of a claim that is none',
    lorries('post: 40,', 'post: 40, saidby: me,'),
    /^16:21 “saidby” is no key here. Did you mean "said by"/,
  ],
  [
    'a source that is not there',
    lorries('post: 40', 'gazette: 40'),
    /^16:11 No source has the id “gazette”. There are post, radio/,
  ],
  [
    'a missing key',
    lorries('    says: "{40} lorries were stranded on the quay."\n', ''),
    /^10:5 says: is missing here/,
  ],
  ['says without braces', lorries('{40}', '40'), /^12:11 Put the one value in braces/],
  ['two units', lorries('post: 40', 'post: 40 km'), /^16:17 “40 km” cannot be compared with lorries. Make it a fact/],
  ['no unit of ours', lorries('post: 40', 'post: 40 sheep'), /^16:17 “sheep” in “40 sheep” is no unit of ours/],
  [
    'words that are not there',
    lorries('40 lorries stood on', '40 vans stood on'),
    /^16:28 “40 vans stood on the quay” does not stand in The Post. The nearest is “40 lorries stood on the quay” \(¶2\)/,
  ],
  [
    'half a number',
    lorries('40 lorries stood on the quay', '0 lorries stood'),
    /^16:28 “0 lorries stood” does not stand/,
  ],
  [
    'words that stand twice',
    lorries('"More than 35 lorries … on Tuesday"', '"The police closed"'),
    /^17:39 “The police closed” stands 2 times in Harbour Radio: ¶1 and ¶2. Add "in: ¶1"/,
  ],
  [
    'a value that the words do not say',
    lorries('post: 40', 'post: 41'),
    /^16:2\d “41 lorries” cannot be read from “40 lorries stood on the quay”/,
  ],
  [
    'a hedge that the value lacks',
    lorries('radio: more than 35', 'radio: 35'),
    /^17:\d+ “35 lorries” cannot be read from/,
  ],
  ['no quotation', lorries(', quote: "40 lorries stood on the quay"', ''), /^16:9 Show where the source says it/],
  [
    'a wrong answer that is right',
    lorries('value: 12', 'value: 40'),
    /^19:18 “40 lorries” is no wrong answer: The Post says so/,
  ],
  ['an id with a capital', lorries('id: lorries-stranded', 'id: Lorries'), /^10:9 An id is lower-case words/],
  [
    'a headline that is no fact',
    `headline: lorries-left\n${HEAD}${LORRIES}`,
    /^1:11 No fact has the id “lorries-left”. Did you mean "lorries-stranded"\?/,
  ],
  [
    'a source with one of our words as its id',
    lorries('x', 'y').replace('  post:', '  quote: { label: Q, text: q.txt }\n  post:'),
    /^5:3 “quote” is one of our words/,
  ],
  ['no facts', `${HEAD}  []\n`, /There is no fact yet/],
  ['a list for a file', '- a\n', /^1:1 id: is missing here/],
  ['nothing', '', /^1:1 /],
])('%s is refused with its place and what to do', async (_, yaml, first) => {
  const { mistakes, ledger } = await checkYaml(yaml)
  expect(ledger).toBeUndefined()
  expect(mistakes.join('\n')).toMatch(new RegExp(first.source, 'm'))
})

test('which of two is told by its paragraph, or by a word before it', async () => {
  const fact = (place: string) => `${HEAD}  - id: closed
    says: "The police closed {the quay}."
    type: text
    unit: place
    claims:
      - { radio: the quay, quote: "The police closed … quay"${place} }
`
  const spanOf = async (place: string) => (await checkYaml(fact(place))).ledger?.facts[0]?.claims[0]?.at[0]?.[0] ?? 0
  expect((await checkYaml(fact(''))).mistakes).toEqual([])
  expect(await spanOf(', in: ¶2')).toBeGreaterThan(100)
  expect(await spanOf(', after: began')).toBeGreaterThan(100)
  expect((await checkYaml(fact(', in: ¶9'))).mistakes.join()).toMatch(/has 2 paragraphs, and no ¶9/)
})

test('a text that may not be kept is quoted with at most seven words, and read without it once it was pinned', async () => {
  const unkept = HEAD.replaceAll('.txt }', '.txt, kept: false }')
  const long = LORRIES.replace('40 lorries stood on the quay', '40 lorries stood on the quay when the fire')
  expect((await checkYaml(`${unkept}${long}`)).mistakes.join()).toMatch(/has 9 words, and of The Post at most 7/)
  const without = await checkYaml(`${unkept}${LORRIES}`, {})
  expect(without.mistakes.join('\n')).toMatch(/There is no text post.txt of post/)
})

test('a file of 200 KB is read, and one that is far too long is refused in a sentence', async () => {
  const facts = Array.from({ length: 400 }, (_, i) => LORRIES.replace('lorries-stranded', `lorries-${i}`))
  const { mistakes } = await checkYaml(`${HEAD}${facts.join('')}`)
  expect(mistakes).toEqual([])
  expect((await checkYaml('#'.repeat(600_001))).mistakes).toEqual([
    expect.stringMatching(/^1:1 The file has 600001 characters/),
  ])
})

test('what is nested without end is refused, not fallen over', async () => {
  const { mistakes } = await checkYaml('['.repeat(50_000))
  expect(mistakes).not.toEqual([])
})
