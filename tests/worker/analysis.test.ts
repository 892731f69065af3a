import { expect } from 'vitest'
import type { Desk } from '../../questions/wire/desk.ts'
import type { Published } from '../../questions/wire/published.ts'
import { footnote, test } from '../support/served.ts'
import { anyResponses, desk, publish, start, submit } from '../support/worker/calls.ts'

const published = await publish(footnote, { feedback: 'end', shuffle: false })

/** The desk once so many have handed in the same answers. */
async function after(attempts: number, { code }: Published = published): Promise<Desk> {
  const have = (await desk(footnote, published)).attempts.length
  for (let i = have; i < attempts; i += 1) {
    const started = await start(footnote, code)
    expect((await submit(footnote, code, started.token, anyResponses(started))).status).toBe(200)
  }
  return desk(footnote, published)
}

test('the desk says as much of how a quiz worked as its attempts allow, and holds nothing beside', async () => {
  expect((await desk(footnote, published)).analysis).toEqual({ detail: 'totals', attempts: 0 })

  const four = await after(4)
  expect(four.analysis).toEqual({ detail: 'totals', attempts: 4, mean: expect.any(Number) })
  for (const item of four.items)
    for (const figure of ['shown', 'answered', 'correct', 'chosen', 'meanCredit'])
      expect(item).not.toHaveProperty(figure)

  const { analysis: five } = await after(5)
  expect(five.detail).toBe('counts')
  expect('items' in five && five.items.map(({ detail, shown }) => [detail, shown])).toEqual(
    Array(4).fill(['counts', 5]),
  )
  expect(JSON.stringify(five)).not.toContain('facility')

  expect((await after(9)).analysis.detail).toBe('counts')

  const { analysis: ten } = await after(10)
  expect(ten.detail).toBe('facility')
  for (const item of 'items' in ten ? ten.items : [])
    expect(item).toMatchObject({ facility: { low: expect.any(Number) } })
  expect(ten).not.toHaveProperty('reliability')
})

test('the desk tells how many questions each student gets, and how far guessing gets on these', async () => {
  const { settings, robot } = await desk(footnote, await publish(footnote, { count: 8, formItems: 4 }))
  expect(settings.formItems).toBe(4)
  expect(robot).toMatchObject({ robot: expect.any(String), right: expect.any(Number), chance: expect.any(Number) })
})
