import { expect, test } from 'vitest'
import { readReply } from '../../questions/studio/read-reply.ts'

const YAML = `facts:
  - id: lorries
    says: "{40} lorries stood on the quay."
    ask: ["How many lorries stood on the quay?"]
    unit: lorries
    claims:
      - { post: "40", quote: "40 lorries stood on the quay" }
  - id: engines
    says: "{12} engines came."
    unit: engines
    claims:
      - { post: "12", quote: "12 engines came" }
`
const JSON_REPLY = JSON.stringify({
  facts: [
    {
      id: 'lorries',
      says: '{40} lorries stood on the quay.',
      claims: [{ post: 40, quote: '40 lorries stood on the quay' }],
    },
    { id: 'engines', says: '{12} engines came.', claims: [{ post: 12, quote: '12 engines came' }] },
  ],
})
const ids = (text: string) => readReply(text).facts.map((fact) => JSON.parse(JSON.stringify(fact)).id)

test('a reply is read as YAML or JSON, fenced or not, with words around it', () => {
  for (const reply of [
    YAML,
    JSON_REPLY,
    `Here you go!\n\n\`\`\`yaml\n${YAML}\`\`\`\nI hope this helps {and more}.`,
    `Sure [1]: ${JSON_REPLY}\nAnything else?`,
    `\`\`\`json\n${JSON_REPLY}\n\`\`\``,
    `Certainly:\n${YAML}`,
    YAML.replace(/^facts:\n/, '').replace(/^ {2}/gm, ''),
    JSON.stringify(JSON.parse(JSON_REPLY).facts),
  ])
    expect(ids(reply), reply.slice(0, 60)).toEqual(['lorries', 'engines'])
})

const NAMES = 'names:\n  Ada Brunn: [Inspector Brunn, Ada]\n'
const NAMED = { 'Ada Brunn': ['Inspector Brunn', 'Ada'] }

test('other names of somebody are read before the facts and behind them, and no fact is lost for them', () => {
  for (const reply of [
    NAMES + YAML,
    YAML + NAMES,
    `\`\`\`yaml\n${YAML}${NAMES}\`\`\`\nAnything else?`,
    `${YAML}${NAMES}\nI hope this helps: there were many.`,
    `${YAML}${NAMES}headline: [lor`,
    (YAML + NAMES).replace(/^(?=.)/gm, '  '),
    YAML.replace(/^facts:\n/, '').replace(/^ {2}/gm, '') + NAMES,
    YAML + NAMES.replace('[Inspector Brunn, Ada]', '\n    - Inspector Brunn\n    - Ada'),
    JSON.stringify({ ...JSON.parse(JSON_REPLY), names: NAMED }),
  ]) {
    expect(readReply(reply).names, reply).toEqual(NAMED)
    expect(ids(reply), reply).toEqual(['lorries', 'engines'])
  }
})

test('the facts that a reply would strike out first are details, and in no core', () => {
  const starred = YAML.replace(/^( +)(?=says)/gm, '$1core: true\n$1')
  const details = (reply: string) =>
    readReply(reply).facts.flatMap((fact) => {
      const { id, core, minor } = JSON.parse(JSON.stringify(fact))
      return [`${id} ${core === undefined ? '' : 'core'}${minor === true ? 'minor' : ''}`]
    })
  expect(details(starred)).toEqual(['lorries core', 'engines core'])
  const read = [' [engines, boats]\n', '\n  - engines\n', '\n- engines\n', '\n\n  - engines\n', ' [\n  engines,\n]\n']
  for (const weakest of read.map((list) => `weakest:${list}`))
    expect(details(starred + weakest), weakest).toEqual(['lorries core', 'engines minor'])
  for (const weakest of ['weakest: engines\n', 'weakest: {engines: yes}\n', 'weakest: [eng'])
    expect(details(starred + weakest), weakest).toEqual(['lorries core', 'engines core'])
  const json = JSON.stringify({ ...JSON.parse(JSON_REPLY), weakest: ['engines'] })
  expect(details(json)).toEqual(['lorries ', 'engines minor'])
  const twoBlocks = ['lorries', 'engines'].map((id) => `\`\`\`yaml\nweakest: [${id}]\n\`\`\`\n`).join('')
  expect(details(`\`\`\`yaml\n${YAML}\n\`\`\`\n${twoBlocks}`)).toEqual(['lorries minor', 'engines minor'])
})

test('of a reply that is cut off the whole facts are kept, and the last is not guessed', () => {
  expect(ids(`\`\`\`yaml\n${YAML.slice(0, YAML.indexOf('engines came') + 4)}`)).toEqual(['lorries'])
  expect(ids(JSON_REPLY.slice(0, JSON_REPLY.lastIndexOf('12 engines')))).toEqual(['lorries'])
  expect(readReply(JSON_REPLY.slice(0, JSON_REPLY.lastIndexOf('12 engines'))).mended).toContain('cut')
})

test('curly quotation marks and commas too many are read', () => {
  let isOpen = false
  const turned = JSON_REPLY.replace(/"/g, () => {
    isOpen = !isOpen
    return isOpen ? '“' : '”'
  })
  expect(turned).not.toContain('"')
  expect(ids(turned)).toEqual(['lorries', 'engines'])
  expect(readReply(turned).mended).toContain('quotes')
  const commas = JSON_REPLY.replaceAll('}]', '},]')
  expect(commas).not.toBe(JSON_REPLY)
  expect(ids(commas)).toEqual(['lorries', 'engines'])
  expect(readReply(commas).mended).toContain('commas')
  expect(ids(JSON_REPLY.replaceAll('"id"', '“id”').replaceAll('"says"', "'says'"))).toEqual(['lorries', 'engines'])
  const curly = YAML.replaceAll('quote: "40 lorries stood on the quay"', 'quote: “40 lorries stood, on the quay”')
  expect(ids(curly)).toEqual(['lorries', 'engines'])
  expect(JSON.stringify(readReply(curly).facts)).toContain('"quote":"40 lorries stood, on the quay"')
})

test('one broken fact takes no other with it', () => {
  const broken = YAML.replace('    unit: lorries', '    unit: "lorries')
  expect(ids(broken)).toEqual(['engines'])
  expect(readReply(broken).broken).toHaveLength(1)
})

test('what holds no fact has none', () => {
  for (const reply of [
    '',
    'I cannot help with that.',
    '{}',
    '[[[[',
    '{"a": "',
    '```\n```',
    '{'.repeat(50_000),
    '"'.repeat(50_000),
  ])
    expect(readReply(reply).facts, reply.slice(0, 20)).toEqual([])
})
