import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { identifierOf } from '../../client/embedding/identifier.ts'
import { askOf } from '../../client/embedding/messages.ts'
import { milestones } from '../../client/embedding/milestones.ts'
import { addressedBy, heardFrom } from '../../client/embedding/protocols.ts'
import { xapiStatement } from '../../client/embedding/statements.ts'
import { ancestorsIn, mayFrame, siteOf } from '../../client/pages/embedding/allowed.ts'
import type { QuizState } from '../../client/quiz/state.ts'
import { card, sheet, started, verdictOf } from '../support/client/quiz.ts'

const answering = (at: number): QuizState => ({ step: 'answering', card, started, drafts: {}, at })
const feedback = (at: number): QuizState => ({
  step: 'feedback',
  card,
  started,
  drafts: {},
  at,
  verdict: verdictOf('one'),
})

test('milestones come once each and in their order, however often a state is told', () => {
  const newIn = milestones()
  const states: readonly QuizState[] = [
    { step: 'gate', card, door: 'ready', name: '' },
    answering(0),
    answering(0),
    feedback(0),
    answering(1),
    { ...feedback(1), outcome: sheet } as QuizState,
    { step: 'result', card, items: started.items, sheet },
    { step: 'result', card, items: started.items, sheet },
  ]
  expect(states.map((state) => newIn(state).map(({ is }) => is))).toEqual([
    [],
    ['begun'],
    [],
    ['progress'],
    [],
    ['progress', 'completed'],
    [],
    [],
  ])
})

test('on a sheet progress is what is filled in, and what is taken back does not take progress back', () => {
  const newIn = milestones()
  const sheetOf = (drafts: Record<string, number | null>): QuizState => ({
    step: 'answering',
    card: { ...card, feedback: 'end' },
    started,
    drafts,
    at: 0,
  })
  newIn(sheetOf({}))
  expect(newIn(sheetOf({ one: 1 }))).toEqual([{ is: 'progress', answered: 1, items: 2 }])
  expect(newIn(sheetOf({ one: null }))).toEqual([])
  expect(newIn(sheetOf({ one: 0 }))).toEqual([])
  expect(newIn(sheetOf({ one: 0, two: 2 }))).toEqual([{ is: 'progress', answered: 2, items: 2 }])
})

test('an id follows from its text, is a UUID, and is its own for 100,000 texts', () => {
  const ids = Array.from({ length: 100_000 }, (_, i) => identifierOf(`attempt ${i}`))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual(
    [],
  )
  expect(identifierOf('attempt 7')).toBe(ids[7])
})

test('a statement holds a score only where it may, and never the token or the proof', () => {
  const subject = { origin: 'https://quiz.example', card, token: 'secret.token.here' }
  const told = { milestone: { is: 'completed', outcome: sheet }, timestamp: '2031-03-04T05:06:07Z' } as const
  const open = JSON.stringify(xapiStatement(subject, { ...told, withScore: false }))
  const listed = JSON.stringify(xapiStatement(subject, { ...told, withScore: true }))
  expect(open).not.toContain('score')
  expect(listed).toContain('"score":{"scaled":1,"raw":2,"min":0,"max":2}')
  expect(open + listed).not.toMatch(/secret|token|proof|receipt/)
})

test('what is no message of a known host is passed over, whatever it is', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      const known =
        typeof message === 'object' &&
        message !== null &&
        ['context', 'type', 'message'].some((name) => name in message)
      if (!known) expect([askOf(message), heardFrom(message)]).toEqual([undefined, undefined])
    }),
  )
  const strange = [
    '[iFrameSizer]',
    '[iFrameSizer]x:y',
    '[iFrameSizer]pageInfo:{"a":1,"b":2}',
    'pymxPYMx',
    { context: 'h5p' },
  ]
  for (const message of [
    ...strange,
    { type: 'init' },
    { message: 'ready', secret: '<b>' },
    { target: 'footnote', ask: 'key' },
  ])
    expect([askOf(message), heardFrom(message)], JSON.stringify(message)).toEqual([undefined, undefined])
})

test('an address tells of pym or WordPress only where they have made it', () => {
  const say = (address: string) => addressedBy(new URL(address, 'https://quiz.example'))?.(812, false)
  expect(say('/embed/a1b2c3d4e5')).toBeUndefined()
  expect(say('/embed/a1b2c3d4e5?childId=quiz')).toBeUndefined()
  expect(say('/embed/a1b2c3d4e5?initialWidth=600&childId=quiz')).toBe('pymxPYMxquizxPYMxheightxPYMx812')
  expect(say('/embed/a1b2c3d4e5#?secret=aB3')).toEqual({ message: 'height', value: 812, secret: 'aB3' })
  expect(say('/embed/a1b2c3d4e5#?secret=<script>')).toBeUndefined()
})

test('the sites that may frame a page are read from its policy', () => {
  expect(
    ancestorsIn("default-src 'none'; frame-ancestors https://a.example https://b.example:8443; img-src data:"),
  ).toEqual(['https://a.example', 'https://b.example:8443'])
  expect(ancestorsIn("frame-ancestors 'none'")).toEqual([])
  expect(ancestorsIn("default-src 'none'")).toEqual(['*'])
  expect(mayFrame(['*'], 'https://a.example')).toBe(true)
  expect(mayFrame(['https://a.example'], 'https://a.example.evil.example')).toBe(false)
})

test('a site is read as people type it', () => {
  expect(siteOf(' School.Example/course/7 ')).toBe('https://school.example')
  expect(siteOf('http://localhost:8080/x')).toBe('http://localhost:8080')
  for (const typed of ['', 'school', 'https://', 'a b c']) expect(siteOf(typed), typed).toBeUndefined()
})
