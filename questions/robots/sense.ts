import type { WordRules } from '../languages/word-rules.ts'
import { standsIn } from '../text/normal-form.ts'
import { contentWordsOf, shared } from './content.ts'
import type { QuizRobot, RobotSitting } from './quiz-robot.ts'
import type { Question } from './robot.ts'

/**
 * What common sense makes of a question: only options of the kind that it asks for; of those none that another question
 * names, for a quiz asks each thing once; of those the one that has most words in common with the title and with what
 * is asked.
 */
export const sense: QuizRobot = {
  name: 'common sense',
  likes: (question, sitting, words) => {
    const fits = narrowed(question, (text) => fitsQuestion(text, question.stem, words))
    const fresh = narrowed(question, (text, i) => fits[i] === true && !isNamed(text, sitting))
    const kept = fresh.map((isFresh, i) => isFresh && fits[i] === true)
    const asked = contentWordsOf(
      [sitting.title, question.stem, ...sitting.others.map(({ stem }) => stem)].join(' '),
      words,
    )
    return question.options.map((text, i) => (kept[i] ? 1 + shared(contentWordsOf(text, words), asked) : 0))
  },
}

/** Which options pass; all of them where none does. */
function narrowed({ options }: Question, passes: (text: string, i: number) => boolean): readonly boolean[] {
  const kept = options.map(passes)
  return kept.some(Boolean) ? kept : options.map(() => true)
}

const isNamed = (text: string, { others }: RobotSitting): boolean => others.some(({ stem }) => standsIn(text, stem))

/** Whether an option is of the kind that the question words ask for: a figure, a time, or words. */
function fitsQuestion(text: string, stem: string, words: WordRules | undefined): boolean {
  const wanted = words?.wanted.find(([pattern]) => pattern.test(stem.toLowerCase()))?.[1]
  if (wanted === undefined) return true
  const hasFigure = /\d/.test(text)
  return wanted === 'words' ? !/^\W*\d[\d.,\s]*\W*$/.test(text) : hasFigure || !/^\p{Lu}/u.test(text)
}
