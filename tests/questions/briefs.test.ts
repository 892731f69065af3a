import { expect, test } from 'vitest'
import { servedLedger } from '../../questions/commands/served-ledger.ts'
import { briefOf, readingsOf } from '../../questions/facts/brief.ts'
import { sourceSheets } from '../../questions/facts/source-sheets.ts'
import { prepare } from '../../questions/facts/topic.ts'
import type { TextShowing } from '../../questions/wire/source-sheet.ts'
import { checkYaml, HEAD, LORRIES } from '../support/questions/written-facts.ts'

const FACTS = `${HEAD}${LORRIES}
  - id: fire-start
    core: true
    says: "The fire began at {6.40 am}."
    claims:
      - { post: "6.40 am", quote: "the fire broke out at 6.40 am" }
      - { radio: shortly before 7 am, quote: "shortly before 7 am" }
  - id: crews
    core: true
    says: "The crews needed {140} minutes."
    unit: minutes
    claims:
      - { radio: 140, quote: "needed 140 minutes", said by: Ada Brunn }
  - id: both
    core: true
    says: "{52} lorries and engines stood there."
    unit: vehicles
    claims:
      - { post: 52, sum: [lorries-stranded, engines] }
  - id: engines
    says: "{12} fire engines came."
    unit: fire engines
    claims:
      - { post: 12, quote: "12 fire engines came" }
`

test('a brief says what its source says, with its own values, in its order, and nothing that we worked out', async () => {
  const { mistakes, ledger } = await checkYaml(FACTS)
  expect(mistakes).toEqual([])
  const topic = prepare(ledger ?? expect.fail('there is no ledger'))
  const [post, radio] = topic.ledger.sources
  if (!post || !radio) expect.fail('there are two sources')
  expect(briefOf(post, topic)).toEqual(['40 lorries were stranded on the quay.', 'The fire began at 6.40 am.'])
  expect(briefOf(radio, topic)).toEqual([
    'More than 35 lorries were stranded on the quay.',
    'According to Ada Brunn, the crews needed 140 minutes.',
    'The fire began at shortly before 7 am.',
  ])
})

test('facts that a quiz asks are told too, and kept texts are shown by their paragraphs', async () => {
  const { ledger } = await checkYaml(FACTS)
  const topic = prepare(ledger ?? expect.fail('there is no ledger'))
  const [post] = readingsOf(topic, new Set(['engines']), true)
  expect(post?.brief).toContain('12 fire engines came.')
  expect(post?.paragraphs?.[0]).toBe('Fire at the harbour')
  expect(readingsOf(topic, new Set(), false).every(({ paragraphs }) => paragraphs === undefined)).toBe(true)
})

test('the briefs of sources whose texts are not kept have 120 to 300 words', async () => {
  const topic = prepare((await servedLedger('white-helmets')) ?? expect.fail('it is not verified'))
  for (const source of topic.ledger.sources) {
    const words = briefOf(source, topic).join(' ').split(/\s+/).length
    expect(words, source.label).toBeGreaterThanOrEqual(120)
    expect(words, source.label).toBeLessThanOrEqual(300)
  }
})

test('a quiz on own texts shows them whole, in our words, or not at all, and a link in every case where one is known', async () => {
  const { ledger } = await checkYaml(FACTS)
  const made = ledger ?? expect.fail('there is no ledger')
  const [post, ...others] = made.sources
  if (!post) expect.fail('there is no source')
  const url = 'https://www.post.example/2031/fire?page=1'
  const { title: _, ...bare } = post
  const topic = prepare({ ...made, sources: [{ ...bare, url }, ...others] })
  const sheet = (showing: TextShowing) => sourceSheets(topic, new Set(), showing).sources[0]
  expect(sheet('shown')).toMatchObject({ url, title: 'post.example' })
  expect(sheet('shown')?.paragraphs?.join('\n\n')).toBe(post.text?.trim())
  expect(sheet('shown')).not.toHaveProperty('brief')
  expect(sheet('links')).toMatchObject({
    url,
    title: 'post.example',
    brief: ['40 lorries were stranded on the quay.', 'The fire began at 6.40 am.'],
  })
  expect(sheet('links')).not.toHaveProperty('paragraphs')
  expect(sheet('none')).toMatchObject({ url, title: 'post.example' })
  expect(Object.keys(sheet('none') ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/brief|paragraphs/)]),
  )
})
