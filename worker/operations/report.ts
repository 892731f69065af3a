import type { Report } from '../../questions/wire/report.ts'
import { parseCode } from '../tokens/codes.ts'
import { isSame, sha256 } from '../tokens/digests.ts'
import { find } from './find-quiz.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

/** Keeps what somebody says against a quiz, for whoever runs this site: one write. */
export async function report(
  resources: Resources,
  typed: string,
  reason: string,
): Promise<Outcome<{ readonly received: true }>> {
  if (!(await resources.limiters.report(parseCode(typed) ?? ''))) return refused({ is: 'too-many' })
  const found = await find(resources, typed)
  if (!found.ok) return found
  await resources.reports.add(found.value.quiz.code, reason, resources.now)
  return done({ received: true })
}

/** What has been said against any quiz of this site, for its operator. */
export async function listReports(resources: Resources, key: string | undefined): Promise<Outcome<readonly Report[]>> {
  const operator = await isOperator(resources, key)
  return operator.ok ? done(await resources.reports.all()) : operator
}

/** Whether somebody holds this site's OPERATOR_KEY. Where it has none, nobody does. */
export async function isOperator(
  { operatorKey, limiters }: Resources,
  key: string | undefined,
): Promise<Outcome<undefined>> {
  if (key === undefined) return refused({ is: 'no-key' })
  if (operatorKey === undefined) return refused({ is: 'wrong-key' })
  if (!(await limiters.guess())) return refused({ is: 'too-many' })
  return isSame(await sha256(key), await sha256(operatorKey)) ? done(undefined) : refused({ is: 'wrong-key' })
}
