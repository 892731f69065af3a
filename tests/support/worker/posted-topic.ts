import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buildBank } from '../../../questions/bank/bank.ts'
import { choosableOf } from '../../../questions/bank/choosable.ts'
import { chooseItems } from '../../../questions/bank/choosing.ts'
import { postedItem } from '../../../questions/bank/posted-item.ts'
import { prepare } from '../../../questions/facts/topic.ts'
import { parseFactsYaml } from '../../../questions/facts/written/parse-yaml.ts'
import { checkPosted } from '../../../questions/facts/written/posted.ts'
import { contentWords } from '../../../questions/languages/content-words.ts'
import { randomFrom } from '../../../questions/random.ts'
import type { PostedItem } from '../../../questions/wire/posted-item.ts'

const topics = new URL('../../../questions/topics/', import.meta.url)

/** A posted topic, as far as tests change it. */
export interface PostedTopic {
  readonly headline?: string
  readonly dispute?: readonly string[]
  readonly sources: Record<string, Record<string, string>>
  readonly facts: Record<string, unknown>[]
}

/** A shipped topic as a teacher would post it: its facts.yaml as JSON, with its texts in it. */
export function postedTopic(id = 'bridge-closure'): PostedTopic {
  const parsed = parseFactsYaml(readFileSync(new URL(`${id}/facts.yaml`, topics), 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
  const content = JSON.parse(JSON.stringify(parsed.content))
  for (const source of Object.values<Record<string, string>>(content.sources))
    source.text = readFileSync(new URL(`${id}/${source.text}`, topics), 'utf8')
  return content
}

/** What names another fact. */
const LEANING = ['not the same', 'not beside', 'relation', 'differ', 'changes', 'event']

/** A topic of so many of another's facts, of those that lean on no other. */
export function fewFacts({ headline: _, dispute: __, ...topic }: PostedTopic, most: number): PostedTopic {
  const alone = topic.facts.filter(
    (fact) =>
      !LEANING.some((name) => Object.hasOwn(fact, name)) &&
      !/"(?:sum|difference|holiday)":|"(?:before|after) /.test(JSON.stringify(fact)),
  )
  return { ...topic, facts: alone.slice(0, most) }
}

/** An own topic with the items that its teacher chose, as the studio posts them. */
export async function postedQuiz<T extends PostedTopic>(
  count: number,
  ledger: T,
): Promise<{ readonly ledger: T; readonly items: readonly PostedItem[] }> {
  const checked = await checkPosted(ledger, async (text) => createHash('sha256').update(text, 'utf8').digest('hex'))
  if (!checked.ledger) throw new Error(JSON.stringify(checked.problems))
  const topic = prepare(checked.ledger)
  const bank = buildBank(topic).items.map(({ item }) => ({ ...choosableOf(item, topic), item }))
  const words = contentWords(checked.ledger.language)
  const chosen = chooseItems(bank, { count, words }, randomFrom('posted'))
  // A teacher may choose what the chooser would not, side by side: of a few facts it takes fewer than were asked for.
  const rest = bank.filter((one) => !chosen.includes(one))
  return { ledger, items: [...chosen, ...rest].slice(0, count).map(({ item }) => postedItem(item)) }
}

/** Bytes of one text that is made longer: what a text may hold, less what it holds already. */
const LONGEST = 56_000

/**
 * A topic with its articles made longer, by prose that no other of them has, until it is so many bytes or they can hold
 * no more.
 */
export function withProse<T extends PostedTopic>(ledger: T, bytes: number): T {
  const articles = Object.entries(ledger.sources)
  const each = Math.min(LONGEST, Math.max(0, bytes - JSON.stringify(ledger).length) / articles.length)
  const prose = (of: number) =>
    Array.from({ length: Math.floor(each / 80) }, (_, n) => {
      const day = of * 10_000 + n
      return `On day ${day} somebody of ward ${day % 17} noted that the tide stood ${day % 9} feet high.`
    }).join('\n')
  const sources = articles.map(([id, source], i) => [id, { ...source, text: `${source.text}\n${prose(i)}` }])
  return { ...ledger, sources: Object.fromEntries(sources) }
}
