import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesDigest } from '../../questions/commands/files-digest.ts'

const TOPIC = { 'package-lock.json': '{}', 'questions/rule.ts': 'a rule', 'questions/topics/own/facts.yaml': 'a fact' }

/** The digest in a clone of its own. */
function digestIn(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'footnote-clone-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return filesDigest(root, ['package-lock.json', 'questions/**/*'])
  } finally {
    rmSync(root, { recursive: true })
  }
}

test('two clones of the same files have one digest', () => {
  expect(digestIn(TOPIC)).toBe(digestIn(TOPIC))
  expect(digestIn({ ...TOPIC, 'elsewhere.ts': 'not of these' })).toBe(digestIn(TOPIC))
})

test.each([
  ['a fact', { ...TOPIC, 'questions/topics/own/facts.yaml': 'another fact' }],
  ['a rule', { ...TOPIC, 'questions/rule.ts': 'another rule' }],
  ['a package', { ...TOPIC, 'package-lock.json': '{"a":1}' }],
  ['a text that comes', { ...TOPIC, 'questions/topics/own/post.txt': '' }],
  [
    'the name of a file',
    { 'package-lock.json': '{}', 'questions/rules.ts': 'a rule', 'questions/topics/own/facts.yaml': 'a fact' },
  ],
])('%s changes the digest', (_, files) => {
  expect(digestIn(files)).not.toBe(digestIn(TOPIC))
})
