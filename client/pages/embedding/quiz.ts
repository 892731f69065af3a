import * as v from 'valibot'
import { ask, askJson, type Reply } from '../../reply.ts'
import { ancestorsIn } from './allowed.ts'

/** What this page knows of a quiz: nothing that its students would not know. */
export interface Embedded {
  readonly code: string
  readonly title: string
  /** Sites that may show it in a frame, as browsers are told; `*`: any. */
  readonly ancestors: readonly string[]
}

const answer = v.object({ title: v.string(), html: v.string() })

/** The quiz of a code or of a link to it. What browsers are told is read from the very headers that they get. */
export async function embeddedQuiz(typed: string): Promise<Reply<Embedded>> {
  const last = typed.trim().split('#')[0]?.replace(/\/+$/, '').split('/').at(-1) ?? ''
  const url = `${location.origin}/q/${encodeURIComponent(last)}`
  const found = await askJson(answer, 'GET', `/oembed?url=${encodeURIComponent(url)}`)
  if (!found.ok) return found
  const { title, html } = found.value
  const code = /\/embed\/(\w+)"/.exec(html)?.[1] ?? ''
  return ask(`/embed/${code}`, { method: 'HEAD' }, async ({ headers }) => ({
    code,
    title,
    ancestors: ancestorsIn(headers.get('Content-Security-Policy') ?? ''),
  }))
}
