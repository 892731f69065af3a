import * as v from 'valibot'
import type { Inferred } from '../questions/wire/inferred.ts'
import type { SafeStorage } from './safe-storage.ts'

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

const listSchema = v.pipe(v.string(), v.parseJson(), v.array(v.unknown()))

/** Where they are kept. */
export const KEPT_QUIZZES = 'footnote:desks'

export interface KeptQuizzes {
  /** The one that was kept last comes first. */
  readonly list: () => readonly KeptQuiz[]
  readonly has: (code: string) => boolean
  /** @returns Whether it is there when the page is gone: a browser may refuse to keep anything. */
  readonly keep: (quiz: KeptQuiz) => boolean
  /** Changes what is known of a quiz, where it is kept. */
  readonly update: (code: string, part: Partial<KeptQuiz>) => void
  readonly forget: (code: string) => void
  readonly forgetAll: () => void
}

/** The quizzes of this device. Nothing of them is sent anywhere, and nothing is fetched for them. */
export function keptQuizzes(storage: SafeStorage): KeptQuizzes {
  const list = (): readonly KeptQuiz[] => {
    const parsed = v.safeParse(listSchema, storage.getItem(KEPT_QUIZZES))
    // One entry that cannot be read costs none of the others.
    return parsed.success ? parsed.output.filter((one) => v.is(keptQuizSchema, one)) : []
  }
  const write = (quizzes: readonly KeptQuiz[]) => {
    if (quizzes.length === 0) storage.removeItem(KEPT_QUIZZES)
    else storage.setItem(KEPT_QUIZZES, JSON.stringify(quizzes))
  }
  const without = (code: string) => list().filter((quiz) => quiz.code !== code)
  return {
    list,
    has: (code) => list().some((quiz) => quiz.code === code),
    keep: (quiz) => storage.setItem(KEPT_QUIZZES, JSON.stringify([quiz, ...without(quiz.code)])),
    update: (code, part) => {
      const before = list()
      if (before.some((quiz) => quiz.code === code))
        write(before.map((quiz) => (quiz.code === code ? { ...quiz, ...part } : quiz)))
    },
    forget: (code) => write(without(code)),
    forgetAll: () => write([]),
  }
}
