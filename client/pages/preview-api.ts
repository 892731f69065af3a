import { type QuizApi, quizApi } from '../quiz/api.ts'
import { started } from '../replies/student.ts'
import { askJson } from '../reply.ts'

/** What a preview asks of the server: all that a student's page does, but that it begins with the quiz's key. */
export const previewApi = (code: string, secret: string): QuizApi => ({
  ...quizApi(code),
  start: (name, factor) =>
    askJson(
      started,
      'POST',
      `/api/quizzes/${code}/attempts`,
      { preview: true, ...(name === '' ? {} : { name }), factor },
      { Authorization: `Bearer ${secret}` },
    ),
})
