import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figures } from '../soak/figures.ts'

// `npm run soak` as it is, with few of everything and one seed, so that a red test is red again: each figure finds
// nothing, but for the bugs that are planted for it to find.

interface Ended {
  readonly code: number | string | undefined
  readonly output: string
}

function soak(...args: readonly string[]): Promise<Ended> {
  const root = join(import.meta.dirname, '../..')
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['tests/soak/run.ts', '--short', '--seed', '1', ...args],
      { cwd: root },
      (error, out, err) => done({ code: error ? (error.code ?? 'killed') : 0, output: out + err }),
    )
  })
}

const names = Object.keys(figures).filter((name) => figures[name]?.short !== undefined)
const plants = Object.entries(figures).flatMap(([name, { plants }]) =>
  plants.map((plant, i) => ({ name, number: String(i + 1), ...plant })),
)

test.concurrent.each(names)('the short form of %s finds nothing', async (name) => {
  const { code, output } = await soak(name)
  expect(code, output).toBe(0)
  expect(output).toContain(`${name}: `)
})

test.concurrent.each(plants)(
  '$name finds the bug planted in $file: “$to” instead of “$from”',
  async ({ name, number }) => {
    const { code, output } = await soak(name, '--plant', number)
    expect(code, output).toBe(1)
    expect(output, 'it is counted, and not merely in the way').toMatch(/^ {2}(.*, )?[1-9][\d,]* \w/m)
  },
)
