import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('the command line prints the request, says what becomes of each fact of a reply, and writes the topic', () => {
  const folder = mkdtempSync(join(tmpdir(), 'studio-'))
  const [file, reply] = [join(folder, 'harbour.json'), join(folder, 'reply.txt')]
  const text = '40 lorries were stranded on the quay. Ada Brunn closed the harbour at 6.40 am.'
  writeFileSync(file, JSON.stringify({ sources: [{ id: 'post', publisher: 'The Post', lang: 'en', text }] }))
  const fact = (id: string, n: number) =>
    `  - id: ${id}\n    says: "{${n}} lorries were stranded on the quay."\n    ask: How many lorries were stranded on the quay?\n    unit: lorries\n    claims:\n      - { The Post: ${n}, quote: “${n} lorries were stranded on the quay” }\n`
  writeFileSync(reply, `Sure!\n\`\`\`yaml\nfacts:\n${fact('Lorries_1', 40)}${fact('more', 50)}\`\`\``)
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['questions/commands/studio.ts', ...args], { encoding: 'utf8' })
  expect(run('ask', file)).toContain(text)
  expect(run('take', file, reply)).toMatch(
    /accepted: 1\n {2}lorries-1 [\s\S]*refused: 1\n {2}more \(mended: source-id\)\n {4}not-in-source/,
  )
  expect(readFileSync(join(folder, 'harbour.facts.yaml'), 'utf8')).toContain('post: "40", quote: "40 lorries')
})

test('the command line takes as many texts as a topic holds, and none that is too long', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'studio-')), 'many.json')
  const refused = (texts: readonly string[]) => {
    const sources = texts.map((text, n) => ({ id: `text-${n}`, lang: 'en', text }))
    writeFileSync(file, JSON.stringify({ sources }))
    return spawnSync(process.execPath, ['questions/commands/studio.ts', 'ask', file], { encoding: 'utf8' }).stderr
  }
  expect(refused(Array.from({ length: 6 }, (_, n) => `Text ${n}.`))).toContain('A topic has at most 5 sources.')
  expect(refused(['word '.repeat(14_000)])).toContain('A text has at most 64 KiB.')
})
