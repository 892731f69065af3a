import { isTold } from '../../questions/attempts/lateness.ts'
import { ruledItems } from '../../questions/quiz/ruling.ts'
import { present } from '../../questions/wire/present.ts'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import type { ToldRuling } from '../../questions/wire/ruling.ts'
import { overForAll } from '../stores/lifetimes.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { find } from './find-quiz.ts'
import { done, type Outcome } from './outcome.ts'
import type { Resources } from './resources.ts'

/** What a student may know of a quiz: an allow-list, field by field. */
export function cardOf(published: PublishedQuiz, now: number): QuizCard {
  const { quiz, state } = published
  const { feedback, askName, seats, minutes, extraTime, opens, formItems = quiz.items.length } = quiz.settings
  return {
    code: quiz.code,
    title: quiz.title,
    language: quiz.language,
    items: Math.min(formItems, quiz.items.length),
    feedback,
    askName,
    ...(seats === undefined ? {} : { seats: true }),
    ...present({ minutes }),
    ...(extraTime ? { extraTime } : {}),
    ...present({ opens, closes: state.closes }),
    ...(minutes === undefined && opens === undefined && state.closes === undefined
      ? {}
      : { now: new Date(now).toISOString() }),
    ...present({ introduction: quiz.introduction, notice: quiz.notice, studentNote: quiz.studentNote }),
    ...(state.rulings.length === 0 ? {} : { rulings: toldRulings(published, now) }),
  }
}

/**
 * One for each item with rulings, in the quiz's order: the one that wins.
 *
 * Which item it is and why may give its answer away, so that is told once nobody can start any more and nothing that
 * arrives is on time: by then every key can be read.
 */
function toldRulings({ quiz, state }: PublishedQuiz, now: number): readonly ToldRuling[] {
  const isOver = state.closes === undefined ? now >= overForAll(quiz, state) : isTold(state, now)
  return ruledItems(quiz.items, state.rulings).flatMap(({ item, rulings: [first] }) => {
    if (!first) return []
    const { is, why } = first
    return [{ is, ...(isOver ? { stem: item.stem, ...present({ why }) } : {}) }]
  })
}

export async function card(resources: Resources, code: string): Promise<Outcome<QuizCard>> {
  const found = await find(resources, code)
  return found.ok ? done(cardOf(found.value, resources.now)) : found
}
