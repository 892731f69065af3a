import type { ReadQuestion } from '../../../questions/readers/read-question.ts'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { withJoined } from './quiz-along.ts'
import { withReply } from './studio-draft.ts'
import type { TakenReply } from './studio-engine.ts'
import type { StudioStepProps } from './studio-step-props.ts'

interface Into extends Pick<StudioStepProps, 'draft' | 'studio' | 'engine' | 'say'> {
  readonly topic: TopicDraft
}

interface Outcome {
  /** How many facts went where, or why there are none. */
  readonly told: string
  readonly hasFacts: boolean
  /** Questions of a quiz made elsewhere that become no fact. */
  readonly unjoined: TakenReply['unjoined']
}

/**
 * Has an assistant's reply judged, however it came, and takes its facts into the draft that it is for.
 *
 * @param isCut It is known, and said already, that it is not whole.
 */
export async function takeReply(
  { draft, studio, engine, topic, say }: Into,
  reply: string,
  isCut = false,
): Promise<Outcome> {
  const taken = await engine.judge(topic, reply).catch(() => undefined)
  const hasFacts = taken !== undefined && taken.judged.length + taken.broken.length > 0
  // Somebody may have gone on to another draft meanwhile.
  if (hasFacts) studio.change((now) => (now.id === draft.id ? withReply(now, taken) : now))
  return { told: taken ? outcomeOf(taken, say, isCut) : say.failed, hasFacts, unjoined: taken?.unjoined ?? [] }
}

/** Has the answers of a quiz made elsewhere looked for in the texts. What is found are facts; the rest waits on. */
export async function takeQuiz(
  { draft, studio, engine, topic, say }: Into,
  questions: readonly ReadQuestion[],
): Promise<Outcome> {
  const taken = await engine.join(topic, questions).catch(() => undefined)
  if (!taken) return { told: say.failed, hasFacts: false, unjoined: [] }
  studio.change((now) => (now.id === draft.id ? withJoined(withReply(now, taken), taken.unjoined) : now))
  return { told: outcomeOf(taken, say, false), hasFacts: taken.judged.length > 0, unjoined: taken.unjoined }
}

/** A reply in words: how many facts went where, and what was wrong with all of it. */
function outcomeOf(
  { judged, broken, mended, unjoined }: TakenReply,
  say: StudioStepProps['say'],
  isCut: boolean,
): string {
  if (judged.length + broken.length === 0) return unjoined.length > 0 ? '' : say.facts.noFacts
  const many = (wanted: string) => judged.filter(({ outcome }) => outcome === wanted).length
  return [
    say.facts.outcome(many('accepted'), many('look'), many('refused')),
    ...(mended.includes('cut') && !isCut ? [say.facts.cut] : []),
    ...(broken.length > 0 ? [say.facts.unreadable(broken.length)] : []),
  ].join(' ')
}
