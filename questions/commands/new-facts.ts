import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { TOPICS } from './files.ts'
import { newTopicText, sourceId } from './new-topic-text.ts'

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
  const sources = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8'), kept: keep }))
  writeFileSync(file, newTopicText(topic, sources))
  console.log(
    `${relative(process.cwd(), file)}: ${names.length} sources. Fill in what you know of them, then write the first fact.`,
  )
  console.log(
    `npm run ledger -- cite ${topic} ${sourceId(names[0] ?? '', 0)} "words"${keep ? '' : ` --sources ${folder}`}`,
  )
  return 0
}
