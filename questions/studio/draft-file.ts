import { parseWrittenTopic } from '../facts/written/compile.ts'
import { type PlacedMistake, parseFactsYaml } from '../facts/written/parse-yaml.ts'
import { writeFactsYaml } from '../facts/written/write-yaml.ts'
import { present } from '../wire/present.ts'
import { isRecord } from '../wire/record.ts'
import { TOPIC_LIMITS } from '../wire/topic-limits.ts'
import type { WrittenFact, WrittenTopic } from '../wire/written-topic.ts'
import type { DraftFact, DraftSource, TopicDraft } from './draft.ts'
import { draftFields, NO_TITLE } from './draft-fields.ts'
import { MOST_OTHER_ASKS } from './judged.ts'
import { normalText } from './normal-text.ts'

type ReadDraft =
  | { readonly ok: true; readonly draft: TopicDraft }
  | { readonly ok: false; readonly mistakes: readonly PlacedMistake[] }

/** Facts that nobody has said yes to yet, by id. A topic that has this key is not finished. */
const OPEN = 'to confirm'

/** Places of which somebody said that they speak of different things. They count in the texts of the same file. */
const APART = 'not the same matter'

/** Ways to ask that nobody has taken, by the id of their fact. They bear out the question that a person chose. */
const OTHER_ASKS = 'other ways to ask'

/** A draft as a facts.yaml with its texts in it. */
export function writeDraft(draft: TopicDraft): string {
  const open = draft.facts.filter(({ confirmed }) => !confirmed).map(({ fact }) => fact.id)
  const { facts, ...head } = draftFields(
    draft,
    draft.facts.map(({ fact }) => fact),
  )
  const { apart = [] } = draft
  const asks = draft.facts.flatMap(({ fact: { id }, otherAsks = [] }) =>
    otherAsks.length > 0 ? [[id, otherAsks]] : [],
  )
  return writeFactsYaml({
    ...head,
    ...(open.length === 0 ? {} : { [OPEN]: open }),
    ...(apart.length === 0 ? {} : { [APART]: apart }),
    ...(asks.length === 0 ? {} : { [OTHER_ASKS]: Object.fromEntries(asks) }),
    facts,
  })
}

/** Reads what `writeDraft` wrote, or any facts.yaml that has its texts in it. */
export function readDraft(yaml: string): ReadDraft {
  const parsed = parseFactsYaml(yaml.replace(/^\ufeff/, ''))
  if (!parsed.ok) return parsed
  const { content } = parsed
  if (!isRecord(content))
    return { ok: false, mistakes: [parsed.placed({ path: [], message: 'This is no file of facts.' })] }
  const { [OPEN]: open, [APART]: apart, [OTHER_ASKS]: asks, facts, ...head } = content
  const isEmpty = !Array.isArray(facts) || facts.length === 0
  const read = parseWrittenTopic({ ...head, facts: isEmpty ? [NO_FACT] : facts })
  if (!read.ok) return { ok: false, mistakes: read.mistakes.map(parsed.placed) }
  const over = overLimit(read.topic)
  if (over) return { ok: false, mistakes: [parsed.placed(over)] }
  const draft = draftOf(read.topic, isEmpty, new Set(textsIn(open)), isRecord(asks) ? asks : {})
  return { ok: true, draft: apart === undefined ? draft : { ...draft, apart: textsIn(apart) } }
}

const factOfFile = (fact: WrittenFact, confirmed: boolean, asks: readonly string[]): DraftFact => ({
  fact,
  by: 'file',
  confirmed,
  ...(asks.length === 0 ? {} : { otherAsks: asks.slice(0, MOST_OTHER_ASKS) }),
})

const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

/** What there is too much of. What is left out silently would be missed when it is too late. */
function overLimit({ sources, facts }: WrittenTopic) {
  const counts = {
    sources: Object.keys(sources).length,
    facts: facts.length,
    claims: facts.reduce((sum, { claims }) => sum + claims.length, 0),
  }
  const long = (['sources', 'facts', 'claims'] as const).find((name) => counts[name] > TOPIC_LIMITS[name])
  if (long !== undefined)
    return { path: [long === 'claims' ? 'facts' : long], message: `A topic has at most ${TOPIC_LIMITS[long]} ${long}.` }
  const big = Object.entries(sources).find(([, { text = '' }]) => normalText(text).tooLong)
  return (
    big && { path: ['sources', big[0], 'text'], message: `A text has at most ${TOPIC_LIMITS.textBytes / 1024} KiB.` }
  )
}

/** Stands in for the facts of a draft that has none yet. */
const NO_FACT = { id: 'none', says: '{…}', claims: [{ none: '…' }] }

function draftOf(
  topic: WrittenTopic,
  isEmpty: boolean,
  open: ReadonlySet<string>,
  asks: Readonly<Record<string, unknown>>,
): TopicDraft {
  const { title, language, introduction, headline, sources, names, notice, known, harm, calendar } = topic
  const more = present({
    notice,
    'content note': topic['content note'],
    'student note': topic['student note'],
    known,
    harm,
    calendar,
  })
  return {
    title: title === NO_TITLE ? '' : title,
    language,
    ...present({ introduction, asOf: topic['as of'], headline }),
    sources: Object.entries(sources).map(([id, source]): DraftSource => {
      const { text = '', label, publisher, owner, author, published, url } = source
      return {
        id,
        label,
        ...present({ publisher, owner, author, title: source.title, published, url }),
        text: normalText(text).text,
      }
    }),
    names: names ?? {},
    facts: isEmpty ? [] : topic.facts.map((fact) => factOfFile(fact, !open.has(fact.id), textsIn(asks[fact.id]))),
    ...(Object.keys(more).length === 0 ? {} : { more }),
  }
}
