import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, expect } from 'vitest'
import type { Report } from '../../questions/wire/report.ts'
import { startFootnote } from '../support/footnote.ts'
import { test, footnote as unowned } from '../support/served.ts'
import { bearer, publish, send, start, submit } from '../support/worker/calls.ts'
import { postedQuiz, postedTopic } from '../support/worker/posted-topic.ts'

const takedownCommand = new URL('../../questions/commands/takedown.ts', import.meta.url).pathname
const OPERATOR_KEY = 'the-operator-of-the-tests'

/** A Worker whose operator has a key, for all of them: each test publishes its own quizzes. */
const footnote = await startFootnote({ bindings: { OPERATOR_KEY } })
afterAll(() => footnote[Symbol.asyncDispose]())

/** What was said against a quiz. */
async function reportsOn(code: string): Promise<readonly Report[]> {
  const { body } = await send<readonly Report[]>(footnote, 'GET', '/api/reports', undefined, bearer(OPERATOR_KEY))
  return body.filter((one) => one.code === code)
}

test('who runs the site reads what is said against a quiz, and takes it down with its results; nobody else does', async () => {
  const { code } = await publish(footnote)
  const { token } = await start(footnote, code)
  await submit(footnote, code, token, {})
  const said = await send(footnote, 'POST', `/api/quizzes/${code}/reports`, { reason: 'It names\u202e a child.' })
  expect(said).toMatchObject({ status: 202, body: { received: true } })
  for (const key of ['a-guess-of-a-stranger', 'x'.repeat(22)]) {
    expect((await send(footnote, 'GET', '/api/reports', undefined, bearer(key))).status).toBe(403)
    expect((await send(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(key))).status).toBe(403)
  }
  expect(await reportsOn(code)).toEqual([{ code, at: expect.any(String), reason: 'It names a child.' }])
  const down = await send(footnote, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(OPERATOR_KEY))
  expect(down).toMatchObject({ status: 200, body: { left: false } })
  expect((await footnote.fetch(`/q/${code}`)).status).toBe(410)
})

test('where there is no operator’s key nobody holds it, and reports of what is not there are none', async () => {
  const { code } = await publish(unowned)
  expect((await send(unowned, 'GET', '/api/reports', undefined, bearer('undefined'))).status).toBe(403)
  expect((await send(unowned, 'DELETE', `/api/quizzes/${code}`, undefined, bearer('undefined'))).status).toBe(403)
  expect((await send(unowned, 'POST', '/api/quizzes/zzzzzzzzzz/reports', { reason: 'Bad.' })).status).toBe(404)
  expect((await send(unowned, 'POST', `/api/quizzes/${code}/reports`, { reason: ' ' })).status).toBe(422)
})

test('a tombstone is set only for an attempt that was handed in', async () => {
  const { code, key } = await publish(unowned)
  const path = `/api/quizzes/${code}/attempts/${'0'.repeat(25)}`
  expect((await send(unowned, 'DELETE', path, undefined, bearer(key))).status).toBe(404)
  expect((await unowned.scores.list({ prefix: `s:${code}:` })).keys).toEqual([])
})

test('half of the day’s writes are left to students: publishing stops first, and an attempt is handed in all the same', async () => {
  await using sparing = await startFootnote({ bindings: { DAILY_WRITES: '20' } })
  const published: number[] = []
  const { code } = await publish(sparing)
  for (let i = 0; i < 6; i += 1)
    published.push((await send(sparing, 'POST', '/api/quizzes', { topic: 'bridge-closure', feedback: 'end' })).status)
  expect(published.at(0)).toBe(201)
  expect(published.at(-1)).toBe(503)
  const { token } = await start(sparing, code)
  expect((await submit(sparing, code, token, {})).status).toBe(200)
})

test('below a quiz on own texts stands a form to report it, on its page, in a frame and beside its sources, and it needs no script', async () => {
  const own = await publish(footnote, { topic: undefined, count: undefined, ...(await postedQuiz(4, postedTopic())) })
  const shipped = await publish(footnote)
  for (const page of ['q', 'embed']) {
    expect(await (await footnote.fetch(`/${page}/${shipped.code}`)).text()).not.toContain('Report this quiz')
    const html = await (await footnote.fetch(`/${page}/${own.code}?lang=fr`)).text()
    expect(html).toContain('Signaler ce quiz')
    const beside = await (await footnote.fetch(`/${page}/${own.code}/sources?lang=fr`)).text()
    expect(beside).toContain(`action="/${page}/${own.code}?lang=fr" target="_blank"`)
    const action = /<form method="post" action="([^"]+)" target="_blank"/.exec(html)?.[1] ?? ''
    expect(action).toBe(`/${page}/${own.code}?lang=fr`)
    const say = (reason: string) =>
      footnote.fetch(action, { method: 'POST', body: new URLSearchParams({ step: 'report', reason }) })
    expect((await say(' ')).status).toBe(422)
    const told = await say(`Said on /${page}.`)
    expect([told.status, await told.text()]).toEqual([202, expect.stringContaining('Votre signalement est arrivé.')])
  }
  const said = await reportsOn(own.code)
  expect(said.map(({ reason }) => reason).sort()).toEqual(['Said on /embed.', 'Said on /q.'])
})

test('the operator’s command lists reports and takes a quiz down, with its key in no address', async () => {
  const { code } = await publish(footnote)
  await send(footnote, 'POST', `/api/quizzes/${code}/reports`, { reason: 'It is not true.' })
  const run = async (...given: string[]) => {
    const environment = { ...process.env, OPERATOR_KEY }
    const command = [takedownCommand, ...given, '--at', footnote.url]
    return (await promisify(execFile)(process.execPath, command, { env: environment })).stdout
  }
  expect(await run('list')).toContain('It is not true.')
  expect(await run(code)).toBe(`${code} is taken down.\n`)
  expect((await footnote.fetch(`/q/${code}`)).status).toBe(410)
})

test('the operator’s page holds no key and no report, and is not to be found', async () => {
  const { code } = await publish(footnote)
  await send(footnote, 'POST', `/api/quizzes/${code}/reports`, { reason: 'It is not true.' })
  const page = await footnote.fetch('/takedown')
  expect([page.status, page.headers.get('X-Robots-Tag')]).toEqual([200, 'noindex'])
  const html = await page.text()
  expect(html).toContain('Operator key')
  expect(html).not.toContain('It is not true.')
  // Without a script nothing is sent: no field has a name that an address could carry.
  expect(html.slice(html.indexOf('<main'))).not.toMatch(/<input[^>]* name=/)
})
