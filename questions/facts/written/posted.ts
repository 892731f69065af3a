import type { LedgerProblem } from '../../ledger.ts'
import { isRecord } from '../../wire/record.ts'
import { type Digest, evidenceText } from '../evidence.ts'
import { wrongAnswerDoubts } from '../honesty/wrong-answers.ts'
import { type CheckedTopic, checkTopic } from './check-topic.ts'
import type { Path } from './mistake.ts'

/** A posted topic, checked; its mistakes name their fields. */
interface CheckedPost extends Omit<CheckedTopic, 'mistakes'> {
  readonly problems: readonly LedgerProblem[]
}

/**
 * Reads, compiles and verifies a topic that is posted: the shape of facts.yaml in JSON, each source with its text in
 * it.
 *
 * Each quotation is found in the text that travels with it; without a digest the ledger has none.
 *
 * What only its author can settle is not looked for: whether a source is silent costs more than all the rest.
 */
export async function checkPosted(content: unknown, digest?: Digest): Promise<CheckedPost> {
  const missing = () => 'Put the text of this source here: text: "…".'
  const beside = { texts: textsIn(content), lock: undefined, missing, digest }
  const { mistakes, ...checked } = await checkTopic(content, beside, wrongAnswerDoubts)
  const problems = mistakes.map(({ path, message }) => ({ path: fieldName(path), message }))
  return { ...checked, problems }
}

/** As evidence counts them, so that compiling and verifying cut each into its characters once. */
function textsIn(content: unknown): ReadonlyMap<string, string> {
  const sources = isRecord(content) && isRecord(content.sources) ? content.sources : {}
  return new Map(
    Object.entries(sources).flatMap(([id, source]) =>
      isRecord(source) && typeof source.text === 'string' ? [[id, evidenceText(source.text)] as const] : [],
    ),
  )
}

/** A place as errors name it: `facts[3].claims[0].quote`. */
function fieldName(path: Path): string {
  const steps = path.map((step, i) => {
    if (/^\d+$/.test(String(step))) return `[${step}]`
    return i === 0 ? step : `.${step}`
  })
  return steps.join('')
}
