import type { StudioEngine } from './studio-engine.ts'

/**
 * The engine in a worker of the browser.
 *
 * @param address Of its script.
 * @param broken Called where it cannot run at all: the browser is too old for it, or its script did not arrive.
 */
export function engineWorker(address: string, broken: () => void): StudioEngine {
  const waiting = new Map<number, (data: MessageEvent['data']) => void>()
  const worker = new Worker(address)
  let last = 0
  worker.onmessage = ({ data }) => {
    waiting.get(data.n)?.(data)
    waiting.delete(data.n)
  }
  worker.onerror = () => {
    for (const hear of waiting.values()) hear({ failed: 'The engine does not run.' })
    waiting.clear()
    broken()
  }
  function call<T>(name: keyof StudioEngine, ...args: readonly unknown[]): Promise<T> {
    last += 1
    const n = last
    return new Promise<T>((resolve, reject) => {
      waiting.set(n, ({ value, failed }) => (failed === undefined ? resolve(value) : reject(new Error(failed))))
      worker.postMessage({ n, name, args })
    })
  }
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
