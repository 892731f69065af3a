import type { QuizCard } from '../../questions/wire/attempt.ts'
import { done, type Outcome } from '../outcome.ts'
import type { Resources } from '../resources.ts'
import type { Published } from '../stores/quizzes.ts'
import { find } from './find.ts'

/** What a student may know of a quiz: an allow-list, field by field. */
export function cardOf({ quiz, state }: Published): QuizCard {
  const { feedback, askName, minutes, extraTime, opens, formItems = quiz.items.length } = quiz.settings
  return {
    code: quiz.code,
    title: quiz.title,
    language: quiz.language,
    items: Math.min(formItems, quiz.items.length),
    feedback,
    askName,
    ...(minutes === undefined ? {} : { minutes }),
    ...(extraTime ? { extraTime } : {}),
    ...(opens === undefined ? {} : { opens }),
    ...(state.closes === undefined ? {} : { closes: state.closes }),
    ...(quiz.notice === undefined ? {} : { notice: quiz.notice }),
  }
}

export async function card(resources: Resources, code: string): Promise<Outcome<QuizCard>> {
  const found = await find(resources, code)
  return found.ok ? done(cardOf(found.value)) : found
}
