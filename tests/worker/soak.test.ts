import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figures } from '../soak/figures.ts'

// `npm run soak` as it is, with few of everything and one seed, so that a red test is red again: each figure finds
// nothing, but for the bugs that are planted for it to find. One process does it all: starting takes long.

interface Ended {
  readonly code: number | string | undefined
  readonly output: string
}

function soak(...args: readonly string[]): Promise<Ended> {
  const root = join(import.meta.dirname, '../..')
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['tests/soak/run.ts', '--short', '--plants', '--seed', '3', ...args],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => done({ code: error ? (error.code ?? 'killed') : 0, output: `${out}\n${err}` }),
    )
  })
}

const short = Object.entries(figures).flatMap(([name, { short, plants }]) =>
  short === undefined ? [] : [{ name, plants }],
)

const SERVED = ['kills', 'class', 'flood']

test('every figure that has planted bugs has a short form, in which they are looked for, but for those that start a server', () => {
  const withPlants = Object.keys(figures).filter((name) => !SERVED.includes(name) && figures[name]?.plants.length)
  expect(short.map(({ name }) => name)).toEqual(withPlants)
})

const names = short.map(({ name }) => name)
const ended: { once?: Promise<Ended> } = {}

/** What the soak says of a figure: from its first line to the first of another. */
function saidOf(name: string, output: string): string {
  const lines = output.split('\n')
  const figureOf = (line: string) => names.find((one) => line.startsWith(`${one}: `))
  let current: string | undefined
  return lines
    .filter((line) => {
      current = figureOf(line) ?? current
      return current === name
    })
    .join('\n')
}

test.each(short)(
  'the short form of $name finds nothing, and each bug that is planted for it',
  { timeout: 900_000 },
  async ({ name, plants }) => {
    ended.once ??= soak(...names)
    const { code, output } = await ended.once
    const said = saidOf(name, output)
    const counted = said.split('\n').filter((line) => line.startsWith(`${name}: `))
    expect(counted, output).toHaveLength(1 + plants.length)
    const found = said.match(/^ {2}(?! )(.*, )?[1-9][\d,]* \w/gm) ?? []
    expect(found, 'each is counted, and not merely in the way').toHaveLength(plants.length)
    expect(code, output).toBe(0)
  },
)

test('a soak that is stopped prints what it had found', async () => {
  const args = ['tests/soak/run.ts', 'tokens', '--count', '100000000', '--plant', '1', '--seed', '3']
  const child = spawn(process.execPath, args, { cwd: join(import.meta.dirname, '../..') })
  let output = ''
  const say = (data: Buffer) => {
    output += data
  }
  child.stdout.on('data', say)
  child.stderr.on('data', say)
  while (!output.includes('… tokens: ')) await new Promise((go) => setTimeout(go, 100))
  await new Promise((go) => setTimeout(go, 1_000))
  child.kill('SIGTERM')
  expect(await new Promise((ended) => child.on('close', ended))).toBe(143)
  expect(output).toMatch(
    /tokens: stopped after [\d,]+ \(seed 3, .*\n {2}[1-9][\d,]* accepted, 0 genuine refused\n {4}acc/,
  )
})
