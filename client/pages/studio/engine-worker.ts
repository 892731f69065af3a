import type { ReadQuestion } from '../../../questions/readers/read-question.ts'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { once } from '../../../questions/wire/once.ts'
import type { CheckOutcome } from '../check/check-engine.ts'
import { workerCalls } from '../parts/worker-calls.ts'
import type { StudioEngine, TakenReply } from './studio-engine.ts'

interface EngineScripts {
  /** Of the studio. */
  readonly engine: string
  /** Of the page that checks quizzes made elsewhere; it is loaded once one is pasted. */
  readonly reader: string
}

/**
 * The engine in a worker of the browser.
 *
 * @param scripts Their addresses.
 * @param broken Called where it cannot run at all: the browser is too old for it, or its script did not arrive.
 */
export function engineWorker(scripts: EngineScripts, broken: () => void): StudioEngine {
  const callEngine = workerCalls(scripts.engine, broken)
  const call = <T>(name: keyof StudioEngine, ...args: readonly unknown[]) => callEngine<T>(name, ...args)
  const reader = once(() => workerCalls(scripts.reader, () => undefined))

  /** The questions of a quiz made elsewhere; none where a text is no quiz. */
  async function questionsIn(text: string): Promise<readonly ReadQuestion[]> {
    const read = await reader()<CheckOutcome>('check', { name: '', text }).catch(() => undefined)
    return read?.ok ? read.quiz.judged.questions.map(({ question }) => question) : []
  }

  async function judge(topic: TopicDraft, reply: string): Promise<TakenReply> {
    const taken = await call<TakenReply>('judge', topic, reply)
    if (taken.judged.length > 0) return taken
    const questions = await questionsIn(reply)
    return questions.length > 0 ? call('join', topic, questions) : taken
  }

  return {
    take: (raw, form) => call('take', raw, form),
    ask: (topic) => call('ask', topic),
    count: (reply) => call('count', reply),
    judge,
    join: (topic, questions) => call('join', topic, questions),
    judgeOne: (topic, fact) => call('judgeOne', topic, fact),
    judgeAgain: (topic) => call('judgeAgain', topic),
    propose: (topic, source, span) => call('propose', topic, source, span),
    proposals: (topic) => call('proposals', topic),
    compare: (topic) => call('compare', topic),
    appraise: (topic) => call('appraise', topic),
    review: (topic) => call('review', topic),
    tryItem: (topic, trial) => call('tryItem', topic, trial),
    post: (topic, choices) => call('post', topic, choices),
    write: (topic) => call('write', topic),
    read: (yaml) => call('read', yaml),
  }
}
