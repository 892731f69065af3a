import type { Outcome } from '../operations/outcome.ts'
import type { Resources } from '../operations/resources.ts'
import type { PublishedQuiz } from '../stores/quizzes.ts'
import { challengeAfterwards } from './challenge.ts'
import { answerRound, beginRound, nextOfRound } from './practice.ts'
import { readResult } from './read-result.ts'
import type { Visit } from './visit.ts'

type Step = (
  resources: Resources,
  published: PublishedQuiz,
  embed: boolean,
  fields: URLSearchParams,
) => Promise<Outcome<Visit>>

/** What can be done once an attempt is over, with its proof. */
const steps: Readonly<Record<string, Step>> = {
  read: readResult,
  'challenge-afterwards': challengeAfterwards,
  practise: beginRound,
  'practice-answer': answerRound,
  'practice-skip': answerRound,
  'practice-next': nextOfRound,
}

export const isAfterwards = (step: string | null): boolean => step !== null && Object.hasOwn(steps, step)

/** Takes a step of those; `isAfterwards` tells which they are. */
export function afterwards(...[resources, published, embed, fields]: Parameters<Step>): Promise<Outcome<Visit>> {
  const step = steps[fields.get('step') ?? '']
  if (!step) throw new RangeError(`"${fields.get('step')}" is no step of these.`)
  return step(resources, published, embed, fields)
}
