/** Lets an engine answer the calls of its page, in a worker of the browser. */
export function answerCalls(engine: object): void {
  const work: Readonly<Record<string, (...all: unknown[]) => unknown>> = Object.fromEntries(Object.entries(engine))
  self.onmessage = async ({ data }: MessageEvent) => {
    const { n, name, args } = data
    try {
      if (!Object.hasOwn(work, name)) throw new RangeError(`This engine does not do "${name}".`)
      self.postMessage({ n, value: await work[name]?.(...args) })
    } catch (error) {
      self.postMessage({ n, failed: String(error) })
    }
  }
}
