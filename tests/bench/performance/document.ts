import { type Bench, barOf, isMissed } from '../bench.ts'

/** What one part of docs/performance.md is about. */
interface Part {
  readonly heading: string
  /** What is set beside what, and what the baseline does and does not. */
  readonly about: string
}

/** The benches of docs/performance.md by their names, in its order. A new one is a line here. */
export const PARTS = {
  'slow-link': {
    heading: 'The student’s page beside a bare form',
    about:
      'The quiz’s page in a browser on a slow link and a slow processor, beside the least HTML form that asks the same questions, served by a Worker that does nothing else. Both go through a server that compresses as an edge does.',
  },
  screen: {
    heading: 'What a student sees and does on a phone',
    about: 'Quizzes as they are published by default, counted beside bars: nothing here is a time.',
  },
  throughput: {
    heading: 'The built Worker beside a bare handler',
    about:
      'Requests a second over eight connections, on one workerd in Miniflare: the ratio is the Worker’s over the bare handler’s, so that more is better. A thread of workerd runs a Worker, and eight requests at once keep it from waiting for the client, whose own share of a processor stands in the detail. The bare handler stands in the same script. It reads the request’s body, makes the calls of KV and limiters that were recorded of the Worker (the same keys, `cacheTtl`, values and expiries) one after the other, and answers with the same status and headers. For the page it also sends a body of the same size; for a start and a sheet it sends an empty one. It checks no signature, draws no form, marks nothing, and reads what KV gives as text without making objects of it. A sheet is the same one over and over, so that both write the same key. Where others use the machine, requests a second say less than the milliseconds of workerd’s processor beside them.',
  },
  cpu: {
    heading: 'CPU of each route',
    about:
      'Milliseconds of workerd’s processor a request, less those of a bare handler that makes the same calls of KV and limiters and sends the same bytes. The ratio is what is left over what the route may take; a route held to none is set beside the bare handler.',
  },
  desk: {
    heading: 'The desk of 1,000 and of 10,000',
    about:
      'What the browser’s main thread does for each act at the desk, beside bare HTML tables of the same rows, all at once. The desk opens with a page of the grid: name, score and what was earned with each of 50 questions. The desk of 1,000 is held to a table of these cells, that of 10,000 to one of the list’s four columns, a thirteenth of them.',
  },
  banks: {
    heading: 'How the bank grows',
    about: 'Building a topic’s bank beside its ledger through JSON, and 2,000 facts beside 1,000.',
  },
  studio: {
    heading: 'The studio on texts that nobody wrote for a reader',
    about: 'Normalising a text and judging ten facts against it, beside half of the text.',
  },
  facts: {
    heading: 'Reading facts',
    about: 'Reading, compiling and verifying a file of facts beside one of half its length.',
  },
  hostile: {
    heading: 'Hostile bodies',
    about: 'CPU of workerd for a body that a stranger may send, beside an honest one of its size for the same route.',
  },
  class: {
    heading: 'A class of 1,000',
    about:
      'A thousand students of one school start and hand in within 30 seconds; beside one in four goes a request to a Worker that does nothing. The p99 has no bar.',
  },
} as const satisfies Readonly<Record<string, Part>>

export type PartName = keyof typeof PARTS

export const isPart = (name: string): name is PartName => Object.hasOwn(PARTS, name)

const HEAD = `# Performance: each thing beside a baseline

\`npm run bench -- performance\` writes this file, and a run of one bench, as \`npm run bench -- cpu\`, writes its own part anew. Edit the command, not the file.

Each figure is a ratio to a baseline that was measured in the same run, in turn: a machine’s own speed drifts. Less is better unless a bar says \`≥\`. What is over its bar is written as **missed**; a row without a bar is held to none. Nothing here was measured at Cloudflare.`

/** What a part was measured on, in words. */
export interface Measured {
  readonly date: string
  readonly machine: string
  readonly commit: string
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

const commandOf = (name: PartName): string => `\`npm run bench -- ${name}\``

/** One part as it is written. */
export function partOf(name: PartName, benches: readonly Bench[], { date, machine, commit }: Measured): string {
  const rows = benches.map((bench) => [
    cell(bench.title),
    bench.ratio.toFixed(2),
    barOf(bench),
    isMissed(bench) ? '**missed**' : barOf(bench) === '' ? '' : 'held',
    cell(bench.detail),
  ])
  const table = [['what', 'ratio', 'bar', '', 'detail'], ['---', '---:', '---', '---', '---'], ...rows]
  return [
    `## ${PARTS[name].heading}`,
    PARTS[name].about,
    `${commandOf(name)} on ${date}, ${machine}, commit ${commit}`,
    table.map((row) => `| ${row.join(' | ')} |`).join('\n'),
  ].join('\n\n')
}

/** The parts of a document, as they are written in it. */
export function partsIn(document: string): Readonly<Partial<Record<PartName, string>>> {
  const written = document.split(/^(?=## )/m).map((part) => part.trim())
  const names = Object.keys(PARTS).filter(isPart)
  return Object.fromEntries(
    names.flatMap((name) => {
      const part = written.find((one) => one.startsWith('## ') && one.includes(`\n${commandOf(name)} `))
      return part === undefined ? [] : [[name, part]]
    }),
  )
}

/**
 * The document with one part written anew; the others stay as they are, and none is kept that is no longer named. What
 * was never measured is said to be missing.
 */
export function withPart(document: string, name: PartName, part: string): string {
  const parts = { ...partsIn(document), [name]: part }
  const names = Object.keys(PARTS).filter(isPart)
  const written = names.map((one) => parts[one] ?? `## ${PARTS[one].heading}\n\nNot measured yet: ${commandOf(one)}.`)
  return `${[HEAD, ...written].join('\n\n')}\n`
}
