import { type Learning, learningIn } from '../../client/words/learning.ts'
import type { Refusals } from '../../client/words/problems.ts'
import { refusalsIn } from '../../client/words/refusals.ts'
import { PROBLEM_TYPE, type Problem } from '../../questions/wire/problem.ts'
import { MOST_ERRORS, PROBLEM_BYTES, RETRY_SECONDS } from '../limits.ts'
import type { Reason } from '../operations/outcome.ts'

type Errors = NonNullable<Problem['errors']>

interface Words {
  readonly status: number
  readonly title: string
  readonly detail?: string
}

/** What programs are told, who choose no language. */
const english = learningIn('en')

/** RFC 9457, in words that a student or a teacher understands. What only a program does wrong is said in English. */
export function problemOf(reason: Reason, words: Learning = english): Problem {
  return {
    type: `${PROBLEM_TYPE}${reason.is}`,
    ...wordsOf(reason, words),
    ...(reason.is === 'invalid' ? { errors: theFirst(reason.errors) } : {}),
    ...('slip' in reason && reason.slip !== undefined ? { slip: reason.slip } : {}),
  }
}

/** The first of what is wrong: nobody mends more at once, and what is said of a hostile body is no longer than it. */
function theFirst(errors: Errors): Errors {
  const said: Errors[number][] = []
  let bytes = 0
  for (const { path, message } of errors.slice(0, MOST_ERRORS)) {
    const error = { path: path.slice(0, 200), message: message.slice(0, 600) }
    bytes += new TextEncoder().encode(JSON.stringify(error)).length + 1
    // The rest of the answer has its detail, which may be the first of them.
    if (said.length > 0 && bytes > PROBLEM_BYTES / 2) break
    said.push(error)
  }
  return said
}

/** Headers that a refusal has beside its body. */
export function problemHeaders(reason: Reason): Readonly<Record<string, string>> {
  if (reason.is === 'wrong-method') return { Allow: reason.allow }
  if (reason.is === 'no-key') return { 'WWW-Authenticate': 'Bearer' }
  if (reason.is === 'too-many') return { 'Retry-After': String(RETRY_SECONDS.rate) }
  if (reason.is === 'spent') return { 'Retry-After': String(reason.after) }
  if (reason.is === 'unavailable') return { 'Retry-After': String(RETRY_SECONDS.store) }
  return {}
}

function wordsOf(reason: Reason, words: Learning): Words {
  const more = refusalsIn(words.own.lang)
  const problems = { ...words.problems, ...more.problems }
  const details = { ...words.details, ...more.details }
  switch (reason.is) {
    case 'missing':
      if (reason.what === 'quiz')
        return { status: 404, title: problems.quiz, detail: missingQuiz(reason.looked, details) }
      if (reason.what === 'attempt') return { status: 404, title: problems.attempt, detail: details.attempt }
      return { status: 404, title: problems[reason.what] }
    case 'deleted':
      return { status: 410, title: problems.deleted }
    case 'early':
      return { status: 403, title: problems.early, detail: details.early(reason.opens) }
    case 'over':
      return { status: 410, title: problems.over, detail: details.over }
    case 'seat-needed':
    case 'wrong-seat':
      return { status: 403, title: problems[reason.is], detail: details[reason.is] }
    case 'lost-seats':
      return { status: 410, title: problems['lost-seats'], detail: details['lost-seats'] }
    case 'sealed':
      return {
        status: 403,
        title: problems.sealed,
        detail: reason.until === undefined ? details.sealed : details.sealedUntil(reason.until),
      }
    case 'forged':
      return { status: 403, title: problems.forged, detail: details.forged }
    case 'expired':
      return { status: 410, title: problems.expired }
    case 'no-key':
      return { status: 401, title: problems['no-key'], detail: details['no-key'] }
    case 'wrong-key':
      return { status: 403, title: problems['wrong-key'], detail: details['wrong-key'] }
    case 'invalid':
      return {
        status: 422,
        title: problems.invalid,
        detail:
          reason.errors[0]?.path === 'name'
            ? details.name
            : (reason.errors[0]?.message.slice(0, 600) ?? 'See the list of errors.'),
      }
    case 'outdated':
      return { status: 409, title: problems.outdated, detail: details.outdated }
    case 'too-many':
      return { status: 429, title: problems['too-many'], detail: details['too-many'] }
    case 'spent':
      return { status: 503, title: problems.spent, detail: details[reason.slip === undefined ? 'spent-else' : 'spent'] }
    case 'unavailable':
      return { status: 503, title: problems.unavailable, detail: details.unavailable }
    case 'broken':
      return { status: 500, title: problems.broken, detail: details.broken }
    default:
      return wordsForPrograms(reason)
  }
}

/** Says what was looked for, and not that a quiz is gone: nobody knows. */
function missingQuiz(looked: string | undefined, details: Learning['details'] & Refusals['details']): string {
  return looked === undefined || looked === ''
    ? details.quiz
    : `${details.looked(looked.slice(0, MOST_LOOKED))} ${details.quiz}`
}

/** Characters of what was typed that are said back. */
const MOST_LOOKED = 60

/** What only a program does wrong, or whoever set the server up: in English. */
function wordsForPrograms(
  reason: Extract<
    Reason,
    {
      readonly is:
        | 'not-json'
        | 'wrong-type'
        | 'too-large'
        | 'no-format'
        | 'unknown-export'
        | 'wrong-method'
        | 'no-secret'
    }
  >,
): Words {
  switch (reason.is) {
    case 'not-json':
      return { status: 400, title: 'This is not readable', detail: 'The body is not JSON in UTF-8.' }
    case 'wrong-type':
      return {
        status: 415,
        title: 'This is sent in a form that is not read here',
        detail: `The Content-Type must be ${reason.expected}.`,
      }
    case 'too-large':
      return { status: 413, title: 'This is too large', detail: `At most ${reason.most} bytes are read.` }
    case 'no-format':
      return { status: 501, title: 'This form is not written here', detail: 'It is written in JSON: format=json.' }
    case 'unknown-export':
      return {
        status: 404,
        title: 'A quiz is not written in this form here',
        detail: `It is written as ${reason.known.join(', ')}.`,
      }
    case 'wrong-method':
      return { status: 405, title: 'This address does not do that', detail: `It answers ${reason.allow}.` }
    case 'no-secret':
      return {
        status: 500,
        title: 'This server is not set up yet',
        detail: `${reason.name} has to be a secret of at least ${reason.least} bytes. Its owner sets it: npx wrangler secret put ${reason.name}. Locally it stands in .dev.vars, where npm start puts one to sign with.`,
      }
  }
}
