import { reportRequest } from '../../questions/wire/report-request.ts'
import { answerWith, taking } from '../http/answers.ts'
import { bearerOf, type Handler, param } from '../http/app.ts'
import { listReports, report } from '../operations/report.ts'

/** `POST /api/quizzes/{code}/reports` */
export const postReport = taking(
  reportRequest,
  (c, { reason }) => report(c.var.resources, param(c, 'code'), reason),
  202,
)

/** `GET /api/reports`, for the holder of OPERATOR_KEY. */
export const getReports: Handler = async (c) => answerWith(await listReports(c.var.resources, bearerOf(c)))
