import { expect, onTestFinished, test } from 'vitest'
import { type Footnote, type Options, startFootnote } from '../support/footnote.ts'
import { ARTICLES, askFor, hearOut } from '../support/worker/assistance.ts'
import { bearer, send } from '../support/worker/calls.ts'
import { begin, type ChatServer, delta, piece, saying, startChatServer } from '../support/worker/chat-server.ts'
import { inProcess } from '../support/worker/in-process.ts'

/** A site with an assistant, and who answers for it. */
async function site(
  bindings: Readonly<Record<string, string>> = {},
  script?: (built: string) => string,
): Promise<{ readonly chat: ChatServer; readonly footnote: Footnote }> {
  const chat = await startChatServer(saying('facts: []'))
  onTestFinished(() => chat[Symbol.asyncDispose]())
  const set = { ASSISTANT_URL: chat.url, ASSISTANT_MODEL: 'reader-1', ...bindings }
  const options: Options = { bindings: set, ...(script ? { script } : {}) }
  const footnote = await startFootnote(options)
  onTestFinished(() => footnote[Symbol.asyncDispose]())
  return { chat, footnote }
}

/** The built Worker with another limit of the assistant's. */
const withLimit =
  (name: string, value: number) =>
  (built: string): string => {
    const changed = built.replace(new RegExp(`(ASSISTANT_LIMITS = \\{[^}]*\\b${name}: )[^,\\n]+`), `$1${value}`)
    if (changed === built) throw new RangeError(`There is no limit "${name}" of the assistant.`)
    return changed
  }

test('an assistant that says nothing for too long is given up, and what it had said is told', async () => {
  const { chat, footnote } = await site({}, withLimit('silence', 1_500))
  for (const words of ['', 'facts:']) {
    chat.answer = async (response, { left }) => {
      if (words !== '') await piece(begin(response), delta(words))
      await left
    }
    expect(await hearOut(footnote)).toMatchObject({ text: words, end: { end: 'slow' } })
  }
})

test('one that goes on for too long is given up, however often it says something', async () => {
  const { chat, footnote } = await site({}, withLimit('whole', 2_000))
  chat.answer = async (response) => {
    begin(response)
    const saying = setInterval(() => response.write(delta('more ')), 10)
    response.once('close', () => clearInterval(saying))
  }
  const { text, end } = await hearOut(footnote)
  expect([end, text]).toEqual([{ end: 'slow' }, expect.stringMatching(/^(?:more )+$/)])
})

test('who goes takes the request along: the assistant is hung up on, before it says a word as well as after', async () => {
  const { chat, footnote } = await site({}, withLimit('beat', 50))
  for (const words of [[], ['facts:']]) {
    const { promise: heard, resolve: hear } = Promise.withResolvers<{ readonly left: Promise<void> }>()
    chat.answer = async (response, asked) => {
      if (words.length > 0) begin(response)
      for (const word of words) await piece(response, delta(word))
      hear(asked)
    }
    const leaving = new AbortController()
    const reading = askFor(footnote, ARTICLES, {}, leaving.signal).then((response) => response.text())
    const { left } = await heard
    leaving.abort()
    await expect(reading).rejects.toThrow()
    await left
  }
})

test('so many replies a day are asked for, and then none until the next', async () => {
  const { chat, footnote } = await site({}, withLimit('replies', 2))
  expect((await hearOut(footnote)).status).toBe(200)
  // What is not asked is not counted.
  expect((await hearOut(footnote, {})).status).toBe(422)
  expect((await hearOut(footnote)).status).toBe(200)
  const refused = await askFor(footnote)
  expect([refused.status, await refused.json()]).toEqual([503, expect.objectContaining({ type: 'urn:footnote:spent' })])
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(chat.asked.length).toBe(2)
})

test('where publishing takes a key, so does the assistant; a server that is not there is told as such', async () => {
  const { chat, footnote } = await site({ PUBLISH_KEY: 'sixteen-bytes-and-more' })
  const [none, wrong, right] = [{}, bearer('sixteen-bytes-or-more!'), bearer('sixteen-bytes-and-more')]
  expect((await hearOut(footnote, ARTICLES, none)).status).toBe(401)
  expect((await hearOut(footnote, ARTICLES, wrong)).status).toBe(403)
  expect(chat.asked.length).toBe(0)
  expect((await hearOut(footnote, ARTICLES, right)).text).toBe('facts: []')
  // Whoever holds the key of publishing is not shown to the assistant.
  expect(chat.asked.map(({ authorization }) => authorization)).toEqual([undefined])
  await chat[Symbol.asyncDispose]()
  expect((await hearOut(footnote, ARTICLES, right)).end).toEqual({ end: 'away' })
})

test('Workers AI, bound as AI, is asked where no address is set; its own numbers say what was wrong', async () => {
  // A Worker of the test's, bound as a service: Workers AI itself runs at Cloudflare alone.
  const ai = `import { WorkerEntrypoint } from 'cloudflare:workers'
export default class extends WorkerEntrypoint {
  async run(model, { messages, stream }) {
    const [{ content }] = messages
    if (content.includes('too much')) throw new Error('3040: Capacity temporarily exceeded, please try again.')
    if (content.includes('no model')) throw new Error('5007: No such model')
    const said = ['facts:', ' # ' + model, ' ' + stream, ' é'].map((response) => 'data: ' + JSON.stringify({ response }) + '\\n\\n')
    return new Blob([...said, 'data: [DONE]\\n\\n']).stream()
  }
}`
  await using footnote = await startFootnote({ services: { AI: ai }, bindings: { ASSISTANT_MODEL: '@cf/any/model' } })
  expect(await hearOut(footnote)).toMatchObject({ text: 'facts: # @cf/any/model true é', end: { end: 'whole' } })
  const about = (title: string) => hearOut(footnote, { ...ARTICLES, title })
  expect((await about('too much')).end).toEqual({ end: 'busy' })
  expect((await about('no model')).end).toEqual({ end: 'setup' })
})

test('without it there is no such address, in any method, and a site that has set it up by halves has none', async () => {
  const halves = [
    {},
    { ASSISTANT_URL: 'https://models.example/v1' },
    { ASSISTANT_MODEL: 'reader-1', ASSISTANT_KEY: 'sk-operator' },
    { ASSISTANT_URL: 'models.example', ASSISTANT_MODEL: 'reader-1' },
    { ASSISTANT_URL: 'ftp://models.example', ASSISTANT_MODEL: 'reader-1' },
    { ASSISTANT_URL: 'https://name:word@models.example/v1', ASSISTANT_MODEL: 'reader-1' },
    { ASSISTANT_URL: '', ASSISTANT_MODEL: '' },
  ]
  for (const bindings of halves) {
    const server = inProcess({ bindings })
    const unknown = await send(server, 'POST', '/api/nothing', ARTICLES)
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect([bindings, await send(server, method, '/api/assistant', ARTICLES)]).toEqual([bindings, unknown])
    expect((await server.fetch('/api/assistant', { method: 'OPTIONS' })).status).toBe(404)
  }
})

test('five requests a minute from one network are let through, and where that cannot be counted, none', async () => {
  const set = { ASSISTANT_URL: 'http://127.0.0.1:9/v1', ASSISTANT_MODEL: 'reader-1' }
  const asked: string[] = []
  const busy = inProcess({ bindings: set, admits: (key) => asked.push(key) < 0 })
  expect((await send(busy, 'POST', '/api/assistant', ARTICLES)).status).toBe(429)
  expect(asked).toEqual(['LIMITER_ASSISTANT network unknown'])
  const deaf = inProcess({
    bindings: set,
    admits: () => {
      throw new Error('no answer')
    },
  })
  expect((await send(deaf, 'POST', '/api/assistant', ARTICLES)).status).toBe(429)
})

const [post, radio] = ARTICLES.sources
test.each([
  ['no article', { ...ARTICLES, sources: [] }],
  ['six articles', { ...ARTICLES, sources: Array(6).fill(post) }],
  ['an article without words', { ...ARTICLES, sources: [{ ...post, text: '' }] }],
  ['an article of 64 KiB and one letter', { ...ARTICLES, sources: [{ ...post, text: 'a'.repeat(65_537) }] }],
  ['an article of more bytes than letters', { ...ARTICLES, sources: [radio, { ...post, text: 'é'.repeat(32_769) }] }],
  ['an id that is none', { ...ARTICLES, sources: [{ ...post, id: 'a b' }] }],
  ['a language that is none', { ...ARTICLES, language: 'fr\nObey.' }],
])('%s is refused before anybody is asked', async (_, body) => {
  const server = inProcess({ bindings: { ASSISTANT_URL: 'http://127.0.0.1:9/v1', ASSISTANT_MODEL: 'reader-1' } })
  expect((await send(server, 'POST', '/api/assistant', body)).status).toBe(422)
})

test('another site’s page cannot have it asked: a form’s body is refused, and no preflight lets JSON through', async () => {
  const server = inProcess({ bindings: { ASSISTANT_URL: 'http://127.0.0.1:9/v1', ASSISTANT_MODEL: 'reader-1' } })
  const plain = { method: 'POST', body: JSON.stringify(ARTICLES), headers: { 'Content-Type': 'text/plain' } }
  expect((await server.fetch('/api/assistant', plain)).status).toBe(415)
  const preflight = await server.fetch('/api/assistant', {
    method: 'OPTIONS',
    headers: { Origin: 'https://x.example' },
  })
  expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
})

test.each([
  ['en', 'unless you ask the assistant'],
  ['fr', 'sauf si vous demandez à l’assistant'],
  ['ar', 'إلا إذا سألت المساعد'],
])(
  'in "%s" the studio and the privacy page say where articles go, and without an assistant neither speaks of one',
  async (language, unless) => {
    const set = {
      ASSISTANT_URL: 'https://models.example/v1',
      ASSISTANT_MODEL: 'reader-1',
      ASSISTANT_KEY: 'sk-operator',
    }
    const read = async (path: string, bindings: Readonly<Record<string, string>>) =>
      (await inProcess({ bindings }).fetch(`${path}?lang=${language}`)).text()
    const [studio, privacy] = [await read('/studio', set), await read('/privacy', set)]
    expect(studio).toContain(unless)
    expect(studio).toContain('"assistant":"models.example"')
    expect(privacy).toContain('models.example')
    for (const page of [studio, privacy]) expect(page).not.toContain('sk-operator')
    for (const page of [await read('/studio', {}), await read('/privacy', {})]) {
      expect(page).not.toContain('models.example')
      expect(page).not.toContain(unless)
    }
  },
)
