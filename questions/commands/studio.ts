import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import type { DraftSource, TopicDraft } from '../studio/draft.ts'
import { writeDraft } from '../studio/draft-file.ts'
import { judgeReply, namesFor } from '../studio/judge.ts'
import { FACT_OUTCOMES, type JudgedFact } from '../studio/judged.ts'
import { normalText } from '../studio/normal-text.ts'
import { readReply } from '../studio/read-reply.ts'
import { requestFor } from '../studio/request.ts'
import { present } from '../wire/present.ts'
import { TOPIC_LIMITS } from '../wire/topic-limits.ts'
import { sha256 } from './files.ts'

const HELP = `npm run studio -- ask FILE
  prints the request for an assistant: the articles, the shape of facts, the rules of good ones

npm run studio -- take FILE REPLY [--out TOPIC.yaml]
  judges what an assistant answered, prints what was accepted, what is to be looked at and what was refused and why,
  and writes the topic with the accepted facts beside FILE

  FILE   { "title"?, "sources": [ { "id", "label"?, "publisher", "owner", "published", "lang", "text" } ] }
  REPLY  the answer as it came, whatever it looks like`

const optional = v.optional(v.pipe(v.string(), v.trim()))
const fileSchema = v.object({
  title: optional,
  sources: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
        label: optional,
        publisher: optional,
        owner: optional,
        title: optional,
        published: optional,
        url: optional,
        lang: optional,
        text: v.pipe(
          v.string(),
          v.check((text) => !normalText(text).tooLong, `A text has at most ${TOPIC_LIMITS.textBytes / 1024} KiB.`),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(TOPIC_LIMITS.sources, `A topic has at most ${TOPIC_LIMITS.sources} sources.`),
  ),
})

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})

async function run([command, file, reply]: readonly string[]): Promise<number> {
  if (values.help || (command !== 'ask' && command !== 'take') || file === undefined) {
    console.log(HELP)
    return values.help ? 0 : 2
  }
  const draft = readTexts(file)
  if (!draft) return 2
  if (command === 'ask') {
    console.log(requestFor(draft))
    return 0
  }
  if (reply === undefined || !existsSync(reply)) {
    console.error(reply === undefined ? 'Say which file holds the reply.' : `There is no file ${reply}.`)
    return 2
  }
  return take(file, readFileSync(reply, 'utf8'), draft)
}

function readTexts(file: string): TopicDraft | undefined {
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`)
    return undefined
  }
  const read = v.safeParse(fileSchema, jsonIn(file))
  if (!read.success) {
    for (const issue of read.issues.slice(0, 10)) console.error(`${v.getDotPath(issue) ?? 'file'}: ${issue.message}`)
    return undefined
  }
  const { title = '', sources } = read.output
  return {
    title,
    language: sources[0]?.lang ?? 'en',
    names: {},
    facts: [],
    sources: sources.map(({ id, label, publisher, owner, published, url, text, title: headline }): DraftSource => {
      const known = Object.fromEntries(
        Object.entries({ publisher, owner, title: headline, published, url }).filter(
          ([, one]) => one !== undefined && one !== '',
        ),
      )
      return { id, label: label ?? publisher ?? id, ...known, text: normalText(text).text }
    }),
  }
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
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
  const facts = accepted.flatMap(({ fact }) => (fact ? [{ fact, by: 'reply' as const, confirmed: true }] : []))
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

function lineFor({ id, mended, reasons }: JudgedFact): string {
  const why = reasons.map(
    ({ code, words, message, near }) =>
      `    ${code}${words === undefined ? '' : `: ${words}`}${message === undefined ? '' : ` (${message})`}${near ? `\n      ${near.source}: “${near.words}”` : ''}`,
  )
  return [`  ${id}${mended.length > 0 ? ` (mended: ${mended.join(', ')})` : ''}`, ...why].join('\n')
}

process.exitCode = await run(positionals)
