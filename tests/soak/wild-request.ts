import { below, type Random } from '../../questions/random.ts'
import { pick, wildText } from './wild-text.ts'

/** A quiz, and tokens and keys that are good, so that requests get beyond the first check. */
export interface Known {
  readonly code: string
  readonly key: string
  readonly token: string
  readonly proof: string
  readonly items: readonly string[]
}

const PATHS = [
  ...[
    '/',
    '/new?topic=bridge-closure',
    '/q?code=',
    '/q/CODE',
    '/embed/CODE',
    '/results/CODE',
    '/print/CODE',
    '/proof',
    '/oembed?url=',
  ],
  ...[
    '/api/topics',
    '/api/topics/bridge-closure',
    '/api/quizzes',
    '/api/quizzes/CODE',
    '/api/proofs',
    '/api/receipts',
    '/api/topics/bridge-closure/items',
    '/topics/bridge-closure',
  ],
  ...[
    'attempts',
    'answers',
    'submissions',
    'review',
    'practice',
    'practice/answers',
    'challenges',
    'reports',
    'results',
    'results.csv',
  ].map((end) => `/api/quizzes/CODE/${end}`),
  ...['state', 'export', 'export/gift', 'seats', 'paper?forms=2', 'attempts/1r61kwn320000000000000000'].map(
    (end) => `/api/quizzes/CODE/${end}`,
  ),
]
const FIELDS =
  'token responses slip proof items round item response name factor seat reason topic ledger title count feedback askName shuffle formItems minutes extraTime opens closes keepDays frames seats revision rulings step code missed practice alias progress'.split(
    ' ',
  )
const METHODS = ['GET', 'POST', 'POST', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH']
const TYPES = [
  'application/json',
  'application/json',
  'application/json',
  'application/x-www-form-urlencoded',
  'text/plain',
  'application/json; charset=utf-16',
  '',
]

function wildPath(known: Known, random: Random): string {
  const path = pick(PATHS, random).replace(
    'CODE',
    random() < 0.9 ? known.code : encodeURIComponent(wildText(random, 4).toWellFormed()),
  )
  const more =
    random() < 0.2
      ? `${path.includes('?') ? '&' : '?'}${pick(['lang', 'code', 'url', 'format', 'forms', 'topic', 'maxwidth'], random)}=${encodeURIComponent(wildText(random, 6).toWellFormed())}`
      : ''
  return path + more
}

/** Any JSON, with good tokens and ids strewn in. */
function wildValue(known: Known, random: Random, depth = 3): unknown {
  const kinds: readonly (() => unknown)[] = [
    () => null,
    () => random() < 0.5,
    () => below(6, random),
    () => pick([-1, 0.5, 1e308, -0, 2 ** 53, 1e21, Number.MAX_SAFE_INTEGER], random),
    () => wildText(random, 5),
    () =>
      pick(
        [
          known.token,
          known.proof,
          known.code,
          known.key,
          ...known.items,
          'each',
          'end',
          'closed',
          'drop',
          'accept',
          'everyone',
          'bridge-closure',
          '2031-03-07T09:30:00Z',
          '#0001',
          'x'.repeat(2000),
        ],
        random,
      ),
    () => Array.from({ length: depth > 0 ? below(4, random) : 0 }, () => wildValue(known, random, depth - 1)),
    () => wildObject(known, random, depth > 0 ? below(4, random) : 0, depth - 1),
  ]
  return pick(kinds, random)()
}

function wildObject(known: Known, random: Random, size: number, depth: number): unknown {
  const fields = Array.from({ length: size }, () => [
    pick([...FIELDS, ...known.items, '__proto__', 'constructor', 'toString', wildText(random, 2)], random),
    wildValue(known, random, depth),
  ])
  return Object.fromEntries(fields)
}

function wildBody(known: Known, random: Random): string {
  const good = { token: known.token, proof: known.proof }
  const object = { ...(random() < 0.7 ? good : {}), ...Object(wildObject(known, random, below(5, random), 3)) }
  const json = JSON.stringify(random() < 0.9 ? object : wildValue(known, random))
  const luck = random()
  if (luck < 0.1) return json.slice(0, below(json.length + 1, random))
  if (luck < 0.2)
    return new URLSearchParams(FIELDS.slice(0, 12).map((field) => [field, wildText(random, 3)])).toString()
  return luck < 0.25 ? wildText(random, 40) : json
}

/** A request that HTTP has nothing against. */
export interface Whole {
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly body?: string
}

/** A request that goes wrong somewhere: in its address, its headers or its body. */
export function wildRequest(known: Known, random: Random): Whole {
  const method = pick(METHODS, random)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return {
    method,
    path: wildPath(known, random),
    headers: {
      'Content-Type': pick(TYPES, random),
      ...(random() < 0.5
        ? {
            Authorization: `Bearer ${random() < 0.7 ? known.key : encodeURIComponent(wildText(random).toWellFormed())}`,
          }
        : {}),
      ...(random() < 0.3 ? { 'Accept-Language': encodeURIComponent(wildText(random).toWellFormed()) } : {}),
    },
    ...(hasBody ? { body: wildBody(known, random) } : {}),
  }
}

/** Bytes that begin like HTTP and go wrong somewhere. */
export function rawRequest(known: Known, random: Random): Buffer {
  const { method, path, headers, body = '' } = wildRequest(known, random)
  const length = pick(
    [...new Array<string>(9).fill(String(Buffer.byteLength(body))), '0', '-1', '1e3', '', 'x'],
    random,
  )
  const lines = [
    `${method} ${path} ${pick([...new Array<string>(9).fill('HTTP/1.1'), 'HTTP/1.0', 'HTTP/9.9', ''], random)}`,
    ...(random() < 0.9 ? ['Host: 127.0.0.1'] : []),
    ...Object.entries(headers).map((header) => header.join(': ')),
    `Content-Length: ${length}`,
    ...(random() < 0.1 ? ['Transfer-Encoding: chunked'] : []),
    'Connection: close',
  ]
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`)
  for (let i = random() < 0.5 ? below(4, random) : 0; i > 0; i -= 1)
    bytes[below(bytes.length, random)] = below(256, random)
  return random() < 0.1 ? bytes.subarray(0, below(bytes.length, random)) : bytes
}
