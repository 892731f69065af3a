import { basename } from 'node:path'

/** One text that a new topic is made of. */
interface NewSource {
  /** Its file. */
  readonly name: string
  readonly text: string
  readonly kept: boolean
}

/** The facts.yaml that a new topic begins with: its sources, what may be said of them, and a fact to write over. */
export function newTopicText(topic: string, sources: readonly NewSource[]): string {
  return `# yaml-language-server: $schema=../../facts.schema.json
id: ${topic}
title: ${topic.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())}
language: en  # or fr
sources:
${sources.map(sourceText).join('')}
facts:
  # The first fact, to be written over. Take the marks away, and keep the blanks before them.
  # - id: lorries-stranded
  #   core: true
  #   says: "{40} lorries were stranded on the quay."
  #   ask: [How many lorries were stranded on the quay?, How many lorries could not leave the quay?]
  #   unit: lorries
  #   claims:
  #     - { ${sourceId(sources[0]?.name ?? '', 0)}: 40, quote: "40 lorries stood on the quay" }
  #   distractors:
  #     - { value: 12, why: 12 is the number of fire engines that came. }
  #     - { value: 36, why: 36 lorries were to leave on Friday. }
`
}

function sourceText({ name, text, kept }: NewSource, i: number): string {
  const first = text.split('\n', 1)[0] ?? ''
  return `  # ${first.trim().split(/\s+/).slice(0, 5).join(' ')} …
  ${sourceId(name, i)}:
    label: ${JSON.stringify(basename(name, '.txt'))}  # as a sentence names it: the Harbour Post
    # title:
    # publisher:
    # owner:  # the house, if it has several papers
    # published: 2031-03-04
    text: ${JSON.stringify(name)}${kept ? '' : '\n    kept: false'}
`
}

/** An id made of a file's name; of one without letters, its place. */
export function sourceId(name: string, i: number): string {
  const words = basename(name, '.txt')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
  return /^[a-z]/.test(words) && words.length <= 20 ? words : `source-${i + 1}`
}
