import { expect, test } from 'vitest'
import { isUnsupported } from '../../questions/distractors/unsupported.ts'
import { prepare } from '../../questions/facts/topic.ts'
import type { Value } from '../../questions/ledger-value.ts'
import { ledgerOf, type Says } from '../support/questions/topic-of.ts'

const is = (source: string, n: number): Says => ({ source, value: { is: n } })
const over = (source: string, n: number): Says => ({ source, value: { over: n } })

async function isWrong(value: Value, claims: readonly Says[]) {
  const topic = prepare(await ledgerOf({ count: { claims } }))
  const [assessment] = topic.assessments
  if (!assessment) throw new Error('no assessment')
  return isUnsupported(value, assessment, topic)
}

test('what a source leaves open by “more than” may be true', async () => {
  expect(await isWrong({ is: 700 }, [is('post', 422), over('radio', 400)])).toBe(false)
})

test('what a source says exactly closes its own “more than”', async () => {
  expect(await isWrong({ is: 700 }, [is('post', 422), over('post', 400)])).toBe(true)
})

test('no source’s figure is a wrong one, exact or not', async () => {
  const claims = [is('post', 422), over('post', 400), is('radio', 430)]
  expect(await isWrong({ is: 430 }, claims)).toBe(false)
  expect(await isWrong({ is: 422 }, claims)).toBe(false)
})
