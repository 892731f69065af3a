import { type CheckedTopic, checkTopic } from '../../../questions/facts/written/check-topic.ts'
import type { Lock } from '../../../questions/facts/written/lock.ts'
import { parseFactsYaml } from '../../../questions/facts/written/parse-yaml.ts'
import { sha256 } from './topic-of.ts'

/** Two invented papers on a fire, enough for a few facts. */
export const TEXTS: Readonly<Record<string, string>> = {
  post: `Fire at the harbour

40 lorries stood on the quay when the fire broke out at 6.40 am on Tuesday. Inspector Ada Brunn led the work — 12 fire engines came.

The “Seagull” burned out. Nobody was hurt, the harbour master said. The harbour opened in 1964.

The damage is put at £2.3 million. The harbour master expects 36 lorries to leave on Friday, 7 March.
`,
  radio: `More than 35 lorries waited on the quay on Tuesday, the police said. The police closed the road. Brunn’s crews needed 140 minutes.

The fire began shortly before 7 am. The police closed the quay too.
`,
}

export const HEAD = `id: harbour-fire
title: The fire at the harbour
language: en
sources:
  post: { label: The Post, publisher: The Post, published: 2031-03-05, text: post.txt }
  radio: { label: Harbour Radio, published: 2031-03-04, text: radio.txt }
names:
  Ada Brunn: [Brunn, Inspector Brunn]
facts:
`

export const LORRIES = `  - id: lorries-stranded
    core: true
    says: "{40} lorries were stranded on the quay."
    ask: [How many lorries were stranded on the quay?]
    unit: lorries
    claims:
      - { post: 40, quote: "40 lorries stood on the quay" }
      - { radio: more than 35, quote: "More than 35 lorries … on Tuesday" }
    distractors:
      - { value: 12, why: 12 is the number of fire engines that came. }
      - { value: 36, why: 36 lorries were to leave on Friday. }
`

export interface CheckedYaml extends Omit<CheckedTopic, 'mistakes'> {
  /** "line:column message" each. */
  readonly mistakes: readonly string[]
}

/** What a file of facts comes to, with the texts of this fire or others. */
export async function checkYaml(
  yaml: string,
  texts: Readonly<Record<string, string>> = TEXTS,
  lock?: Lock,
): Promise<CheckedYaml> {
  const parsed = parseFactsYaml(yaml)
  const line = (one: { line: number; column: number; message: string }) => `${one.line}:${one.column} ${one.message}`
  if (!parsed.ok) {
    return { topic: undefined, ledger: undefined, reprints: [], doubts: [], mistakes: parsed.mistakes.map(line) }
  }
  const missing = (source: string, file: string | undefined) => `There is no text ${file} of ${source}.`
  const checked = await checkTopic(parsed.content, {
    texts: new Map(Object.entries(texts)),
    lock,
    missing,
    digest: sha256,
  })
  return { ...checked, mistakes: checked.mistakes.map((mistake) => line(parsed.placed(mistake))) }
}
