import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { namesFor } from '../studio/aliases.ts'
import type { TopicDraft } from '../studio/draft.ts'
import { writeDraft } from '../studio/draft-file.ts'
import { judgeReply } from '../studio/judge.ts'
import { FACT_OUTCOMES, type JudgedFact } from '../studio/judged.ts'
import { draftStandings } from '../studio/propose/draft-standings.ts'
import { proposalReport } from '../studio/propose/proposal-report.ts'
import { draftViews, proposedFacts } from '../studio/propose/proposed-facts.ts'
import { readReply } from '../studio/read-reply.ts'
import { requestFor } from '../studio/request.ts'
import { present } from '../wire/present.ts'
import { sha256 } from './files.ts'
import { goldIn, printScore, scoreOf } from './studio-score.ts'
import { readTexts } from './studio-texts.ts'

const HELP = `npm run studio -- ask FILE
  prints the request for an assistant: the articles, the shape of facts, the rules of good ones

npm run studio -- take FILE REPLY [--exact] [--out TOPIC.yaml]
  judges what an assistant answered, prints what was accepted, what is to be looked at and what was refused and why,
  and writes the topic with the accepted facts beside FILE; where an accepted fact is asked in plainer words than its
  sentence has, of which no rule can tell that they ask for the same, they are printed: read them, or have its own
  words with --exact

npm run studio -- propose FILE
  prints what rules find: mentions, quotations, facts as facts.yaml has them, cards where the texts may disagree, and of
  each sentence the five nearest of every other text; offsets count code points

npm run studio -- score FILE GOLD [--json]
  holds that against a file of what a person found, and prints the figures

  FILE   { "title"?, "sources": [ { "id", "label"?, "publisher", "owner", "published", "lang", "text" } ] }
  REPLY  the answer as it came, whatever it looks like
  GOLD   YAML: numbers, dates, quotes, facts, conflicts, alike; each a line of the text with the words in [brackets]`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    exact: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})

const COMMANDS: readonly string[] = ['ask', 'take', 'propose', 'score']

async function run([command, file, reply]: readonly string[]): Promise<number> {
  if (values.help || !COMMANDS.includes(command ?? '') || file === undefined) {
    console.log(HELP)
    return values.help ? 0 : 2
  }
  const draft = readTexts(file)
  if (!draft) return 2
  if (command === 'ask') {
    console.log(requestFor(draft))
    return 0
  }
  if (command === 'propose') {
    console.log(JSON.stringify(await reportOf(draft), null, 1))
    return 0
  }
  if (reply === undefined || !existsSync(reply)) {
    const what = command === 'score' ? 'what was found by hand' : 'the reply'
    console.error(reply === undefined ? `Say which file holds ${what}.` : `There is no file ${reply}.`)
    return 2
  }
  if (command === 'score') return score(draft, readFileSync(reply, 'utf8'))
  return take(file, readFileSync(reply, 'utf8'), draft)
}

async function reportOf(draft: TopicDraft) {
  const views = draftViews(draft)
  const proposed = await proposedFacts(draft, sha256, views)
  const facts = proposed.facts.flatMap(({ judged: { fact } }) => fact ?? [])
  return proposalReport(views, proposed, await draftStandings(draft, facts, sha256))
}

async function score(draft: TopicDraft, written: string): Promise<number> {
  const gold = goldIn(written, draft)
  if (!gold.ok) {
    for (const mistake of gold.mistakes) console.error(mistake)
    return 2
  }
  const found = scoreOf(await reportOf(draft), gold.gold)
  if (values.json) console.log(JSON.stringify(found, null, 1))
  else printScore(found)
  return 0
}

async function take(file: string, answer: string, draft: TopicDraft): Promise<number> {
  const reply = readReply(answer)
  const judged = await judgeReply(reply, draft, sha256)
  if (values.json) console.log(JSON.stringify({ mended: reply.mended, broken: reply.broken, facts: judged }, null, 1))
  else print(judged, reply.mended)
  const accepted = judged.filter(({ outcome }) => outcome === 'accepted')
  if (accepted.length === 0) return 1
  const out = values.out ?? join(dirname(file), `${basename(file).replace(/\.json$/, '')}.facts.yaml`)
  const { names } = namesFor(reply.facts, reply.names, draft)
  const headline = accepted.some(({ id }) => id === reply.headline) ? reply.headline : undefined
  const facts = accepted.flatMap(({ fact, otherAsks = [] }) => {
    const [plainer] = values.exact ? [] : otherAsks
    const asked = fact && plainer !== undefined ? { ...fact, ask: [plainer] } : fact
    return asked ? [{ fact: asked, by: 'reply' as const, confirmed: true }] : []
  })
  writeFileSync(out, writeDraft({ ...draft, names, facts, ...present({ headline }) }))
  if (!values.json) console.log(`\n${relative(process.cwd(), out)}: ${accepted.length} facts`)
  return 0
}

function print(judged: readonly JudgedFact[], mended: readonly string[]): void {
  if (mended.length > 0) console.log(`the reply: ${mended.join(', ')}`)
  for (const outcome of FACT_OUTCOMES) {
    const of = judged.filter((one) => one.outcome === outcome)
    console.log(`\n${outcome === 'look' ? 'to be looked at' : outcome}: ${of.length}`)
    for (const one of of) console.log(lineFor(one))
  }
}

function lineFor({ id, mended, reasons, otherAsks }: JudgedFact): string {
  const why = reasons.map(
    ({ code, words, message, near }) =>
      `    ${code}${words === undefined ? '' : `: ${words}`}${message === undefined ? '' : ` (${message})`}${near ? `\n      ${near.source}: “${near.words}”` : ''}`,
  )
  const plainer = otherAsks?.[0] === undefined ? [] : [`    asked in plainer words: ${otherAsks[0]}`]
  return [`  ${id}${mended.length > 0 ? ` (mended: ${mended.join(', ')})` : ''}`, ...why, ...plainer].join('\n')
}

process.exitCode = await run(positionals)
