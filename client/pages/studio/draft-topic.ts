import { coreWanted, USUAL_COUNT } from '../../../questions/bank/balance.ts'
import { buildBank } from '../../../questions/bank/bank.ts'
import { chosenItem, nextTurn } from '../../../questions/bank/chosen-item.ts'
import { postedItem } from '../../../questions/bank/posted-item.ts'
import { reviewItem, reviewOf, topicCard } from '../../../questions/bank/review.ts'
import { basisOf } from '../../../questions/checks/check.ts'
import type { Digest } from '../../../questions/facts/evidence.ts'
import { ledgerDigest } from '../../../questions/facts/stamp.ts'
import { prepare, type Topic } from '../../../questions/facts/topic.ts'
import { checkPosted } from '../../../questions/facts/written/posted.ts'
import { agreementOf } from '../../../questions/studio/agreement.ts'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { draftFields } from '../../../questions/studio/draft-fields.ts'
import { draftQuizzes, enoughFor, factsWithItems } from '../../../questions/studio/draft-quiz.ts'
import { yieldsOf } from '../../../questions/studio/fact-yield.ts'
import type { ProposedFact } from '../../../questions/studio/propose/proposed-facts.ts'
import { viewOf } from '../../../questions/studio/sentence-view.ts'
import { untoldWhys } from '../../../questions/studio/untold-whys.ts'
import type { ItemChoice } from '../../../questions/wire/item-choice.ts'
import { present } from '../../../questions/wire/present.ts'
import type { ItemTrial } from '../../../questions/wire/teacher-requests.ts'
import type { WrittenFact } from '../../../questions/wire/written-topic.ts'
import type { Appraisal, DraftReview, DraftTrial } from './studio-engine.ts'

/** So many quizzes are chosen at once: whoever asks for others gets the next. */
const QUIZZES = 6

/** The topic of a draft, verified as the server verifies it, with its bank and the quizzes that are offered of it. */
export type DraftTopic = Awaited<ReturnType<typeof compiled>>

export async function draftTopic(draft: TopicDraft, digest: Digest): Promise<DraftTopic> {
  const facts = draft.facts.map(({ fact }) => fact)
  const plain = await compiled(draft, facts, digest)
  const wanted = plain.bank ? Math.min(USUAL_COUNT, factsWithItems(plain.bank).size) : 0
  if (!plain.bank || firstLength(plain) >= wanted) return plain
  let best = plain
  const views = draft.sources.map((source) => viewOf(source, draft.language, draft.title))
  // A reason that is left out teaches nothing: as few as the quiz needs.
  for (const most of [1, 3, facts.length]) {
    const untold = await compiled(draft, untoldWhys(facts, plain.bank, views, most), digest)
    if (firstLength(untold) > firstLength(best)) best = untold
    if (firstLength(best) >= wanted) break
  }
  return best
}

const firstLength = ({ quizzes }: DraftTopic): number => quizzes[0]?.length ?? 0

async function banked(draft: TopicDraft, facts: readonly WrittenFact[], digest: Digest) {
  const content = draftFields(draft, facts)
  const { ledger, problems, reprints } = await checkPosted(content, digest)
  const stamp = ledger && { sha256: await ledgerDigest(ledger, digest), reprints: [...reprints] }
  const topic = ledger && stamp && prepare({ ...ledger, stamp })
  return { content, topic, problems, bank: topic && buildBank(topic) }
}

/** Proposals, each with the questions that it gives beside all others; those that give one stand first. */
export async function withYields(
  draft: TopicDraft,
  proposed: readonly ProposedFact[],
  digest: Digest,
): Promise<readonly ProposedFact[]> {
  let facts = proposed.flatMap(({ judged: { fact } }) => fact ?? [])
  let made = await banked(draft, facts, digest)
  // One that does not fit the others keeps them from being a topic.
  for (let round = 0; round < 3 && !made.bank; round += 1) {
    const bad = new Set(made.problems.map(({ path }) => Number(/^facts[.[](\d+)/.exec(path)?.[1])))
    facts = facts.filter((_, i) => !bad.has(i))
    made = await banked(draft, facts, digest)
  }
  const { topic, bank } = made
  if (!bank) return proposed
  const own = facts.map((fact) => ({ fact, by: 'rules', confirmed: false }) as const)
  const yields = yieldsOf({ ...draft, facts: own }, bank, USUAL_COUNT, agreementsOf(topic, facts))
  const all = proposed.map((one) => ({ ...one, ...present({ gives: yields[one.judged.id] }) }))
  const isSilent = ({ gives }: ProposedFact) => (gives?.questions ?? 0) === 0
  return [...all.filter((one) => !isSilent(one)), ...all.filter(isSilent)]
}

async function compiled(draft: TopicDraft, facts: readonly WrittenFact[], digest: Digest) {
  const { content, topic, problems, bank } = await banked(draft, facts, digest)
  const quizzes = topic && bank ? draftQuizzes(topic, bank, QUIZZES).map((quiz) => quiz.map(({ id }) => id)) : []
  return { content, topic, problems, bank, quizzes }
}

const NOTHING: Appraisal['enough'] = {
  facts: 0,
  core: 0,
  disagreements: 0,
  questions: 0,
  missing: { facts: USUAL_COUNT, core: coreWanted(USUAL_COUNT) },
  enough: false,
}

/** How the sources of each fact agree. */
function agreementsOf(topic: Topic | undefined, facts: readonly WrittenFact[]) {
  const written = new Map(facts.map((fact) => [fact.id, fact]))
  return Object.fromEntries(
    topic?.assessments.map((one) => [one.fact.id, agreementOf(one, written.get(one.fact.id), topic)]) ?? [],
  )
}

/** How the facts stand together, and what each gives. */
export function appraisalOf(made: DraftTopic, draft: TopicDraft): Appraisal {
  const { facts } = draft
  const { topic, bank, problems } = made
  const agreements = agreementsOf(
    topic,
    facts.map(({ fact }) => fact),
  )
  return {
    enough: topic && bank ? enoughFor(topic, bank, firstLength(made)) : NOTHING,
    yields: bank ? yieldsOf(draft, bank, firstLength(made), agreements) : {},
    agreements,
    problems:
      facts.length === 0
        ? []
        : problems.map(({ path, message }) => ({
            fact: facts[Number(/^facts\[(\d+)\]/.exec(path)?.[1])]?.fact.id,
            message,
          })),
  }
}

export function reviewOfDraft({ topic, bank, quizzes }: DraftTopic): DraftReview | undefined {
  if (!topic || !bank) return undefined
  return { topic: topicCard(topic, bank, quizzes.length), review: reviewOf(topic, bank, quizzes) }
}

export function trialOf({ topic, bank }: DraftTopic, { redraw, ...choice }: ItemTrial): DraftTrial {
  if (!topic || !bank) return { ok: false, why: 'unknown' }
  const turn = redraw ? nextTurn(topic, bank, choice) : choice.turn
  if (redraw && turn === undefined) return { ok: false, why: 'no-draw' }
  const one = chosenItem(topic, bank, turn === undefined ? choice : { ...choice, turn })
  return one.ok ? { ok: true, item: reviewItem(one, topic, basisOf(topic), turn) } : one
}

export function postOf({ topic, bank, content }: DraftTopic, choices: readonly ItemChoice[]) {
  if (!topic || !bank) return undefined
  const items = choices.flatMap((choice) => {
    const one = chosenItem(topic, bank, choice)
    return one.ok ? [postedItem(one.item)] : []
  })
  return { ledger: content, items }
}
