import type { VNode } from 'preact'
import type { Teaching } from '../../words/teaching.ts'
import { QuizCode } from '../parts/quiz-code.tsx'

interface HowToJoinProps {
  readonly code: string
  /** Where it is typed. */
  readonly host: string
  readonly words: Teaching
}

/** The way into a quiz for whoever types: the site, and the code in two groups. */
export function HowToJoin({ code, host, words: { published: say } }: HowToJoinProps): VNode {
  return (
    <dl class="way">
      <dt>{say.goTo}</dt>
      <dd class="host" dir="ltr">
        {host}
      </dd>
      <dt>{say.type}</dt>
      <dd class="code-typed" dir="ltr">
        <QuizCode code={code} />
      </dd>
    </dl>
  )
}
