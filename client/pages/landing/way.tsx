import type { VNode } from 'preact'
import type { Teaching } from '../../words/teaching.ts'

interface WayProps {
  readonly code: string
  /** Where it is typed. */
  readonly host: string
  readonly words: Teaching
}

/** The way into a quiz for whoever types: the site, and the code in two groups. */
export function Way({ code, host, words: { published: say } }: WayProps): VNode {
  return (
    <dl class="way">
      <dt>{say.goTo}</dt>
      <dd class="host" dir="ltr">
        {host}
      </dd>
      <dt>{say.type}</dt>
      <dd class="code-typed" dir="ltr">
        {code.slice(0, 5)} {code.slice(5)}
      </dd>
    </dl>
  )
}
