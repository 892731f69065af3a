import { localEngine } from '../pages/studio/local-engine.ts'

// What the studio's page has worked out beside it, so that it never stands still. It asks nobody for anything.

const digest = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const engine = localEngine(digest)
const isCall = (name: string): name is keyof typeof engine => Object.hasOwn(engine, name)

self.onmessage = async ({ data }: MessageEvent) => {
  const { n, name, args } = data
  try {
    const work: Record<string, (...all: unknown[]) => unknown> = Object.fromEntries(Object.entries(engine))
    if (!isCall(name)) throw new RangeError(`The studio's engine does not do "${name}".`)
    self.postMessage({ n, value: await work[name]?.(...args) })
  } catch (error) {
    self.postMessage({ n, failed: String(error) })
  }
}
