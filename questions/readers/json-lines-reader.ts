import * as v from 'valibot'
import { questionOf as paragraphsOf } from '../formats/citation.ts'
import { likelyLanguage } from '../text/likely-language.ts'
import { STORED_KINDS } from '../vocabulary.ts'
import { present } from '../wire/present.ts'
import { around } from './number-range.ts'
import { numberedLines } from './numbered-lines.ts'
import type { QuizFile, QuizReader, ReadAnswer, ReadFault, ReadQuestion } from './read-question.ts'
import { takenApart } from './taken-apart.ts'

const index = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A line as our own export writes it. What else stands on it is not needed to judge the question. */
const lineSchema = v.object({
  id: v.exactOptional(v.string()),
  kind: v.picklist(STORED_KINDS),
  stem: v.string(),
  exhibit: v.optional(
    v.array(v.object({ source: v.string(), words: v.string(), quote: v.exactOptional(v.string()) })),
    [],
  ),
  options: v.optional(v.array(v.string()), []),
  left: v.exactOptional(v.array(v.string())),
  key: v.union([v.number(), v.array(index)]),
  tolerance: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  explanation: v.optional(v.string(), ''),
})

/** The twin of our own export, and of the lines that `npm run items -- check` takes. */
export const jsonLinesReader: QuizReader = {
  id: 'json',
  label: 'JSON lines',
  recognises: ({ name, text }) => /\.jsonl$/i.test(name) || /^\ufeff?\s*\{\s*"/.test(text),
  read: (files) => takenApart(partsOf(files), ({ line, json }) => questionOf(json, line)),
}

function* partsOf(files: readonly QuizFile[]) {
  for (const { name, text } of files)
    for (const [line, json] of numberedLines(text)) if (json.trim() !== '') yield { file: name, line, json }
}

function questionOf(json: string, line: number): ReadQuestion | ReadFault {
  const read = v.safeParse(lineSchema, parsed(json))
  if (!read.success) {
    const [issue] = read.issues
    return { is: 'json', line, what: v.getDotPath(issue) ?? json.trim().slice(0, 80) }
  }
  const { id, kind, stem, exhibit, explanation } = read.output
  const answer = answerOf(read.output)
  const place = { line, ...present({ name: id }) }
  if (!answer) return { is: 'key-unread', ...place, what: String(read.output.key).slice(0, 80) }
  const language = likelyLanguage([stem, ...exhibit.map(({ words }) => words)].join(' '))
  return { ...place, kind, stem: paragraphsOf({ exhibit, stem }, { language }).join('\n'), explanation, answer }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function answerOf({ kind, options, left, key, tolerance }: v.InferOutput<typeof lineSchema>): ReadAnswer | undefined {
  const keys = [key].flat()
  if (options.length === 0)
    return typeof key === 'number' ? { is: 'number', ranges: [around(key, tolerance)] } : undefined
  if (!keys.every((one) => Number.isInteger(one) && one >= 0 && one < options.length)) return undefined
  if (left) return keys.length === left.length ? { is: 'pairs', left, right: options, key: keys } : undefined
  if (kind !== 'order') return { is: 'choice', options, keys, many: typeof key !== 'number' }
  return new Set(keys).size === options.length && keys.length === options.length
    ? { is: 'order', options, key: keys }
    : undefined
}
