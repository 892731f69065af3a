import { below, type Random, shuffled } from '../../questions/random.ts'
import { isRecord } from '../../questions/wire/record.ts'
import { HOSTILE } from '../support/studio/hostile.ts'
import { pick, wildText } from './wild-text.ts'

/** Names that every object has already, and such as lead out of where they stand. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '', '../x', 'id', 'a b']

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth)

/** An article that nobody wrote for a reader, of at most some 6 kB, among sentences that somebody did. */
export function wildArticle(random: Random, honest: string): string {
  const parts = Array.from({ length: 1 + below(4, random) }, () => {
    if (random() < 0.3) return wildText(random, 200)
    return pick(Object.values(HOSTILE), random)(below(1_500, random))
  })
  const at = below(Math.max(1, honest.length - 2_000), random)
  return shuffled([...parts, honest.slice(at, at + below(2_000, random))], random).join(pick(GLUE, random))
}
const GLUE = ['\n', '\n\n', ' ', '', '\u2028', '. '] as const

/** What is pasted into a text that is a file: of JSON, YAML or markup, to be read again and again or without an end. */
export const wildPiece = (random: Random): string => pick(PIECES, random)(random)

const ALIASES = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`)
const ENTITIES = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`)

const PIECES: readonly ((random: Random) => string)[] = [
  wildText,
  () => `\na0: &a0 [x, x]\n${ALIASES.join('\n')}\n`,
  () => `\n- id: bomb\n  a0: &a0 [x, x]\n${ALIASES.map((line) => `  ${line}`).join('\n')}\n  claims: *a12\n`,
  () => `<!DOCTYPE q [<!ENTITY e0 "x">${ENTITIES.join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]>&e12;&f;`,
  () => '&e12;&#0;&#x110000;&nbsp;&amp',
  (random) => nested('[', ']', below(3_000, random)),
  (random) => nested('{"a":', '}', below(3_000, random)),
  (random) => nested('<b>', '</b>', below(3_000, random)),
  (random) => nested('  ', '', below(500, random)),
  (random) => `"${'k'.repeat(below(20_000, random))}": `,
  (random) => '- '.repeat(below(2_000, random)),
  (random) => `${'9'.repeat(below(2_000, random))}e${'9'.repeat(below(30, random))}`,
  () => '!!js/function "function () {}"',
  () => '<<: *a0\n? ? ? x\n%YAML 9.9\n---\n...\n',
  () => '```\n~~~\n```yaml\n',
  (random) => `\n${pick(NAMES, random)}: {${pick(NAMES, random)}: 1}\n`,
  () => '<![CDATA[]]]]><![CDATA[>',
  (random) => pick(Object.values(HOSTILE), random)(below(3_000, random)),
]

/** A text that was cut off, or had parts taken out, said twice, or put in. */
export function damagedText(text: string, random: Random): string {
  let damaged = text
  for (let times = 1 + below(4, random); times > 0; times -= 1) {
    const [at, length] = [below(damaged.length + 1, random), below(400, random)]
    const [before, part, after] = [damaged.slice(0, at), damaged.slice(at, at + length), damaged.slice(at + length)]
    const make = pick(DAMAGES, random)
    damaged = make({ before, part, after }, random)
  }
  return damaged
}

interface Parted {
  readonly before: string
  readonly part: string
  readonly after: string
}

const DAMAGES: readonly ((parted: Parted, random: Random) => string)[] = [
  ({ before }) => before,
  ({ before, after }) => before + after,
  ({ before, part, after }) => before + part + part + after,
  ({ before, part, after }, random) => before + part.replace(/[\w-]+(?=["']?\s*:)/, pick(NAMES, random)) + after,
  ({ before, part, after }, random) => before + wildPiece(random) + part + after,
  ({ before, part, after }, random) => before + wildPiece(random) + part + after,
]

/** Bytes of which some are others, or are not there. */
export function damagedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const damaged = bytes.slice(0, random() < 0.3 ? below(bytes.length + 1, random) : bytes.length)
  for (let times = below(12, random); times > 0 && damaged.length > 0; times -= 1)
    damaged[below(damaged.length, random)] = random() < 0.3 ? 0xff : below(256, random)
  return damaged
}

/** JSON's values, one of them another, or under another name. */
export function damagedValue(value: unknown, random: Random): unknown {
  if (random() < 0.12) return wildValue(random)
  if (Array.isArray(value) && value.length > 0) {
    const at = below(value.length, random)
    return value.map((one: unknown, i) => (i === at ? damagedValue(one, random) : one))
  }
  if (!isRecord(value)) return wildValue(random)
  const entries = Object.entries(value)
  const at = below(entries.length + 1, random)
  if (at === entries.length || random() < 0.1) entries.push([pick(NAMES, random), wildValue(random)])
  return Object.fromEntries(
    entries.map(([name, own], i): readonly [string, unknown] => {
      if (i !== at) return [name, own]
      return [random() < 0.1 ? pick(NAMES, random) : name, damagedValue(own, random)]
    }),
  )
}

const wildValue = (random: Random): unknown => pick(VALUES, random)(random)

const VALUES: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => true,
  () => [],
  () => ({}),
  (random) => pick([0, -1, 0.5, 1e308, -1e308, 2 ** 53, 1e-320], random),
  (random) => wildText(random),
  (random) => wildText(random, 60),
  (random) => pick(NAMES, random),
  (random) => pick(Object.values(HOSTILE), random)(below(3_000, random)),
  (random) => Array.from({ length: below(5_000, random) }, () => 0),
  (random) => Array.from({ length: below(300, random) }, () => wildText(random)),
  (random) => ({ ['k'.repeat(below(20_000, random))]: wildText(random) }),
  (random) => Object.fromEntries(NAMES.map((name) => [name, wildText(random)])),
  (random) => JSON.parse(nested('[', ']', 1 + below(800, random))),
  (random) => Array.from({ length: below(800, random) }).reduce<unknown>((inside) => ({ a: inside }), 1),
]
