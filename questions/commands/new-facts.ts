import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { TOPICS } from './files.ts'

/**
 * Makes a topic's facts.yaml with its sources filled in: every text file of a folder is one.
 *
 * @param keep Whether the texts may be kept: they are copied beside it.
 * @returns The exit code.
 */
export function newFacts(topic: string | undefined, folder: string | undefined, keep: boolean): number {
  if (topic === undefined || folder === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(topic)) {
    console.error(
      'Name the topic in lower-case words joined by hyphens, and the folder: new harbour-fire --sources DIR',
    )
    return 2
  }
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : []
  if (names.length === 0) {
    console.error(`There is no text in ${folder}: every source is a file that ends in .txt.`)
    return 2
  }
  const place = join(TOPICS, topic)
  const file = join(place, 'facts.yaml')
  if (existsSync(file)) {
    console.error(`${relative(process.cwd(), file)} is there already.`)
    return 2
  }
  mkdirSync(place, { recursive: true })
  if (keep) for (const name of names) copyFileSync(join(folder, name), join(place, name))
  writeFileSync(file, template(topic, folder, names, keep))
  console.log(
    `${relative(process.cwd(), file)}: ${names.length} sources. Fill in what you know of them, then write the first fact.`,
  )
  console.log(`npm run ledger -- cite ${topic} ${idOf(names[0] ?? '', 0)} "words"${keep ? '' : ` --sources ${folder}`}`)
  return 0
}

function template(topic: string, folder: string, names: readonly string[], keep: boolean): string {
  const sources = names.map((name, i) => {
    const first = readFileSync(join(folder, name), 'utf8').split('\n', 1)[0] ?? ''
    return `  # ${first.trim().split(/\s+/).slice(0, 5).join(' ')} …
  ${idOf(name, i)}:
    label: ${JSON.stringify(basename(name, '.txt'))}
    text: ${JSON.stringify(name)}${keep ? '' : '\n    kept: false'}
`
  })
  const id = idOf(names[0] ?? '', 0)
  return `# yaml-language-server: $schema=../../facts.schema.json
id: ${topic}
title: ${topic.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())}
language: en
sources:
${sources.join('')}facts:
  # The first fact, to be written over:
  # - id: lorries-stranded
  #   core: true
  #   says: "{40} lorries were stranded on the quay."
  #   ask: [How many lorries were stranded on the quay?, How many lorries could not leave the quay?]
  #   unit: lorries
  #   claims:
  #     - { ${id}: 40, quote: "40 lorries stood on the quay" }
  #   distractors:
  #     - { value: 12, why: 12 is the number of fire engines that came. }
  []
`
}

/** An id made of a file's name; of one without letters, its place. */
function idOf(name: string, i: number): string {
  const words = basename(name, '.txt')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
  return /^[a-z]/.test(words) && words.length <= 20 ? words : `source-${i + 1}`
}
