import { expect, test } from 'vitest'
import type { Change } from '../../client/quiz/change.ts'
import { reduce } from '../../client/quiz/reduce.ts'
import type { QuizState } from '../../client/quiz/state.ts'
import { card, sheet, started, verdictOf } from '../support/client/quiz.ts'

const gate: QuizState = { step: 'gate', card, door: 'ready', name: '' }
const after = (state: QuizState, ...changes: readonly Change[]) => changes.reduce<QuizState>(reduce, state)

test('with feedback after each item an attempt goes item by item to its result', () => {
  const first = after(gate, { type: 'asked' }, { type: 'started', started })
  expect(first).toMatchObject({ step: 'answering', at: 0 })
  const told = after(
    first,
    { type: 'filled', drafts: { one: 0 } },
    { type: 'asked' },
    { type: 'judged', verdict: verdictOf('one') },
  )
  expect(told).toMatchObject({ step: 'feedback', at: 0, drafts: { one: 0 } })
  const second = after(told, { type: 'moved-on' })
  expect(second).toMatchObject({ step: 'answering', at: 1 })
  const last = after(second, { type: 'judged', verdict: verdictOf('two') }, { type: 'acknowledged', outcome: sheet })
  expect(last).toMatchObject({ step: 'feedback', at: 1 })
  expect(after(last, { type: 'moved-on' })).toMatchObject({ step: 'result', sheet })
})

test('the last item leads to the wait where the result has not arrived', () => {
  const last = after(
    gate,
    { type: 'resumed', started, drafts: {}, at: 1 },
    { type: 'judged', verdict: verdictOf('two') },
  )
  const waiting = after(last, { type: 'moved-on' }, { type: 'delayed', wait: 'offline' })
  expect(waiting).toMatchObject({ step: 'sending', wait: 'offline' })
  expect(after(waiting, { type: 'acknowledged', outcome: sheet })).toMatchObject({ step: 'result' })
})

test('a sheet is reviewed, changed, reviewed again and frozen', () => {
  const sheetOf = after(
    { ...gate, card: { ...card, feedback: 'end' } },
    { type: 'started', started },
    { type: 'filled', drafts: { one: 2 } },
  )
  const back = after(sheetOf, { type: 'reviewed' }, { type: 'went-back' })
  expect(back).toMatchObject({ step: 'answering', drafts: { one: 2 } })
  expect(after(back, { type: 'reviewed' }, { type: 'frozen' })).toMatchObject({ step: 'sending', drafts: { one: 2 } })
})

test('trouble keeps what was filled in and frees the button', () => {
  const busy = after(gate, { type: 'started', started }, { type: 'filled', drafts: { one: 1 } }, { type: 'asked' })
  expect(busy).toMatchObject({ busy: true })
  const troubled = after(busy, { type: 'troubled', problem: 'No connection.' })
  expect(troubled).toMatchObject({ step: 'answering', drafts: { one: 1 }, problem: 'No connection.' })
  expect(troubled).not.toHaveProperty('busy', true)
})

test('another answer takes what was wrong with the last one away, but not that there is no connection', () => {
  const answering = after(gate, { type: 'started', started })
  const another: Change = { type: 'filled', drafts: { one: 1 } }
  expect(after(answering, { type: 'troubled', problem: 'Not whole.' }, another).problem).toBeUndefined()
  const cut = after(answering, { type: 'troubled', problem: 'No connection.', cutOff: true }, another)
  expect(cut).toMatchObject({ problem: 'No connection.', cutOff: true, drafts: { one: 1 } })
})

test('an answer that comes late changes nothing', () => {
  const done = after(gate, { type: 'marked', marked: { items: started.items, sheet } })
  const late: readonly Change[] = [
    { type: 'judged', verdict: verdictOf('one') },
    { type: 'acknowledged', outcome: sheet },
    { type: 'delayed', wait: 'busy' },
    { type: 'frozen' },
    { type: 'filled', drafts: { one: 1 } },
  ]
  for (const change of late) expect(reduce(done, change)).toBe(done)
})

test('a result holds no token and no draft', () => {
  const done = after(
    gate,
    { type: 'resumed', started, drafts: { one: 0 }, at: 'sending' },
    { type: 'acknowledged', outcome: sheet },
  )
  expect(JSON.stringify(done)).not.toContain('token')
  expect(done).not.toHaveProperty('drafts')
})

test('what is wrong with an answer is said until the answer changes', () => {
  const said = after(gate, { type: 'started', started }, { type: 'troubled', problem: 'Not whole.', at: 'one' })
  expect(said).toMatchObject({ problem: 'Not whole.', problemAt: 'one' })
  const mended = after(said, { type: 'filled', drafts: { one: 1 } })
  expect([mended.problem, mended.problemAt]).toEqual([undefined, undefined])
})

const three = { ...started, items: [...started.items, { ...started.items[0], id: 'three' }] } as typeof started
const passed = after(gate, { type: 'started', started: three }, { type: 'troubled', problem: 'No.', cutOff: true })

test('what is passed without a connection is owed, and shown when it arrives until the student goes on', () => {
  const second = after(passed, { type: 'went-on' })
  expect(second).toMatchObject({ step: 'answering', at: 1, owed: ['one'] })
  const there = after(second, { type: 'caught-up', item: 'one', verdict: verdictOf('one') })
  expect(there).toMatchObject({ at: 1, owed: [], caughtUp: [{ item: 'one' }], isBack: true })
  const told = after(there, { type: 'judged', verdict: verdictOf('two') })
  expect(told).toMatchObject({ step: 'feedback', caughtUp: [{ item: 'one' }] })
  expect(after(told, { type: 'moved-on' })).not.toHaveProperty('caughtUp')
})

test('the notice that there is no connection goes when there is one, by whatever that is seen, and comes with the next loss', () => {
  const back = after(passed, { type: 'back-online' })
  expect(back).toMatchObject({ step: 'answering', isBack: true })
  expect(back).not.toHaveProperty('problem')
  expect(back).not.toHaveProperty('cutOff')
  const lost = after(back, { type: 'troubled', problem: 'No.', cutOff: true })
  expect(lost).toMatchObject({ problem: 'No.', cutOff: true })
  expect(lost).not.toHaveProperty('isBack')
})

test('a connection that comes back changes nothing where none was missed', () => {
  const calm = after(gate, { type: 'started', started })
  expect(after(calm, { type: 'back-online' })).toBe(calm)
})

test('Back shows the verdict of an earlier item, and the way on leads to what is to be answered next, with what was chosen there', () => {
  const second = after(
    gate,
    { type: 'started', started },
    { type: 'judged', verdict: verdictOf('one') },
    { type: 'moved-on' },
    { type: 'filled', drafts: { two: 1 } },
  )
  const back = after(second, { type: 'visited', at: 0 })
  expect(back).toMatchObject({ step: 'feedback', at: 0, verdict: verdictOf('one') })
  for (const forward of [{ type: 'moved-on' }, { type: 'visited', at: 1 }] as const)
    expect(after(back, forward)).toMatchObject({ step: 'answering', at: 1, drafts: { two: 1 } })
  expect(after(second, { type: 'visited', at: 7 })).toBe(second)
})

test('after the last answer Back and the way on again lead to the result that has arrived meanwhile', () => {
  const last = after(
    gate,
    { type: 'started', started },
    { type: 'judged', verdict: verdictOf('one') },
    { type: 'moved-on' },
    { type: 'judged', verdict: verdictOf('two') },
  )
  const back = after(last, { type: 'visited', at: 0 }, { type: 'acknowledged', outcome: sheet })
  expect(back).toMatchObject({ step: 'feedback', at: 0 })
  expect(after(back, { type: 'moved-on' })).toMatchObject({ step: 'feedback', at: 1 })
  expect(after(back, { type: 'moved-on' }, { type: 'moved-on' })).toMatchObject({ step: 'result', sheet })
})

test('an item whose verdict this page has not got cannot be gone back to, and is passed on the way forward', () => {
  const third = { ...started, items: [...started.items, { ...started.items[0], id: 'three' }] } as typeof started
  const passed = after(
    gate,
    { type: 'started', started: third },
    { type: 'judged', verdict: verdictOf('one') },
    { type: 'moved-on' },
    { type: 'troubled', problem: '', cutOff: true },
    { type: 'went-on' },
  )
  expect(after(passed, { type: 'visited', at: 1 })).toBe(passed)
  const first = after(passed, { type: 'visited', at: 0 })
  expect(after(first, { type: 'moved-on' })).toMatchObject({ step: 'answering', at: 2 })
})
