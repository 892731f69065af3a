import { workerCalls } from '../parts/worker-calls.ts'
import type { StudioEngine } from './studio-engine.ts'

/**
 * The engine in a worker of the browser.
 *
 * @param address Of its script.
 * @param broken Called where it cannot run at all: the browser is too old for it, or its script did not arrive.
 */
export function engineWorker(address: string, broken: () => void): StudioEngine {
  const callEngine = workerCalls(address, broken)
  const call = <T>(name: keyof StudioEngine, ...args: readonly unknown[]) => callEngine<T>(name, ...args)
  return {
    take: (raw, form) => call('take', raw, form),
    ask: (topic) => call('ask', topic),
    judge: (topic, reply) => call('judge', topic, reply),
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
