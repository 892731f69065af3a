import { ProblemPage } from '../../client/pages/problem/problem.tsx'
import { present } from '../../questions/wire/present.ts'
import { failed, type Reason } from '../operations/outcome.ts'
import { StoreUnavailable } from '../stores/persist.ts'
import { problem } from './answers.ts'
import type { Call } from './app.ts'
import { quizPage, sitePage } from './page.tsx'
import { problemHeaders, problemOf } from './problems.ts'
import { readerOf } from './reader.ts'

/** A refusal in the form that was asked for: a problem for programs, a page for people. */
export function refusal(c: Call, reason: Reason): Response {
  if (c.req.path.startsWith('/api/')) return problem(reason)
  const { words } = readerOf(c)
  const { status, title, detail } = problemOf(reason, words.learning)
  const page = {
    title,
    status,
    headers: problemHeaders(reason),
    children: <ProblemPage {...{ status, title, detail, words }} {...present({ typed: typedIn(c, reason) })} />,
  }
  return c.req.path.startsWith('/embed/') ? quizPage(c, { ...page, embed: true, lean: false }) : sitePage(c, page)
}

/** What a student typed and leads to no quiz. A frame's address is its teacher's, and so is a desk's. */
const typedIn = (c: Call, reason: Reason): string | undefined =>
  reason.is === 'missing' && reason.what === 'quiz' && c.req.path.startsWith('/q/') ? c.req.param('code') : undefined

/** What was thrown: a store that did not answer, or a mistake of ours. Nothing of it is shown. */
export function broken(error: Error, c: Call): Response {
  c.set('failure', error.name)
  const reason: Reason = error instanceof StoreUnavailable ? failed(error, Date.now()).reason : { is: 'broken' }
  try {
    return refusal(c, reason)
  } catch {
    // The mistake may be in what every page is made of.
    return problem(reason)
  }
}
