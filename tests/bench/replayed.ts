import { LIMITERS } from '../../worker/environment.ts'

/**
 * A request with this header names what the Worker asks of its stores and limiters, and what it answers, to be done
 * again.
 */
export const RECORD = 'x-bench-record'
/** A request with this one is answered by a handler that does what was recorded under that name, and nothing else. */
export const REPLAY = 'x-bench-replay'
/** With this one beside it, it sends no body. */
export const SILENT = 'x-bench-silent'

const BINDINGS = ['QUIZZES', 'SCORES', ...LIMITERS]

/**
 * The built Worker with the baseline beside it in one workerd: a bare handler that reads the body, makes the same calls
 * of KV and limiters one after the other, and sends the same bytes. Values are read as text: to make objects of them is
 * the Worker's own work.
 *
 * It stands in a function of its own: the Worker may have names like its own.
 */
export function withBaseline(built: string): string {
  const exported = /export\s*{\s*([\w$]+) as default\s*};?/
  const [, worker] = exported.exec(built) ?? []
  if (worker === undefined) throw new Error('The built Worker exports nothing by default: the baseline finds no place.')
  return `${built.replace(exported, '')}
export default ((benched) => {
  const recordings = new Map()
  const asText = ([key, how]) => [key, typeof how === 'object' ? { ...how, type: 'text' } : 'text']
  function recorder(binding, name, calls) {
    return new Proxy(binding, {
      get: (target, method) => async (...given) => {
        calls.push([name, method, method === 'get' ? asText(given) : given])
        return target[method](...given)
      },
    })
  }
  async function recorded(request, env, context, name) {
    const calls = []
    const watched = { ...env }
    for (const binding of ${JSON.stringify(BINDINGS)}) watched[binding] = recorder(env[binding], binding, calls)
    const response = await benched.fetch(request, watched, context)
    const body = await response.arrayBuffer()
    recordings.set(name, { calls, body, status: response.status, headers: [...response.headers] })
    return new Response(body, response)
  }
  async function replayed(request, env, name) {
    const { calls, body, status, headers } = recordings.get(name)
    const sent = request.headers.has('${SILENT}') ? null : body
    await request.arrayBuffer()
    for (const [binding, method, given] of calls) await env[binding][method](...given)
    return new Response(sent, { status, headers })
  }
  return {
    fetch(request, env, context) {
      const replay = request.headers.get('${REPLAY}')
      if (replay !== null) return replayed(request, env, replay)
      const record = request.headers.get('${RECORD}')
      return record === null ? benched.fetch(request, env, context) : recorded(request, env, context, record)
    },
  }
})(${worker})
`
}
