import { expect, test } from 'vitest'
import { foundIn } from '../soak/browser.ts'

const passed = { name: 'a.test.ts', status: 'passed', message: '', assertionResults: [] }
const report = (...testResults: Parameters<typeof foundIn>[0]['testResults']) => ({ numTotalTests: 7, testResults })

test('the soak of the browser counts what failed, and a file that cannot be loaded', () => {
  const red = { status: 'failed', fullName: 'is well' }
  expect(foundIn(report(passed), 0)).toMatchObject({
    tried: '7 tests of the browser',
    faults: { 'tests that fail': 0 },
  })
  expect(foundIn(report(passed, { ...passed, status: 'failed', assertionResults: [red] }), 1)).toMatchObject({
    faults: { 'tests that fail': 1 },
    examples: ['tests that fail: a.test.ts: is well'],
  })
  expect(foundIn(report({ ...passed, status: 'failed', message: 'SyntaxError' }), 1)).toMatchObject({
    examples: ['tests that fail: a.test.ts: SyntaxError'],
  })
})

test('a run that ends badly is a fault, although no test of it failed', () => {
  expect(foundIn(report(passed), 1).faults).toEqual({ 'tests that fail': 1 })
  expect(foundIn(report(passed), null).faults).toEqual({ 'tests that fail': 1 })
})
