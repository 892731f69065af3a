import type { Exported, Format } from '../../questions/formats/format.ts'
import { formats } from '../../questions/formats/formats.ts'
import type { Exports } from '../../questions/wire/export.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { unlock } from './find-own-quiz.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

/** A quiz written for another system. */
interface ExportFile {
  readonly file: string
  readonly mediaType: string
  readonly body: string | Uint8Array
}

const ruledQuiz = ({ quiz, state }: PublishedQuiz): Exported => ({ ...quiz, rulings: state.rulings })

const fileOf = (code: string, { extension }: Format): string => `quiz-${code}.${extension}`

/** Every form in which the quiz can be had, and what each will not say. */
export async function listExports(
  resources: Resources,
  code: string,
  key: string | undefined,
): Promise<Outcome<Exports>> {
  const unlocked = await unlock(resources, code, key)
  if (!unlocked.ok) return unlocked
  const quiz = ruledQuiz(unlocked.value)
  return done(
    formats.map((format) => ({
      id: format.id,
      label: format.label,
      file: fileOf(quiz.code, format),
      left: format.left(quiz),
    })),
  )
}

/** The quiz in one of them, its keys and sources included. */
export async function exportQuiz(
  resources: Resources,
  code: string,
  key: string | undefined,
  id: string,
): Promise<Outcome<ExportFile>> {
  const unlocked = await unlock(resources, code, key)
  if (!unlocked.ok) return unlocked
  const format = formats.find((each) => each.id === id)
  if (!format) return refused({ is: 'unknown-export', known: formats.map((each) => each.id) })
  const quiz = ruledQuiz(unlocked.value)
  return done({ file: fileOf(quiz.code, format), mediaType: format.mediaType, body: format.express(quiz).body })
}
