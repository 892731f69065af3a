import { expect, test } from 'vitest'
import { shownAround } from '../../client/pages/studio/shown-around.ts'

/** What is shown of a text around its first "40". */
function shown(text: string): string {
  const points = [...text]
  const at = [...text.slice(0, text.indexOf('40'))].length
  return points.slice(...shownAround(points, [at, at + 2])).join('')
}

const LONG =
  'The harbour had been shut since the storm of the winter before last, and nobody knew when it would open. '.repeat(3)

test.each([
  ['a short line whole', 'One.\nThere were 40 boats. They left.\nTwo.', 'There were 40 boats. They left.'],
  [
    'of a long line whole sentences',
    `${LONG}There were 40 boats. ${LONG}`,
    `${LONG.slice(0, 105)}There were 40 boats. ${LONG.slice(0, 104)}`,
  ],
  ['an emoji as one sign', `${'😀 '.repeat(100)}there were 40 boats`, `${'😀 '.repeat(74)}there were 40 boats`],
  ['of a long sentence whole words', `${'boats and '.repeat(40)}40 boats`, `and ${'boats and '.repeat(15)}40 boats`],
])('around a value it shows %s', (_, text, wanted) => {
  expect(shown(text)).toBe(wanted)
})

test('what has no blank is shown as it is', () => {
  expect(shown(`${'x'.repeat(500)}40${'y'.repeat(500)}`)).toBe(`${'x'.repeat(160)}40${'y'.repeat(160)}`)
})
