import { buildBank } from '../../../questions/bank/bank.ts'
import { chosenItem, nextTurn } from '../../../questions/bank/chosen-item.ts'
import { postedItem } from '../../../questions/bank/posted-item.ts'
import { reviewItem, reviewOf, topicCard } from '../../../questions/bank/review.ts'
import { basisOf } from '../../../questions/checks/check.ts'
import type { Digest } from '../../../questions/facts/evidence.ts'
import { ledgerDigest } from '../../../questions/facts/stamp.ts'
import { prepare } from '../../../questions/facts/topic.ts'
import { checkPosted } from '../../../questions/facts/written/posted.ts'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { draftFields } from '../../../questions/studio/draft-fields.ts'
import { draftQuiz, enoughFor } from '../../../questions/studio/draft-quiz.ts'
import type { ItemChoice } from '../../../questions/wire/item-choice.ts'
import type { ItemTrial } from '../../../questions/wire/teacher-requests.ts'
import type { Appraisal, DraftReview, DraftTrial } from './studio-engine.ts'

/** So many quizzes are chosen at once: whoever asks for others gets the next. */
const QUIZZES = 6

/** The topic of a draft, verified as the server verifies it, with its bank once somebody asks for that. */
export type DraftTopic = Awaited<ReturnType<typeof draftTopic>>

export async function draftTopic(draft: TopicDraft, digest: Digest) {
  const content = draftFields(
    draft,
    draft.facts.map(({ fact }) => fact),
  )
  const { ledger, problems, reprints } = await checkPosted(content, digest)
  const stamp = ledger && { sha256: await ledgerDigest(ledger, digest), reprints: [...reprints] }
  const topic = ledger && stamp && prepare({ ...ledger, stamp })
  return { content, topic, problems, bank: topic && made(() => buildBank(topic)) }
}

/** Makes something when it is first asked for. */
function made<T>(make: () => T): () => T {
  let held: { readonly value: T } | undefined
  return () => {
    held ??= { value: make() }
    return held.value
  }
}

const NOTHING: Appraisal['enough'] = {
  facts: 0,
  core: 0,
  disagreements: 0,
  missing: { facts: 10, core: 6, disagreements: 0, wrongAnswers: [], headline: true },
  enough: false,
}

/** How the facts stand together. */
export function appraisalOf({ topic, problems }: DraftTopic, { facts }: TopicDraft): Appraisal {
  return {
    enough: topic ? enoughFor(topic) : NOTHING,
    standings: Object.fromEntries(topic?.assessments.map(({ fact, standing }) => [fact.id, standing]) ?? []),
    problems:
      facts.length === 0
        ? []
        : problems.map(({ path, message }) => ({
            fact: facts[Number(/^facts\[(\d+)\]/.exec(path)?.[1])]?.fact.id,
            message,
          })),
  }
}

export function reviewOfDraft({ topic, bank }: DraftTopic): DraftReview | undefined {
  if (!topic || !bank) return undefined
  const seeds = Array.from({ length: QUIZZES }, (_, i) => String(i))
  const quizzes = seeds.map((seed) => draftQuiz(topic, seed).items.map(({ id }) => id))
  return { topic: topicCard(topic, bank(), quizzes.length), review: reviewOf(topic, bank(), quizzes) }
}

export function trialOf({ topic, bank }: DraftTopic, { redraw, ...choice }: ItemTrial): DraftTrial {
  if (!topic || !bank) return { ok: false, why: 'unknown' }
  const turn = redraw ? nextTurn(topic, bank(), choice) : choice.turn
  if (redraw && turn === undefined) return { ok: false, why: 'no-draw' }
  const one = chosenItem(topic, bank(), turn === undefined ? choice : { ...choice, turn })
  return one.ok ? { ok: true, item: reviewItem(one, topic, basisOf(topic), turn) } : one
}

export function postOf({ topic, bank, content }: DraftTopic, choices: readonly ItemChoice[]) {
  if (!topic || !bank) return undefined
  const items = choices.flatMap((choice) => {
    const one = chosenItem(topic, bank(), choice)
    return one.ok ? [postedItem(one.item)] : []
  })
  return { ledger: content, items }
}
