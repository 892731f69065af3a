import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

// The folders show the floors of the house: README, "The house". Files are held free of cycles by the linter.

const root = join(import.meta.dirname, '../..')
const TOPS = ['questions', 'client', 'worker'] as const

interface Arrow {
  readonly from: string
  readonly to: string
}

const arrows: readonly Arrow[] = globSync('{questions,client,worker}/**/*.{ts,tsx}', { cwd: root }).flatMap((from) =>
  [...readFileSync(join(root, from), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) => ({
    from,
    to: relative(root, resolve(root, dirname(from), path)),
  })),
)

const topOf = (file: string): string => file.split('/', 1)[0] ?? ''

/**
 * A folder is a place, and so is a file that stands beside the folders; each page of the client is a place of its own.
 */
function placeOf(file: string): string {
  const [top = '', first = '', second = ''] = file.split('/')
  return first === 'pages' ? `${top}/pages/${second}` : `${top}/${first}`
}

/** The places that can be reached from a place, by its arrows and theirs. */
function reachedFrom(place: string, next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [...(next.get(place) ?? [])]
  for (const at of waiting) {
    if (reached.has(at)) continue
    reached.add(at)
    waiting.push(...(next.get(at) ?? []))
  }
  return reached
}

test.each(TOPS)('no place of %s imports one that imports it, over however many others', (top) => {
  const inside = arrows.filter(({ from, to }) => topOf(from) === top && topOf(to) === top)
  const next = new Map<string, Set<string>>()
  for (const { from, to } of inside) {
    const [a, b] = [placeOf(from), placeOf(to)]
    if (a !== b) next.set(a, (next.get(a) ?? new Set()).add(b))
  }
  const rings = [...next.keys()].filter((place) => reachedFrom(place, next).has(place))
  const culprits = inside.filter(
    ({ from, to }) => rings.includes(placeOf(from)) && reachedFrom(placeOf(to), next).has(placeOf(from)),
  )
  expect(culprits.filter(({ from, to }) => placeOf(from) !== placeOf(to))).toEqual([])
})

test('imports run down: the domain imports nothing of ours, the client the domain, the worker both', () => {
  const upward = arrows.filter(
    ({ from, to }) => TOPS.indexOf(topOf(from) as 'worker') < TOPS.indexOf(topOf(to) as 'worker'),
  )
  expect(upward).toEqual([])
  expect(arrows.filter(({ to }) => !TOPS.some((top) => top === topOf(to)))).toEqual([])
})

test('what crosses HTTP is made of the vocabulary alone', () => {
  const of = arrows.filter(({ from }) => placeOf(from) === 'questions/wire')
  expect(of.filter(({ to }) => placeOf(to) !== 'questions/wire' && to !== 'questions/vocabulary.ts')).toEqual([])
})

test('what the build works out of a topic once, no request works out again', () => {
  const atBuild = ['questions/bank/live-question.ts', 'questions/bank/default-quizzes.ts']
  const of = arrows.filter(({ to }) => atBuild.includes(to))
  expect(new Set(of.map(({ to }) => to))).toEqual(new Set(atBuild))
  expect(of.filter(({ from }) => topOf(from) === 'worker')).toEqual([])
})

test('every place that a rule of the linter names is there', () => {
  const config = readFileSync(join(root, '.biome.json'), 'utf8')
  const named = [...config.matchAll(/"includes": \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/"!?([^"]+)"/g)].map(([, path = '']) => path),
  )
  const places = named.filter((path) => path !== '**' && !path.startsWith('.') && path !== 'package-lock.json')
  expect(
    places.filter((path) =>
      path.includes('*') ? globSync(path, { cwd: root }).length === 0 : !existsSync(join(root, path)),
    ),
  ).toEqual([])
})
