import * as v from 'valibot'
import type { JudgedFact } from '../../../questions/studio/judged.ts'
import { present } from '../../../questions/wire/present.ts'
import type { WrittenFact } from '../../../questions/wire/written-topic.ts'
import type { StudioDraft } from './studio-draft.ts'
import type { StudioFact } from './studio-fact.ts'

/** A fact as the browser keeps it. What the judge says of it hangs on the texts beside it, and is worked out anew. */
interface KeptFact extends Pick<StudioFact, 'by' | 'confirmed' | 'reworded'> {
  readonly id: string
  /** Absent where what came in has no shape of a fact. */
  readonly fact?: WrittenFact
  /** Other ways to ask it. They come from whoever wrote it, and from no text. */
  readonly otherAsks?: readonly string[]
}

/** A draft as the browser keeps it. */
interface KeptDraft extends Omit<StudioDraft, 'facts' | 'judgedFor'> {
  readonly facts: readonly KeptFact[]
}

/** What `keptOf` made: anything else under its name is left alone. */
const keptSchema = v.looseObject({
  id: v.string(),
  version: v.number(),
  at: v.number(),
  mayUse: v.optional(v.boolean()),
  published: v.optional(v.boolean()),
  topic: v.looseObject({ sources: v.array(v.looseObject({ id: v.string(), text: v.string() })) }),
  along: v.optional(v.array(v.looseObject({ stem: v.string(), answer: v.looseObject({ is: v.string() }) }))),
  form: v.optional(v.looseObject({ fields: v.looseObject({ ask: v.string(), claims: v.array(v.looseObject({})) }) })),
  facts: v.array(
    v.looseObject({
      id: v.string(),
      confirmed: v.boolean(),
      reworded: v.optional(v.boolean()),
      fact: v.optional(v.looseObject({})),
      otherAsks: v.optional(v.array(v.string())),
    }),
  ),
})

export const isKeptDraft = (value: unknown): value is KeptDraft => v.is(keptSchema, value)

export const keptOf = ({ facts, judgedFor: _, ...draft }: StudioDraft): KeptDraft => ({
  ...draft,
  facts: facts.map(({ by, confirmed, reworded, judged: { id, fact, otherAsks } }) => ({
    id,
    by,
    confirmed,
    ...present({ reworded, fact, otherAsks }),
  })),
})

/** The draft that was kept, nothing of it judged yet. */
export const studioDraftOf = ({ facts, ...draft }: KeptDraft): StudioDraft => ({
  ...draft,
  facts: facts.map(
    ({ by, confirmed, reworded, ...one }): StudioFact => ({
      by,
      confirmed,
      ...present({ reworded }),
      judged: unjudged(one),
    }),
  ),
})

/** Until the judge has looked at it a fact is none of those that are confirmed together. */
const unjudged = ({ id, fact, otherAsks }: Omit<KeptFact, 'by' | 'confirmed' | 'reworded'>): JudgedFact => ({
  id,
  outcome: fact ? 'look' : 'refused',
  ...present({ fact, otherAsks }),
  mended: [],
  reasons: fact ? [] : [{ code: 'shape' }],
  evidence: [],
})
