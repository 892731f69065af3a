import { type Marked, startedSchema } from '../../../questions/wire/attempt.ts'
import type { WireItem } from '../../../questions/wire/item.ts'
import type { NewAttempt } from '../../../questions/wire/student-requests.ts'
import { type QuizApi, quizApi } from '../../quiz/api.ts'
import { askJson, type Reply } from '../../reply.ts'

/**
 * What a preview asks of the server: all that a student's page does, but that it begins with the quiz's key. The result
 * that a student reads after the closing time came with the submission.
 */
export function previewApi(code: string, secret: string): QuizApi {
  const api = quizApi(code)
  let items: readonly WireItem[] = []
  let later: Reply<Marked> | undefined
  return {
    ...api,
    start: async (name, factor) => {
      const reply = await askJson(
        startedSchema,
        'POST',
        `/api/quizzes/${code}/attempts`,
        { preview: true, ...(name === '' ? {} : { name }), factor } satisfies NewAttempt,
        { Authorization: `Bearer ${secret}` },
      )
      if (reply.ok) items = reply.value.items
      return reply
    },
    submit: async (token, responses, slip) => {
      const reply = await api.submit(token, responses, slip)
      const sheet = reply.ok && 'received' in reply.value ? reply.value.marked : undefined
      if (sheet) later = { ok: true, value: { items, sheet } }
      return reply
    },
    review: async (proof) => later ?? api.review(proof),
  }
}
