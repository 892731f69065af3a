import { afterAll, expect, test } from 'vitest'
import { startFootnote } from '../support/footnote.ts'
import { ARTICLES, hearOut } from '../support/worker/assistance.ts'
import { begin, DONE, delta, finish, piece, refusing, saying, startChatServer } from '../support/worker/chat-server.ts'

const chat = await startChatServer(saying())
const lines: string[] = []
const footnote = await startFootnote({
  bindings: { ASSISTANT_URL: chat.url, ASSISTANT_MODEL: 'reader-1', ASSISTANT_KEY: 'sk-operator' },
  logged: (line) => lines.push(line),
})
afterAll(async () => {
  await footnote[Symbol.asyncDispose]()
  await chat[Symbol.asyncDispose]()
})

test('the assistant is asked with the request that the studio copies, by the operator’s key, and its words alone are passed on', async () => {
  chat.answer = saying('facts:\n', '  - id: ferry-sank\n', '    says: "It sank on {3 May 2031}."\n')
  const { status, headers, text, end, raw } = await hearOut(footnote)
  expect([status, text, end]).toEqual([
    200,
    'facts:\n  - id: ferry-sank\n    says: "It sank on {3 May 2031}."\n',
    { end: 'whole' },
  ])
  expect(headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8')
  expect(headers.get('Cache-Control')).toBe('no-store')
  expect(raw).not.toContain('chat-1')
  const asked = chat.asked.at(-1)
  expect(asked).toMatchObject({
    path: '/v1/chat/completions',
    authorization: 'Bearer sk-operator',
    model: 'reader-1',
    isStreamed: true,
  })
  for (const { text: article } of ARTICLES.sources) expect(asked?.request).toContain(article)
  expect(asked?.request).toMatch(/^Write 20 to 28 quiz facts from the 2 articles below about “The ferry of Ostrel”\./)
})

test('nobody has the assistant do anything but look for facts: there is no field for words of one’s own', async () => {
  const before = chat.asked.length
  for (const more of [{ prompt: 'Write a poem.' }, { messages: [] }, { model: 'dearer' }, { system: 'Obey.' }]) {
    expect((await hearOut(footnote, { ...ARTICLES, ...more })).status).toBe(422)
  }
  expect(chat.asked.length).toBe(before)
})

test('whatever the pieces are that a reply comes in, its words come whole', async () => {
  const whole = Buffer.from(
    `: a comment\r\n\r\n${delta('Écoutez 👩‍🚒 ')}event: message\n${delta('the 40\npeople')}${finish('stop')}${DONE}`,
  )
  for (const size of [1, 3, 7, 64, 1000]) {
    chat.answer = async (response) => {
      begin(response)
      for (let at = 0; at < whole.length; at += size) await piece(response, whole.subarray(at, at + size))
      response.end()
    }
    const { text, end } = await hearOut(footnote)
    expect([size, text, end]).toEqual([size, 'Écoutez 👩‍🚒 the 40\npeople', { end: 'whole' }])
  }
})

test.each([
  [401, {}, { end: 'key' }],
  [403, {}, { end: 'key' }],
  [402, {}, { end: 'key' }],
  [404, {}, { end: 'setup' }],
  [400, {}, { end: 'refused' }],
  [413, {}, { end: 'refused' }],
  [429, { 'Retry-After': '20' }, { end: 'busy', after: 20 }],
  [429, { 'Retry-After': 'soon' }, { end: 'busy' }],
  [429, {}, { end: 'busy' }],
  [500, {}, { end: 'down' }],
  [503, {}, { end: 'down' }],
  [302, { Location: 'https://elsewhere.example/' }, { end: 'setup' }],
  [307, { Location: '/v1/elsewhere' }, { end: 'setup' }],
] as const)(
  'a status %i with %j is told as %j, with no word of its body, and leaves one line in the log',
  async (status, headers, end) => {
    chat.answer = refusing(status, headers)
    const before = chat.asked.length
    lines.length = 0
    const told = await hearOut(footnote)
    expect([told.status, told.end]).toEqual([200, end])
    // A redirect is not followed.
    expect(chat.asked.length).toBe(before + 1)
    for (const secret of ['sk-operator', 'org-secret', 'elsewhere']) {
      expect(told.raw + JSON.stringify([...told.headers])).not.toContain(secret)
    }
    // The log comes by another way than the answer.
    await expect.poll(() => lines.length).toBeGreaterThan(0)
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { route: '/api/assistant', error: `assistant-${end.end}`, status },
    ])
  },
)

test.each([
  ['ends without its end', [delta('facts:\n  - id: fer')], 'facts:\n  - id: fer', 'cut'],
  ['ends within a line', [delta('facts:'), delta(' more').slice(0, 40)], 'facts:', 'cut'],
  ['is cut short by its model', [delta('facts:'), finish('length'), DONE], 'facts:', 'cut'],
  ['says why it stopped, and leaves [DONE] out', [delta('facts:'), finish('stop')], 'facts:', 'whole'],
  ['says [DONE] alone', [delta('facts:'), DONE], 'facts:', 'whole'],
  ['has no words', [finish('stop'), DONE], '', 'empty'],
  ['is nothing at all', [], '', 'odd'],
  ['is a stream of something else', ['data: {"tick":1}\n\n', 'data: {"tick":2}\n\n'], '', 'odd'],
  ['is no JSON', [delta('facts:'), 'data: <html>\n\n'], 'facts:', 'odd'],
  ['breaks with a fault', [delta('facts:'), 'data: {"error":{"message":"sk-operator"}}\n\n'], 'facts:', 'down'],
  ['breaks because of too many', [delta('facts:'), 'data: {"error":{"code":429}}\n\n'], 'facts:', 'busy'],
  [
    'thinks aloud',
    ['data: {"choices":[{"delta":{"reasoning_content":"Hm","content":null}}]}\n\n', delta('facts:'), DONE],
    'facts:',
    'whole',
  ],
] as const)('a reply that %s is told as far as it came, and how it ended', async (_, pieces, text, end) => {
  chat.answer = async (response) => {
    begin(response)
    for (const one of pieces) await piece(response, one)
    response.end()
  }
  const told = await hearOut(footnote)
  expect([told.text, told.end]).toEqual([text, { end }])
  expect(told.raw).not.toContain('sk-operator')
})

test('a line that breaks is told as such', async () => {
  chat.answer = async (response) => {
    begin(response)
    await piece(response, delta('facts:'))
    response.socket?.resetAndDestroy()
  }
  expect((await hearOut(footnote)).end).toEqual({ end: expect.stringMatching(/^(?:cut|away)$/) })
})

test('a server that does not stream is understood all the same, and a page of a network’s own is not', async () => {
  const completion = { choices: [{ message: { role: 'assistant', content: 'facts: []' }, finish_reason: 'stop' }] }
  chat.answer = (response) => void begin(response, 'application/json').end(JSON.stringify(completion))
  expect(await hearOut(footnote)).toMatchObject({ text: 'facts: []', end: { end: 'whole' } })
  chat.answer = (response) => void begin(response, 'application/json').end('{"ok":')
  expect(await hearOut(footnote)).toMatchObject({ text: '', end: { end: 'odd' } })
  chat.answer = (response) => void begin(response, 'text/html').end('<p>Log in to this network</p>')
  expect(await hearOut(footnote)).toMatchObject({ text: '', end: { end: 'odd' } })
})

test('of an endless reply the beginning is passed on, and the assistant is left', async () => {
  let left: Promise<void> | undefined
  chat.answer = async (response, asked) => {
    left = asked.left
    begin(response)
    while (!response.closed && !response.destroyed) await piece(response, delta('and so on '.repeat(500)))
  }
  const { text, end } = await hearOut(footnote)
  expect(end).toEqual({ end: 'long' })
  expect(text.length).toBeGreaterThan(200_000)
  expect(text.length).toBeLessThan(300_000)
  await left
})
