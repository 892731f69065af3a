import { expect } from 'vitest'
import { learningIn } from '../../client/words/learning.ts'
import { fieldName } from '../../questions/wire/fields.ts'
import { footnote, test } from '../support/served.ts'
import { publish } from '../support/worker/calls.ts'
import { hiddenFields, itemsOnPage, post, stateOf } from '../support/worker/pages.ts'

// Numbers that are typed on pages without a script.

/** Types an answer to the first question of a quiz: how many people were brought out of southern Syria. */
async function type(text: string, feedback = 'each') {
  const items = ['people-came-numeric-1', 'still-in-syria-numeric-1']
  const { code } = await publish(footnote, {
    topic: 'white-helmets',
    items,
    count: undefined,
    shuffle: false,
    feedback,
  })
  const page = await (await footnote.fetch(`/q/${code}`)).text()
  const field = [fieldName(itemsOnPage(page)[0]?.id ?? ''), text] as const
  const step = feedback === 'each' ? 'answer' : 'submit'
  const answered = await post(footnote, `/q/${code}`, { ...hiddenFields(page), step }, [field])
  return { status: answered.status, text: answered.text, state: stateOf(answered.text) }
}

test.each(['422', '422 people', '٤٢٢ شخصًا', '422 persons.'])('%j is understood as it is meant', async (typed) => {
  expect((await type(typed)).state).toMatchObject({ step: 'feedback', verdict: { response: 422, correct: true } })
})

test('a wrong number that the sources give for something else is told for what', async () => {
  const { state, text } = await type('98 people')
  expect(state).toMatchObject({
    verdict: { response: 98, why: expect.stringContaining('98 people were White Helmets') },
  })
  expect(text).toContain('98 people were White Helmets')
})

test.each(['each', 'end'])(
  'what is no number comes back as it was typed, with what to do; feedback %s',
  async (feedback) => {
    const { status, state, text } = await type('quite a few', feedback)
    expect(status).toBe(422)
    expect(state).toMatchObject({ step: 'answering', problem: expect.stringContaining(learningIn('en').noNumber) })
    expect(text).toContain('value="quite a few"')
  },
)
