import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildBank } from '../../questions/bank/bank.ts'
import { factsFile, readFacts } from '../../questions/commands/facts-files.ts'
import { factsJsonSchema } from '../../questions/commands/schema.ts'
import { servedLedger } from '../../questions/commands/served-ledger.ts'
import { isStamped } from '../../questions/facts/stamp.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { verifyLedger } from '../../questions/facts/verify.ts'
import { wordsOf } from '../../questions/text/normal-form.ts'
import { shippedLedger } from '../support/questions/shipped.ts'
import { sha256 } from '../support/questions/topic-of.ts'

const folder = join(import.meta.dirname, '../../questions')
const topics = readdirSync(join(folder, 'topics'))

const standings = async (topic: string) =>
  new Map(prepare(await shippedLedger(topic)).assessments.map(({ fact, standing }) => [fact.id, standing]))

test.each(topics)('%s verifies, and carries the stamp of what it says', async (topic) => {
  const ledger = await shippedLedger(topic)
  const { problems } = await verifyLedger(ledger, new Map(), sha256)
  expect(problems).toEqual([])
  expect(await isStamped(ledger, sha256)).toBe(true)
})

test.each(topics)('%s says in two plain sentences what it is about', async (id) => {
  const { introduction = '' } = await shippedLedger(id)
  const sentences = introduction.split(/(?<=[.!?]) /)
  expect(sentences).toHaveLength(2)
  for (const sentence of sentences) expect(wordsOf(sentence).length).toBeLessThanOrEqual(20)
  // On a phone that has the widest letters it takes two lines.
  expect(introduction.length).toBeLessThanOrEqual(88)
})

test('the invented topic says on its face that it is invented', async () => {
  expect((await shippedLedger('bridge-closure')).notice).toMatch(/invented/)
})

test('the bridge: what its papers contradict each other on is contested, and nothing else is', async () => {
  const contested = [...(await standings('bridge-closure'))]
    .filter(([, standing]) => standing === 'contested')
    .map(([id]) => id)
  expect(contested.sort()).toEqual([
    'crack-span',
    'detour-length',
    'ferry-fare',
    'full-inspection',
    'inspector-employer',
    'inspector-errand',
    'oyelaran-role',
    'vehicles-a-day',
    'weeks-shut',
  ])
})

test('the bridge: unit conversions, roundings and ranges agree', async () => {
  const of = await standings('bridge-closure')
  expect(['crack-length', 'opened', 'people-helped'].map((id) => of.get(id))).toEqual(Array(3).fill('corroborated'))
})

test('the JSON Schema of facts.yaml is the one of the code: npm run schema writes it', () => {
  expect(readFileSync(join(folder, 'facts.schema.json'), 'utf8')).toBe(factsJsonSchema())
})

test('the pond: its facts verify against the texts beside them, and it is served', async () => {
  const { mistakes } = await readFacts(factsFile('etang-disparu') ?? '', undefined)
  expect(mistakes).toEqual([])
  expect((await servedLedger('etang-disparu'))?.notice).toMatch(/inventé/)
})

test('the pond: thirteen facts are contested, and a paper that copies another counts with it', async () => {
  const { ledger } = await readFacts(factsFile('etang-disparu') ?? '', undefined)
  if (!ledger) throw new Error('The pond does not verify.')
  const { assessments, groups } = prepare(ledger)
  const contested = assessments.filter(({ standing }) => standing === 'contested')
  expect(contested.map(({ fact }) => fact.id).sort()).toEqual([
    'alerte',
    'bonde-etat',
    'cause',
    'cloche-annee',
    'cloche-origine',
    'cout',
    'duree-fuite',
    'heure',
    'poissons-sauves',
    'pompiers',
    'remise-en-eau',
    'reunion',
    'volume',
  ])
  expect(groups.get('saint-aubrin')).toBe(groups.get('courrier'))
  expect(groups.get('echo')).not.toBe(groups.get('courrier'))
  expect(contested.filter(({ partsDiffer }) => partsDiffer).map(({ fact }) => fact.id)).toEqual(['pompiers'])
})

test('the pond: other units, number words and a dozen agree, and a spelling is no contest', async () => {
  const { ledger } = await readFacts(factsFile('etang-disparu') ?? '', undefined)
  if (!ledger) throw new Error('The pond does not verify.')
  const of = new Map(prepare(ledger).assessments.map(({ fact, standing }) => [fact.id, standing]))
  const same = [
    'pluie',
    'surface',
    'moulin',
    'duree-sauvetage',
    'cloche-poids',
    'eleves',
    'benevoles',
    'concours-venus',
    'cloche-nom',
  ]
  expect(same.map((id) => of.get(id))).toEqual(same.map(() => 'corroborated'))
})

test('the pond: beside whoever says one thing of a question stands whoever says another', async () => {
  const ledger = await servedLedger('etang-disparu')
  if (!ledger) throw new Error('The pond is not served.')
  const items = buildBank(prepare(ledger)).items.map(({ item }) => item)
  const offered = items.flatMap((item) =>
    item.kind === 'who-said' && item.shape === 'one' && item.facts[0] === 'heure'
      ? [item.options.map(({ text }) => text)]
      : [],
  )
  expect(offered.length).toBe(2)
  for (const options of offered) expect(options).toEqual(expect.arrayContaining(['Élise Morvandel', 'Bastien Courvol']))
})
