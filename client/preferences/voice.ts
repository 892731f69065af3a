import type { ReadPassage } from './passages.ts'

/** Reads aloud with the browser's own voices. */
interface Voice {
  /** @param ended Told once, when it has come to the end or was stopped. */
  readonly read: (passages: readonly ReadPassage[], ended: () => void) => void
  readonly stop: () => void
}

/** @returns `undefined` where the browser has no voice. */
export function voiceOf(
  target: Window & Partial<Pick<typeof globalThis, 'SpeechSynthesisUtterance'>>,
): Voice | undefined {
  const { speechSynthesis, SpeechSynthesisUtterance } = target
  if (!speechSynthesis || !SpeechSynthesisUtterance) return undefined
  let end = () => {}
  const stop = () => {
    end()
    speechSynthesis.cancel()
  }
  return {
    read: (passages, ended) => {
      stop()
      let isOver = false
      end = () => {
        if (!isOver) ended()
        isOver = true
      }
      const here = end
      const utterances = passages.map(({ text, lang }) => Object.assign(new SpeechSynthesisUtterance(text), { lang }))
      for (const utterance of utterances) {
        utterance.onerror = () => here()
        speechSynthesis.speak(utterance)
      }
      const last = utterances.at(-1)
      if (last) last.onend = () => here()
      else here()
    },
    stop,
  }
}
