import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareBasis, basisOf } from '../../questions/checks/check.ts'
import { findingsOf } from '../../questions/checks/checks.ts'
import { setFindings } from '../../questions/checks/set.ts'
import { parseWritten } from '../../questions/checks/written.ts'
import { itemOf } from '../../questions/checks/written-item.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { ITEM_KINDS } from '../../questions/vocabulary.ts'
import { harbour } from '../support/questions/harbour.ts'

const piece = fc.constantFrom(
  ...[
    '12',
    '4 km',
    '15 in',
    '31 February 2020',
    '30 May 2020',
    '1998',
    'more than 40 lorries',
    '9 to 3',
    'half a million',
    '',
    ' ',
    '£',
    '“',
    '¶',
  ],
  ...[
    'never',
    'NOT',
    'a',
    'an',
    'Ada Finch',
    'all of the above',
    '7.00 pm',
    '-3',
    '0',
    '1e9',
    '２０',
    'ß',
    'a)',
    '(',
    '\\',
    '$&',
    '___',
    '…',
  ],
)
const text = fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 5 }).map((pieces) => pieces.join(' '))
const written = fc.record({
  id: fc.string({ minLength: 1, maxLength: 8 }),
  kind: fc.constantFrom(...ITEM_KINDS),
  stem: text.map((stem) => `${stem}?`),
  options: fc.array(text, { maxLength: 5 }),
  left: fc.array(text, { maxLength: 5 }),
  key: fc.oneof(
    fc.integer({ min: 0, max: 5 }),
    fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5 }),
    fc.double({ noNaN: true }),
  ),
  facts: fc.subarray(['lorries', 'crates', 'opened', 'masters', 'nothing']),
  explanation: text,
})

test('no item that can be read makes a check fail, with or without a ledger', async () => {
  const topic = prepare(await harbour())
  let read = 0
  fc.assert(
    fc.property(fc.array(written, { maxLength: 3 }), (lines) => {
      for (const basis of [bareBasis('en'), bareBasis('fy'), basisOf(topic)]) {
        const items = lines.flatMap((line) => {
          const parsed = parseWritten(JSON.stringify(line))
          return parsed.ok ? [itemOf(parsed.written, basis)] : []
        })
        read += items.length
        for (const item of items) expect(findingsOf(item, basis)).toBeInstanceOf(Array)
        setFindings(items, 'form', basis)
        setFindings(items, 'bank', basis)
      }
    }),
    { numRuns: 400, seed: 20310306 },
  )
  expect(read).toBeGreaterThan(500)
})
