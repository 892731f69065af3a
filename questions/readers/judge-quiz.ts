import { bareBasis } from '../checks/check.ts'
import { findingsOf, notRun } from '../checks/checks.ts'
import { setFindings } from '../checks/set.ts'
import type { WrittenItem } from '../checks/written.ts'
import { itemOf } from '../checks/written-item.ts'
import type { Item } from '../item.ts'
import { guessedBy, robotScores } from '../robots/attack.ts'
import type { CheckId, SetCheckId } from '../wire/check-ids.ts'
import type { Finding } from '../wire/finding.ts'
import { present } from '../wire/present.ts'
import type { RobotName } from '../wire/robot-names.ts'
import { MAX_ITEMS } from '../wire/settings.ts'
import type { ReadAnswer, ReadQuestion } from './read-question.ts'

export interface JudgedQuestion {
  /** Its place among the questions that were read, counted from 1; findings of several questions call it so. */
  readonly number: number
  readonly question: ReadQuestion
  readonly findings: readonly Finding[]
  /** The robots that get it right; absent where there is nothing to guess among. */
  readonly guessedBy?: readonly RobotName[]
}

export interface JudgedQuiz {
  readonly questions: readonly JudgedQuestion[]
  readonly together: readonly (Omit<Finding, 'id'> & { readonly id: SetCheckId })[]
  /** How each robot does on all questions; none where there is nothing to guess among. */
  readonly robots: readonly {
    readonly robot: RobotName
    readonly right: number
    readonly of: number
    readonly chance: number
  }[]
  /** The language has no rules of wording: only what needs none was checked. */
  readonly isWordless: boolean
  /** The checks of one sitting did not run: there are more questions than a quiz has. */
  readonly isTooLong: boolean
}

/**
 * What the checks that need no source find in questions made elsewhere, and what robots that read no source guess.
 *
 * @param language BCP 47, of the questions.
 */
export function judgeQuiz(questions: readonly ReadQuestion[], language: string): JudgedQuiz {
  const basis = bareBasis(language)
  const items = questions.map((question, i) => itemOfQuestion(question, i + 1, language))
  const isTooLong = items.length > MAX_ITEMS
  const guessed = items.map((item) => guessedBy(item, basis.words))
  const found = [...(isTooLong ? [] : setFindings(items, 'form', basis)), ...setFindings(items, 'bank', basis)]
  return {
    questions: questions.map((question, i) => {
      const item = items[i]
      return {
        number: i + 1,
        question,
        findings: item ? fitting(question, findingsOf(item, basis)) : [],
        ...present({ guessedBy: guessed[i] }),
      }
    }),
    together: found,
    // What a robot gets by drawing lots is not counted: the questions say by which robots each is guessed.
    robots: robotScores(items, basis.words).map((score) => ({
      ...score,
      right: guessed.filter((by) => by?.includes(score.robot)).length,
    })),
    isWordless: notRun(basis).some(({ need }) => need === 'words'),
    isTooLong,
  }
}

/** A statement that is true or false: what holds for questions with a choice of answers holds for none. */
const TRUTH = /^(?:true|false|vrai|faux|صح|صحيح|خطأ|خطا)[.!]?$/i

function isTruth({ answer }: ReadQuestion): boolean {
  return (
    answer.is === 'choice' && answer.options.length === 2 && answer.options.every((text) => TRUTH.test(text.trim()))
  )
}

const OF_CHOICES: ReadonlySet<CheckId> = new Set<CheckId>([
  'asks-something',
  'three-options',
  'true-false-series',
  'opposite-of-key',
  'explanation-of-key',
])

/** Findings that say again what another says: mending that one mends them. */
const SAID_BY: Readonly<Partial<Record<CheckId, readonly CheckId[]>>> = {
  'sound-options': ['key-length', 'options-equally-long'],
  'key-length': ['options-equally-long'],
}

function fitting(question: ReadQuestion, all: readonly Finding[]): readonly Finding[] {
  const again = new Set(all.flatMap(({ id }) => SAID_BY[id] ?? []))
  const findings = all.filter(({ id }) => !again.has(id))
  const bound = isTruth(question) ? findings.filter(({ id }) => !OF_CHOICES.has(id)) : findings
  // What others call feedback need not explain: it is better if it does.
  return bound.map((finding) => (finding.id === 'explanation-of-key' ? { ...finding, level: 'W' } : finding))
}

/** A question as the checks and the robots take it. */
function itemOfQuestion(question: ReadQuestion, number: number, language: string): Item {
  const { stem, explanation, answer, kind } = question
  const common = { id: String(number), stem, explanation, facts: [], tolerance: 0 }
  const item = itemOf({ ...common, ...written(answer), ...(kind && fits(answer) ? { kind } : {}) }, bareBasis(language))
  return answer.is === 'text' ? { ...item, keyText: answer.accepted[0] ?? '' } : item
}

/** A kind of ours says more than its answer does. Where any of several is right, it is a choice that is not sound. */
const fits = (answer: ReadAnswer): boolean =>
  answer.is !== 'text' && (answer.is !== 'choice' || answer.many || answer.keys.length === 1)

function written(answer: ReadAnswer): Pick<WrittenItem, 'kind' | 'options' | 'key' | 'left'> & { tolerance?: number } {
  if (answer.is === 'number') {
    const [[min, max] = [0, 0]] = answer.ranges
    return { kind: 'numeric', options: [], key: (min + max) / 2, tolerance: (max - min) / 2 }
  }
  // A text is typed, too. Its key is told apart by its words.
  if (answer.is === 'text') return { kind: 'numeric', options: [], key: 0 }
  if (answer.is === 'order') return { kind: 'order', options: [...answer.options], key: [...answer.key] }
  if (answer.is === 'pairs')
    return { kind: 'match', options: [...answer.right], left: [...answer.left], key: [...answer.key] }
  const { options, keys, many } = answer
  const [only = 0, ...more] = keys
  return { kind: many ? 'multiple' : 'choice', options: [...options], key: many || more.length > 0 ? [...keys] : only }
}
