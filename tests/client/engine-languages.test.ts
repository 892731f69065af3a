import { readFile } from 'node:fs/promises'
import { compileFunction } from 'node:vm'
import { afterEach, expect, test, vi } from 'vitest'
import { engineWorker } from '../../client/pages/studio/engine-worker.ts'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import type { JudgingEngine } from '../../client/pages/studio/studio-engine.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { emptyDraft, type TopicDraft } from '../../questions/studio/draft.ts'
import { isWhole } from '../support/e2e/rows.ts'
import { type Pair, pairs, twelfthContact } from '../support/studio/pairs.ts'

const built = new URL('../../.build/', import.meta.url)

/** The engine of a language as it is sent, without its browser. */
async function sentEngine(language: string): Promise<JudgingEngine> {
  const { manifest } = await import(new URL('manifest.js', built).href)
  const script = await readFile(new URL(`assets${manifest.scripts[`studio-engine-${language}`]}`, built), 'utf8')
  const self: {
    onmessage?: (message: unknown) => Promise<void>
    postMessage?: (answer: { readonly value?: unknown; readonly failed?: string }) => void
  } = {}
  compileFunction(script, ['self'])(self)
  const call = (name: string, args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      self.postMessage = ({ value, failed }) => (failed === undefined ? resolve(value) : reject(new Error(failed)))
      void self.onmessage?.({ data: { n: 1, name, args } })
    })
  const names = Object.keys(localEngine(sha256))
  return Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => call(name, args)])) as never
}

/** All that the studio asks of an engine about a draft, each answer as the page gets it. */
async function answersOf(engine: JudgingEngine, pair: Pair): Promise<string> {
  const { draft } = pair
  const facts = isWhole ? [...pair.true, ...pair.false] : [...pair.true.slice(0, 3), ...pair.false.slice(0, 2)]
  const { judged } = await engine.judge(draft, { facts, names: {}, mended: [], broken: [], headline: undefined })
  const confirmed = judged.flatMap(({ outcome, fact }) =>
    outcome !== 'refused' && fact ? [{ fact, by: 'reply' as const, confirmed: true }] : [],
  )
  const topic: TopicDraft = { ...draft, facts: confirmed }
  const bare: TopicDraft = { ...topic, sources: [] }
  const [text = ''] = draft.sources.map((source) => source.text)
  return JSON.stringify([
    judged,
    await engine.take(text),
    await engine.judgeAgain(topic),
    await engine.judgeAgain(bare),
    await engine.proposals(draft),
    await engine.compare(draft),
    await engine.propose(draft, draft.sources[0]?.id ?? '', [0, 40]),
    confirmed[0] && (await engine.split(topic, confirmed[0].fact)),
    await engine.appraise(topic),
    await engine.review(topic),
  ])
}

const all = [...pairs, ...twelfthContact]
const rows = isWhole ? all : all.filter(({ name }) => /^(?:03-train|15-four)/.test(name))

test.each(rows)('an engine that holds one language reads texts of it as one that holds all: $name', async (pair) => {
  const sent = await answersOf(await sentEngine(pair.draft.language), pair)
  expect(sent).toBe(await answersOf(localEngine(sha256), pair))
})

afterEach(() => vi.unstubAllGlobals())

test('a draft loads the engine of its language and no other; a first text, that of its own', async () => {
  const started: string[] = []
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: (answer: unknown) => void = () => undefined
      constructor(address: string) {
        started.push(address)
      }
      postMessage = ({ n }: { readonly n: number }) => queueMicrotask(() => this.onmessage({ data: { n } }))
    },
  )
  const engineFor = () =>
    engineWorker({ engines: { en: 'en.js', fr: 'fr.js' }, texts: '', reader: '' }, () => undefined)
  const french = engineFor()
  await french.take('Le pont est fermé et la mairie dit que les travaux ont duré.', 'plain')
  await french.take('The bridge is closed and the town says that it was old.', 'plain', 'fr')
  await french.proposals(emptyDraft('fr-CA'))
  await french.judgeOne(emptyDraft('fr'), {})
  expect(started).toEqual(['fr.js'])
  // Somebody says that the texts are English after all; what no folder is for is read as English is.
  await french.compare(emptyDraft('en'))
  await french.compare(emptyDraft('de'))
  expect(started).toEqual(['fr.js', 'en.js'])
})
