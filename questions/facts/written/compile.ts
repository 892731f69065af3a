import * as v from 'valibot'
import type { Ledger } from '../../ledger.ts'
import { isRecord } from '../../wire/record.ts'
import { CLAIM_WORDS, unknownKey, type WrittenTopic, writtenTopicSchema } from '../../wire/written-topic.ts'
import { parseLedger } from '../parse-ledger.ts'
import { compileFact } from './compile-fact.ts'
import { type Beside, compileSources } from './compile-sources.ts'
import { idMistakes } from './id-mistakes.ts'
import type { Mistake, Path } from './mistake.ts'

type Compiled =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/** The shape of a written topic, or every mistake in it. */
export function parseWrittenTopic(
  content: unknown,
): { readonly ok: true; readonly topic: WrittenTopic } | { readonly ok: false; readonly mistakes: readonly Mistake[] } {
  const result = v.safeParse(writtenTopicSchema, content)
  if (result.success) return { ok: true, topic: result.output }
  return { ok: false, mistakes: result.issues.map(mistakeOf) }
}

function mistakeOf(issue: v.BaseIssue<unknown>): Mistake {
  const path = (issue.path ?? []).map(({ key }): string | number => (typeof key === 'number' ? key : String(key)))
  const last = issue.path?.at(-1)
  const isKey = last !== undefined && 'origin' in last && last.origin === 'key' && issue.received !== 'undefined'
  const name = path.at(-1)
  const stray =
    path.at(-3) === 'claims' && typeof name === 'string' && /\s|^\d/.test(name) && !CLAIM_WORDS.includes(name)
  if (stray) return { path, key: true, message: unknownKey(name, CLAIM_WORDS) }
  return cutText(issue, path) ?? { path, ...(isKey ? { key: true } : {}), message: issue.message }
}

/** YAML reads "Quay: how many?" without quotes as an object, where a text was meant. */
function cutText({ type, input, message }: v.BaseIssue<unknown>, path: Path): Mistake | undefined {
  if (type !== 'union' || !/^A (?:text|value) /.test(message)) return undefined
  const sentence = 'A text with a colon stands in double quotes.'
  if (isRecord(input)) return { path, message: sentence }
  const cut = Array.isArray(input) ? input.findIndex(isRecord) : -1
  return cut < 0 ? undefined : { path: [...path, cut], message: sentence }
}

/** So many mistakes are looked for: whoever has more mends those first, and a stranger's nonsense costs no more. */
const ENOUGH = 100

/**
 * The ledger that a written topic comes to: each quotation found and pinned, each value read; or every mistake in it.
 */
export async function compileTopic(topic: WrittenTopic, beside: Beside): Promise<Compiled> {
  const { sources, known, mistakes: ofSources } = await compileSources(topic, beside)
  const mistakes: Mistake[] = [...ofSources, ...idMistakes(topic)]
  const facts = []
  // Without the texts every quotation would be a mistake.
  if (mistakes.length > 0) return { ok: false, mistakes }
  for (const [i, fact] of topic.facts.entries()) {
    if (mistakes.length > ENOUGH) break
    const compiled = await compileFact(fact, ['facts', i], { topic, sources: known, digest: beside.digest })
    mistakes.push(...compiled.mistakes)
    facts.push(compiled.fact)
  }
  if (mistakes.length > 0) return { ok: false, mistakes }
  const parsed = parseLedger({
    ...headOf(topic),
    sources,
    facts,
    ...(beside.lock?.stamp ? { stamp: beside.lock.stamp } : {}),
  })
  if (parsed.ok) return parsed
  return { ok: false, mistakes: parsed.problems.map(({ path, message }) => ({ path: path.split('.'), message })) }
}

/** What the ledger calls otherwise than a person does. */
function headOf({ sources: _sources, facts: _facts, names, calendar, ...topic }: WrittenTopic) {
  const { 'as of': asOf, 'content note': contentNote, 'student note': studentNote, ...plain } = topic
  const days = Object.entries(calendar ?? {}).map(([id, { title, date }]) => ({ id, title, date }))
  return { ...plain, asOf, contentNote, studentNote, aliases: names, calendar: days }
}
