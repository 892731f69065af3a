import * as v from 'valibot'
import { MOST_ERRORS } from '../limits.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** Reads a body, or says of every field what is wrong with it. */
export function parse<const S extends v.GenericSchema>(schema: S, input: unknown): Outcome<v.InferOutput<S>> {
  const result = v.safeParse(schema, input)
  if (result.success) return done(result.output)
  return refused({
    is: 'invalid',
    errors: result.issues.slice(0, MOST_ERRORS).map((issue) => ({ path: pathOf(issue), message: issue.message })),
  })
}

/** Where it is wrong: `items[3]`, `responses.lorries-choice`; '' for the body itself. */
function pathOf({ path }: Pick<v.BaseIssue<unknown>, 'path'>): string {
  const keys = path?.map(({ key }) => key) ?? []
  return keys.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text ? '.' : ''}${String(key)}`),
    '',
  )
}
