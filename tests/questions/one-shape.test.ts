import * as v from 'valibot'
import { expect, expectTypeOf, test } from 'vitest'
import type { Noted, notedSchema } from '../../questions/wire/challenge.ts'
import type { Inferred, Sent } from '../../questions/wire/inferred.ts'
import { type Verdict, verdictSchema } from '../../questions/wire/item.ts'
import { answerRequest, type NewAnswer } from '../../questions/wire/student-requests.ts'

test('an optional field that is added to an answer’s schema is in the type that the server fills and the page reads', () => {
  const more = v.object({ ...verdictSchema.entries, hint: v.exactOptional(v.string()) })
  expectTypeOf<Inferred<typeof more>['hint']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Verdict>().toEqualTypeOf<Inferred<typeof verdictSchema>>()
  // @ts-expect-error A page that reads it before the schema has it does not compile.
  expectTypeOf<Verdict['hint']>().toBeString()
})

test('a field that the server adds and the schema has not does not compile, and the page would not see it', () => {
  // @ts-expect-error The schema has no such field.
  const answer: Noted = { received: true, at: '2031-03-07T09:30:00Z' }
  expectTypeOf<Noted>().toEqualTypeOf<Inferred<typeof notedSchema>>()
  expect(answer).toHaveProperty('at')
})

test('a body that a page sends has the type of the schema that reads it', () => {
  expectTypeOf<NewAnswer>().toEqualTypeOf<Sent<typeof answerRequest>>()
  // @ts-expect-error The server reads no such field.
  const body = { token: 't', item: 'q1', response: 0, hurry: true } satisfies NewAnswer
  expect(v.safeParse(answerRequest, body).success).toBe(false)
})
