import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { newTopicText } from '../../questions/commands/new-topic-text.ts'
import { servedLedger } from '../../questions/commands/served-ledger.ts'
import { proposedValue } from '../../questions/reading/proposed-value.ts'
import { checkYaml, HEAD, LORRIES, TEXTS } from '../support/questions/written-facts.ts'

// Where somebody stumbled who wrote a first topic with the README alone (docs/quality/facts-trial.md).

const COMMAND = join(import.meta.dirname, '../../questions/commands/ledger.ts')
const LED = `  - id: led
    says: "{Ada Brunn} led the work."
    ask: [Who led the work?]
    unit: person
    claims:
      - { post: Ada Brunn, quote: "Inspector Ada Brunn led" }
      - { radio: The police, quote: "The police closed the road" }
`
const lorries = (from: string, to: string) => `${HEAD}${LORRIES.replace(from, to)}`
const doubtsIn = async (yaml: string) => (await checkYaml(yaml)).doubts.map(({ message }) => message).join('\n')

test.each<[string, string, string]>([
  [
    'a key of the fact in a claim',
    lorries('post: 40,', 'post: 40, mood: plan,'),
    '16:21 “mood” is said of the fact, not of a claim. Write it in a line of its own, above claims:.',
  ],
  [
    'a question with a colon',
    lorries('[How many lorries were stranded on the quay?]', '\n      - "Why?"\n      - Quay: how many lorries?'),
    '15:9 A text with a colon stands in double quotes.',
  ],
  [
    'a bracket that is not closed',
    lorries('on the quay" }\n      - { radio', 'on the quay"\n      - { radio'),
    '17:7 A bracket above is not closed. End the line above with "}" or "]".',
  ],
  ['no fact below facts:', HEAD, '9:7 There is no fact yet.'],
])('%s is one mistake, and says what to do', async (_, yaml, only) => {
  expect((await checkYaml(yaml)).mistakes).toEqual([only])
})

test('a mistake of grammar is told alone: what follows it is made of it', async () => {
  const { mistakes } = await checkYaml(lorries('    unit: lorries', '\tunit: lorries'))
  expect(mistakes).toEqual(['14:1 A tab stands here. Use blanks.'])
})

test('two names for one question are looked at, unless the fact says how they fit', async () => {
  const said =
    'The Post says “Ada Brunn”, and Harbour Radio “The police”. If only one can be right, add exclusive: true. If both mean the same, put them under names:.'
  expect(await doubtsIn(`${HEAD}${LED}`)).toBe(said)
  expect(await doubtsIn(`${HEAD}${LED.replace('    unit', '    exclusive: true\n    unit')}`)).toBe('')
  expect(await doubtsIn(`${HEAD}${LED.replace('The police,', 'Brunn,').replace('The police', 'Brunn’s crews')}`)).toBe(
    '',
  )
  expect(await doubtsIn(`${HEAD}${LED.replace('    ask: [Who led the work?]\n', '')}`)).toBe('')
})

test('a figure that its source hedges and its claim does not is looked at', async () => {
  const texts = { ...TEXTS, post: TEXTS.post?.replace('40 lorries', 'Some 40 lorries') ?? '' }
  const doubts = async (yaml: string) => (await checkYaml(yaml, texts)).doubts.map(({ message }) => message)
  expect(await doubts(lorries('"40 lorries', '"Some 40 lorries'))).toEqual([
    'The Post hedges this figure: “Some 40 lorries stood on the quay”. Write “about 40 lorries”, or add hedge: and its word.',
  ])
  expect(await doubts(lorries('post: 40, quote: "40', 'post: about 40 lorries, quote: "Some 40'))).toEqual([])
  expect(await doubts(lorries('post: 40, quote: "40', 'post: 40, hedge: Some, quote: "Some 40'))).toEqual([])
})

function folder(files: Readonly<Record<string, string>>): string {
  const place = mkdtempSync(join(tmpdir(), 'first-topic-'))
  onTestFinished(() => rmSync(place, { recursive: true }))
  mkdirSync(join(place, 'texts'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text)
  return place
}

const unkept = (facts: string) => `${HEAD.replaceAll('.txt }', '.txt, kept: false }')}${facts}`

function atWork(facts: string) {
  const place = folder({
    'facts.yaml': facts,
    'texts/post.txt': `${TEXTS.post}The quay opens again on 14 April.\n`,
    'texts/radio.txt': TEXTS.radio ?? '',
  })
  const file = join(place, 'facts.yaml')
  const run = (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' })
    return { status, said: `${stdout}${stderr}`.replaceAll(place, 'PLACE').trim().split('\n') }
  }
  return { file, texts: join(place, 'texts'), run }
}

test('a topic whose texts are not kept says that it is to be pinned, with the command as it is typed', () => {
  const { file, texts, run } = atWork(unkept(LORRIES))
  expect(run(file).said).toContainEqual(
    expect.stringMatching(
      /:5:78 post\.txt is not kept here, and is not pinned yet: npm run ledger -- pin PLACE\/facts\.yaml --sources DIR$/,
    ),
  )
  expect(run(file, '--sources', texts)).toEqual({
    status: 1,
    said: [
      '1 fact of 2 sources: 0 unsupported, 0 contested, 0 attributed, 1 corroborated, 0 single-source',
      'The facts are not pinned yet, or were changed since: npm run ledger -- pin PLACE/facts.yaml --sources PLACE/texts',
      '1 problem',
    ],
  })
  expect(run('pin', file, '--sources', texts).said).toEqual(['2 quotations of 2 sources pinned'])
  expect(run(file, '--sources', texts).said.at(-1)).toBe('0 problems')
})

test('facts in which a source is silent only by oversight are neither pinned nor served', async () => {
  const oversight = LORRIES.replace(/ *- \{ radio: .*\n/, '').replace('more than 35', '40')
  const post = 'Some came late. 40 lorries stood on the quay on Tuesday.'
  const place = folder({ 'facts.yaml': `${HEAD}${oversight}`, 'post.txt': post, 'radio.txt': post })
  expect(await servedLedger(join(place, 'facts.yaml'))).toBeUndefined()
  const { file, texts, run } = atWork(unkept(oversight))
  writeFileSync(join(texts, 'radio.txt'), post)
  expect(run('pin', file, '--sources', texts)).toEqual({
    status: 1,
    said: [expect.stringMatching(/ Is Harbour Radio silent on this\?/), '1 problem; nothing is pinned'],
  })
  expect(run(file, '--sources', texts, '--stamp').said).not.toContain('pinned and stamped')
})

test('cite puts words together again that the shell took apart, and says which year it took', () => {
  const { file, texts, run } = atWork(unkept(LORRIES))
  expect(run('cite', file, 'post', 'again', 'on', '14', 'April', '--sources', texts).said).toEqual([
    '- { post: 2031-04-14, quote: "again on 14 April" }',
    '# The words name no year. This one is the year in which the source was published.',
  ])
})

test.each([
  ['40 lorries stood on the quay', '40'],
  ['Around 90 people', 'about 90'],
  ['at least 12 boats', 'at least 12'],
  ['came at 9.15 pm', '"9.15 pm"'],
  ['the bridge on 3 May 2032', '2032-05-03'],
  ['from 3 to 5 May', 'VALUE'],
  ['140 of 165 candidates', 'VALUE'],
  ['at ten o’clock', 'VALUE'],
  ['Inspector Ada Brunn led', 'VALUE'],
])('of “%s” cite proposes %s', (words, value) => {
  expect(proposedValue(words, 'en', '2031').value).toBe(value)
})

test('a date that names no year is proposed only where its source has one, and else asks for it', () => {
  expect(proposedValue('again on 14 April', 'en', undefined)).toEqual({
    value: 'VALUE',
    note: 'The words name no year. Write "published:" of the source first, or the year yourself.',
  })
})

test('a new topic says what may be told of a source, and needs only that its facts are written below', async () => {
  const text = newTopicText('harbour-fire', [
    { name: 'post.txt', text: TEXTS.post ?? '', kept: true },
    { name: 'radio.txt', text: TEXTS.radio ?? '', kept: true },
  ])
  expect(text).toContain('# publisher:')
  expect((await checkYaml(text)).mistakes).toEqual([expect.stringMatching(/ There is no fact yet\.$/)])
  expect((await checkYaml(`${text}${LORRIES}`)).mistakes).toEqual([])
  const example = text.replace(/^ {2}# (?=- | {2})/gm, '  ')
  expect((await checkYaml(example)).mistakes).toEqual([])
})
