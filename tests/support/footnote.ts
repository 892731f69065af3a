import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import type { unstable_getMiniflareWorkerOptions as workerOptionsOf } from 'wrangler'

const root = join(import.meta.dirname, '../..')

/** What Miniflare is to make of wrangler.toml, as worker-options.ts has written it. */
interface Written {
  readonly workerOptions: ReturnType<typeof workerOptionsOf>['workerOptions']
  readonly vars: Readonly<Record<string, string>>
}

type Store = Awaited<ReturnType<Miniflare['getKVNamespace']>>

export interface Options {
  /** Variables and secrets of the Worker, over the ones every test has; `undefined` takes one away. */
  readonly bindings?: Readonly<Record<string, string | undefined>>
  /**
   * Requests a minute that each limiter lets through, or as wrangler.toml has it; as good as no limit by default, since
   * every test has one address.
   */
  readonly limit?: number | 'deployed'
  /** Changes the built Worker before it runs. */
  readonly script?: (built: string) => string
  /** Workers that are bound to this one, by the name of their binding: the text of each module. */
  readonly services?: Readonly<Record<string, string>>
  /** Is told each line that the Worker logs; without it they go to the console. */
  readonly logged?: (line: string) => void
}

/**
 * The built Worker in workerd, with wrangler.toml's bindings, its static assets, and KV in a temporary folder of its
 * own.
 */
export interface Footnote extends AsyncDisposable {
  /** `http://127.0.0.1:port`; another port after a restart, for somebody else may have taken the one before. */
  readonly url: string
  readonly quizzes: Store
  readonly scores: Store
  /** Over HTTP, as a browser would, except that redirects are handed back. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Stops workerd and starts it again on the same disk. */
  restart(): Promise<void>
}

const asBuilt = (built: string): string => built

function optionsOf(disk: string, options: Options) {
  const { bindings = {}, limit = 1_000_000, script = asBuilt, services = {}, logged } = options
  const { workerOptions, vars: written }: Written = JSON.parse(
    readFileSync(join(root, '.build/worker-options.json'), 'utf8'),
  )
  const limiters = Object.entries(workerOptions.ratelimits ?? {})
  const path = join(root, '.build/worker/index.js')
  const vars = {
    ...written,
    DAILY_WRITES: undefined,
    SIGNING_SECRETS: 'a-secret-of-the-tests-and-of-nothing-else-0',
    ...bindings,
  }
  const footnote = {
    ...workerOptions,
    name: 'footnote',
    serviceBindings: Object.fromEntries(Object.keys(services).map((name) => [name, name.toLowerCase()])),
    modules: [{ type: 'ESModule' as const, path, contents: script(readFileSync(path, 'utf8')) }],
    modulesRoot: join(root, '.build/worker'),
    bindings: Object.fromEntries(
      Object.entries(vars).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    ratelimits: Object.fromEntries(
      limiters.map(([name, limiter]) => [
        name,
        limit === 'deployed' ? limiter : { ...limiter, simple: { ...limiter.simple, limit } },
      ]),
    ),
  }
  const others = Object.entries(services).map(([name, contents]) => ({
    name: name.toLowerCase(),
    compatibilityDate: '2026-08-04',
    modules: [{ type: 'ESModule' as const, path: `${name}.js`, contents }],
  }))
  return convertV4MiniflareOptions({
    workers: [footnote, ...others],
    host: '127.0.0.1',
    port: 0,
    resourcePersistencePath: disk,
    // Without this, Miniflare asks Cloudflare for a sample of Request.cf.
    cf: false,
    log: new Log(LogLevel.WARN),
    ...(logged ? { handleStructuredLogs: ({ message }) => logged(message) } : {}),
  })
}

/** Starts one; `await using footnote = await startFootnote()` stops it and removes its folder. */
export async function startFootnote(options: Options = {}): Promise<Footnote> {
  const disk = await mkdtemp(join(tmpdir(), 'footnote-'))

  async function start() {
    const miniflare = new Miniflare(optionsOf(disk, options))
    const { origin } = await miniflare.ready
    return {
      miniflare,
      url: origin,
      quizzes: await miniflare.getKVNamespace('QUIZZES'),
      scores: await miniflare.getKVNamespace('SCORES'),
    }
  }
  let running = await start()
  let stopped: Promise<void> | undefined

  async function stop() {
    await running.miniflare.dispose()
    await rm(disk, { recursive: true, force: true })
  }

  return {
    get url() {
      return running.url
    },
    get quizzes() {
      return running.quizzes
    },
    get scores() {
      return running.scores
    },
    fetch: (path, init) => fetch(new URL(path, running.url), { redirect: 'manual', ...init }),
    async restart() {
      await running.miniflare.dispose()
      running = await start()
    },
    // Vitest may clean up twice at once, for the tests with the browser and for those without; and Miniflare fails
    // when it is stopped while it stops.
    [Symbol.asyncDispose]() {
      stopped ??= stop()
      return stopped
    },
  }
}
