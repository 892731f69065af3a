import type { VNode } from 'preact'
import type { Teaching } from '../../words/teaching.ts'
import { CodeForm } from '../parts/code-form.tsx'

interface ProblemPageProps {
  /** The HTTP status. */
  readonly status: number
  /** What happened, in words for people: RFC 9457's title. */
  readonly title: string
  readonly detail?: string | undefined
  /** The code that leads nowhere, as it was typed: to be corrected. */
  readonly typed?: string | undefined
  readonly words: Teaching
}

/** What went wrong, and what can be done. */
export function ProblemPage({ status, title, detail, typed, words: { problem, home } }: ProblemPageProps): VNode {
  const hints: Readonly<Record<number, string>> = problem.hints
  const advice = detail ?? hints[status]
  const isOurs = status >= 500
  return (
    <section class="trouble">
      <p class="status" aria-hidden="true">
        {status}
      </p>
      <h1>{title}</h1>
      {advice && <p>{advice}</p>}
      {(isOurs || !advice) && <p>{problem.other}</p>}
      {typed !== undefined && <CodeForm label={home.typeAgain} open={home.open} code={typed} />}
      <p class="actions">
        <a class={typed === undefined ? 'button main' : 'button'} href="/">
          {problem.home}
        </a>
      </p>
    </section>
  )
}
