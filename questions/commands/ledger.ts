import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkFacts } from './check-facts.ts'
import { cite } from './cite.ts'
import { factsFile } from './facts-files.ts'
import { TOPICS } from './files.ts'
import { newFacts } from './new-facts.ts'
import { pinFacts } from './pin.ts'

const HELP = `npm run ledger -- TOPIC [--sources DIR] [--stamp]

Verifies a topic's facts.yaml: that every quotation stands in its source, that every value can be read there, that what is derived follows,
that nobody who is said to be silent speaks. Prints each mistake as file:line:column, what is wrong and what to do; exits 1 if there is one.

  TOPIC          a folder of questions/topics, or the path of a facts.yaml
  --sources DIR  the articles, as text files; those that are kept beside facts.yaml need none
  --stamp        pin and stamp if there is no mistake: what is not verified is not served

npm run ledger -- pin TOPIC --sources DIR
  writes facts.lock.json, for texts that may not be kept: where each quotation stands, and a digest of its words

npm run ledger -- cite TOPIC SOURCE "words" [--sources DIR]
  prints a claim that quotes these words, ready to paste

npm run ledger -- new TOPIC --sources DIR [--keep]
  makes a topic with its sources filled in, each a .txt file of the folder; with --keep the texts are copied beside it`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sources: { type: 'string' },
    stamp: { type: 'boolean' },
    keep: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
const { sources: folder, stamp = false, keep = false, help = false } = values

async function run([first, second, ...more]: readonly string[]): Promise<number> {
  if (help || first === undefined) {
    console.log(HELP)
    return help ? 0 : 2
  }
  if (folder !== undefined && !existsSync(folder)) {
    console.error(`There is no folder ${folder}.`)
    return 2
  }
  if (first === 'new') return newFacts(second, folder, keep)
  if (first !== 'pin' && first !== 'cite') return check(first)
  const file = second === undefined ? undefined : factsFile(second)
  if (file === undefined) return noTopic(second)
  return first === 'pin' ? pinFacts(file, folder) : cite(file, more[0], more.slice(1).join(' '), folder)
}

async function check(topic: string): Promise<number> {
  const file = factsFile(topic)
  return file === undefined ? noTopic(topic) : checkFacts(file, folder, stamp)
}

function noTopic(topic = ''): number {
  console.error(`There is no topic “${topic}”. Topics: ${readdirSync(TOPICS).join(', ')}`)
  return 2
}

process.exitCode = await run(positionals)
