import type { Problem } from '../questions/wire/attempt.ts'
import { LEAST_SECRET_BYTES } from './keyring.ts'
import { RETRY_SECONDS } from './limits.ts'
import type { Reason } from './outcome.ts'

/** A problem as it is sent; a submission that was turned away comes with its slip. */
export type ProblemBody = Problem & { readonly slip?: string }

interface Words {
  readonly status: number
  readonly title: string
  readonly detail?: string
}

/** RFC 9457, in words that a student or a teacher understands. */
export function problemOf(reason: Reason): ProblemBody {
  return {
    type: `urn:footnote:${reason.is}`,
    ...wordsOf(reason),
    ...(reason.is === 'invalid' ? { errors: reason.errors } : {}),
    ...('slip' in reason && reason.slip !== undefined ? { slip: reason.slip } : {}),
  }
}

/** Headers that a refusal has beside its body. */
export function problemHeaders(reason: Reason): Readonly<Record<string, string>> {
  if (reason.is === 'wrong-method') return { Allow: reason.allow }
  if (reason.is === 'no-key') return { 'WWW-Authenticate': 'Bearer' }
  if (reason.is === 'too-many') return { 'Retry-After': String(RETRY_SECONDS.rate) }
  if (reason.is === 'unavailable') return { 'Retry-After': String(RETRY_SECONDS.store) }
  return {}
}

const MISSING = {
  page: 'There is no such page',
  topic: 'There is no such topic',
  quiz: 'There is no quiz with this code',
  attempt: 'There is no such attempt',
} as const

function wordsOf(reason: Reason): Words {
  switch (reason.is) {
    case 'missing':
      return {
        status: 404,
        title: MISSING[reason.what],
        ...(reason.what === 'quiz'
          ? {
              detail:
                'A code has ten letters and digits. Check it against the link you were given; quizzes are erased after a while.',
            }
          : {}),
      }
    case 'deleted':
      return { status: 410, title: 'This quiz was deleted by its teacher' }
    case 'early':
      return { status: 403, title: 'This quiz has not opened yet', detail: `It opens at ${reason.opens}.` }
    case 'over':
      return {
        status: 410,
        title: 'This quiz is closed',
        detail: 'Nobody can start it any more. An attempt that was begun before can still be sent.',
      }
    case 'sealed':
      return {
        status: 403,
        title: 'The answers are not shown yet',
        detail:
          reason.until === undefined
            ? 'They are shown with the result, once everything is sent.'
            : `They can be read from ${reason.until}.`,
      }
    case 'forged':
      return {
        status: 403,
        title: 'This is not genuine, or not for this quiz',
        detail: 'What was sent was not signed here for this purpose. Open the quiz again.',
      }
    case 'expired':
      return { status: 410, title: 'This attempt is too old to be kept' }
    case 'no-key':
      return { status: 401, title: 'A key is needed', detail: 'The key is the part of the link after #.' }
    case 'wrong-key':
      return {
        status: 403,
        title: 'This key does not fit',
        detail: 'Check that the whole link was copied, with everything after #.',
      }
    case 'invalid':
      return {
        status: 422,
        title: 'Something in this is not right',
        detail: reason.errors[0]?.message ?? 'See the list of errors.',
      }
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
    case 'wrong-method':
      return { status: 405, title: 'This address does not do that', detail: `It answers ${reason.allow}.` }
    case 'too-many':
      return {
        status: 429,
        title: 'Too many at once',
        detail: 'Nothing is lost: it can be sent again in half a minute.',
      }
    case 'unavailable':
      return {
        status: 503,
        title: 'It could not be saved just now',
        detail: 'Nothing is lost: it can be sent again in a few seconds.',
      }
    case 'no-secret':
      return {
        status: 500,
        title: 'This server is not set up yet',
        detail: `Its owner has to give it a secret of at least ${LEAST_SECRET_BYTES} bytes to sign with: npx wrangler secret put SIGNING_SECRETS. Locally, npm start makes one.`,
      }
    case 'broken':
      return { status: 500, title: 'Something broke on our side', detail: 'It is our mistake, not yours. Try again.' }
  }
}
