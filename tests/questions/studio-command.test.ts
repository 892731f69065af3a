import { execFileSync } from 'node:child_process'
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
