import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { DraftSource, TopicDraft } from '../studio/draft.ts'
import { normalText } from '../studio/normal-text.ts'
import { likelyLanguage } from '../text/likely-language.ts'
import { TOPIC_LIMITS } from '../wire/topic-limits.ts'

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

/** The texts of a file as a draft; what is wrong with it is printed. */
export function readTexts(file: string): TopicDraft | undefined {
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
    language: sources[0]?.lang ?? likelyLanguage(sources[0]?.text ?? ''),
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
