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
  const written = () => readFileSync(join(folder, 'harbour.facts.yaml'), 'utf8')
  expect(written()).toContain('post: "40", quote: "40 lorries')

  const plain = 'How many lorries could not leave?'
  writeFileSync(reply, `facts:\n${fact('lorries', 40)}`.replace('ask: ', `ask:\n      - ${plain}\n      - `))
  expect(run('take', file, reply)).toContain(`asked in plainer words: ${plain}`)
  expect(written()).toContain(plain)
  run('take', file, reply, '--exact')
  expect(written()).not.toContain(plain)
})

test('a text that does not say what language it is in is read in its own', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'studio-')), 'quai.json')
  const asked = (text: string, more = {}) => {
    writeFileSync(file, JSON.stringify({ sources: [{ id: 'post', ...more, text }] }))
    return execFileSync(process.execPath, ['questions/commands/studio.ts', 'ask', file], { encoding: 'utf8' })
  }
  expect(asked('Le bateau est sur le quai, et les pompiers ont fermé le port.')).toContain('Règles')
  expect(asked('The boat is on the quay, and the firemen closed the harbour.')).toContain('Rules')
  expect(asked('Le bateau est sur le quai.', { lang: 'en' })).toContain('Rules')
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

test('the command line prints what rules find, in code points, and holds it against what a person found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'studio-'))
  const [file, gold] = [join(folder, 'harbour.json'), join(folder, 'gold.yaml')]
  const texts = ['😀 40 lorries waited on the quay. “It is over,” said Ada Brunn.', 'On the quay 60 lorries waited.']
  const sources = texts.map((text, i) => ({ id: `text-${i}`, publisher: `P${i}`, lang: 'en', text }))
  writeFileSync(file, JSON.stringify({ sources }))
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['questions/commands/studio.ts', ...args], { encoding: 'utf8' })
  const found = JSON.parse(run('propose', file))
  expect(found.mentions[0]).toEqual({ source: 'text-0', start: 2, end: 4, type: 'quantity', value: 40 })
  expect(found.quotes).toEqual([{ source: 'text-0', start: 34, end: 45, speaker: 'Ada Brunn' }])
  expect(found.facts[0]).toMatchObject({
    says: '😀 {40} lorries waited on the quay.',
    standing: 'contested',
    outcome: 'accepted',
  })
  expect(found.cards).toMatchObject([
    { level: 'clash', spans: [{ source: 'text-0', start: 2, end: 4 }, { source: 'text-1' }] },
  ])
  expect(found.reader[0]).toMatchObject({ source: 'text-0', sentence: 0, nearest: [{ source: 'text-1', sentence: 0 }] })

  writeFileSync(gold, 'numbers: { text-0: ["[40] lorries = 40"], text-1: ["the [quay] 60"] }')
  expect(run('score', file, gold)).toMatch(/numberValues +0\.500 +1 of 2/)
  writeFileSync(gold, 'numbers: { text-0: ["[41] lorries"] }')
  const wrong = spawnSync(process.execPath, ['questions/commands/studio.ts', 'score', file, gold], { encoding: 'utf8' })
  expect(wrong.stderr).toContain('text-0: “[41] lorries” is not in its text once.')
})
