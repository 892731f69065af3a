import { body, remark } from './input.ts'
import { REPORT_CHARACTERS } from './report.ts'

/**
 * `POST …/reports`: why whoever runs this site should look at a quiz. Apart from the answers: an operator's page need
 * not clean texts.
 */
export const reportRequest = body({ reason: remark(REPORT_CHARACTERS) })
