import * as v from 'valibot'
import type { Inferred } from '../questions/wire/inferred.ts'
import type { TextStorage } from './safe-storage.ts'

const keptQuizSchema = v.object({
  code: v.string(),
  /** Of its desk. It is here only because somebody chose to keep it on this device. */
  key: v.string(),
  title: v.string(),
  /** BCP 47, of the title. */
  language: v.string(),
  /** How many had handed in when the desk was last read here. */
  attempts: v.number(),
  /** ISO 8601: when that was. */
  at: v.string(),
})

/** A quiz whose desk this device remembers. */
export type KeptQuiz = Inferred<typeof keptQuizSchema>

const listSchema = v.pipe(v.string(), v.parseJson(), v.array(keptQuizSchema))

/** Where they are kept. */
export const KEPT_QUIZZES = 'footnote:desks'

export interface KeptQuizzes {
  /** The one that was kept last comes first. */
  readonly list: () => readonly KeptQuiz[]
  readonly has: (code: string) => boolean
  readonly keep: (quiz: KeptQuiz) => void
  /** Changes what is known of a quiz, where it is kept. */
  readonly update: (code: string, part: Partial<KeptQuiz>) => void
  readonly forget: (code: string) => void
  readonly forgetAll: () => void
}

/** The quizzes of this device. Nothing of them is sent anywhere, and nothing is fetched for them. */
export function keptQuizzes(storage: TextStorage): KeptQuizzes {
  const list = (): readonly KeptQuiz[] => {
    const parsed = v.safeParse(listSchema, storage.getItem(KEPT_QUIZZES))
    return parsed.success ? parsed.output : []
  }
  const write = (quizzes: readonly KeptQuiz[]) =>
    quizzes.length === 0 ? storage.removeItem(KEPT_QUIZZES) : storage.setItem(KEPT_QUIZZES, JSON.stringify(quizzes))
  const without = (code: string) => list().filter((quiz) => quiz.code !== code)
  return {
    list,
    has: (code) => list().some((quiz) => quiz.code === code),
    keep: (quiz) => write([quiz, ...without(quiz.code)]),
    update: (code, part) => {
      const before = list()
      if (before.some((quiz) => quiz.code === code))
        write(before.map((quiz) => (quiz.code === code ? { ...quiz, ...part } : quiz)))
    },
    forget: (code) => write(without(code)),
    forgetAll: () => write([]),
  }
}
