import { answerWith, problem } from '../http/answers.ts'
import { bearerOf, type Handler, param } from '../http/app.ts'
import { exportQuiz, listExports } from '../operations/export.ts'

/** `GET /api/quizzes/{code}/export` */
export const getExports: Handler = async (c) =>
  answerWith(await listExports(c.var.resources, param(c, 'code'), bearerOf(c)))

/** `GET /api/quizzes/{code}/export/{format}` */
export const getExport: Handler = async (c) => {
  const exported = await exportQuiz(c.var.resources, param(c, 'code'), bearerOf(c), param(c, 'format'))
  if (!exported.ok) return problem(exported.reason)
  const { file, mediaType, body } = exported.value
  const headers = { 'Content-Type': mediaType, 'Content-Disposition': `attachment; filename="${file}"` }
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers })
}
