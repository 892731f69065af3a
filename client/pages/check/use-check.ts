import { useRef, useState } from 'preact/hooks'
import { QUIZ_LIMITS } from '../../../questions/readers/quiz-limits.ts'
import type { ReadFault } from '../../../questions/readers/read-question.ts'
import type { ArrivedQuiz } from '../../../questions/readers/read-quiz.ts'
import type { CheckEngine, CheckedQuiz } from '../parts/check-engine.ts'

/** What the page shows. */
export type CheckShown =
  | { readonly is: 'empty' }
  | { readonly is: 'checking' }
  | { readonly is: 'failed' }
  | { readonly is: 'fault'; readonly fault: ReadFault }
  | { readonly is: 'checked'; readonly arrived: ArrivedQuiz; readonly quiz: CheckedQuiz }

/** The quiz on the screen. What arrives while another is checked takes its place. */
export function useCheck(engine: CheckEngine | undefined) {
  const [shown, show] = useState<CheckShown>({ is: 'empty' })
  const latest = useRef(0)

  async function run(taken: () => Promise<ArrivedQuiz>, language?: string): Promise<void> {
    latest.current += 1
    const turn = latest.current
    show({ is: 'checking' })
    const found = await outcomeOf(taken, language).catch(() => undefined)
    if (turn === latest.current) show(found ?? { is: 'failed' })
  }

  async function outcomeOf(taken: () => Promise<ArrivedQuiz>, language?: string): Promise<CheckShown | undefined> {
    const arrived = await taken()
    const outcome = await engine?.check(arrived, language)
    if (!outcome) return undefined
    return outcome.ok ? { is: 'checked', arrived, quiz: outcome.quiz } : { is: 'fault', fault: outcome.fault }
  }

  return {
    shown,
    text: (text: string) => run(async () => ({ name: '', text })),
    file: (file: File) => {
      if (file.size > QUIZ_LIMITS.bytes) return show({ is: 'fault', fault: { is: 'too-large' } })
      void run(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
    },
    again: (arrived: ArrivedQuiz, language: string) => run(async () => arrived, language),
  }
}
