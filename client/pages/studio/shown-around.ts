import type { Span } from './marked-text.tsx'

/** So much of a text is shown on each side, no further than its line. */
const AROUND = 160

/** Whole sentences around a place, as far as they are near; where one is too long, whole words of it. */
export function shownAround(points: readonly string[], [from, to]: Span): Span {
  const line = points.lastIndexOf('\n', from - 1) + 1
  const stop = points.indexOf('\n', to)
  const last = stop < 0 ? points.length : stop
  const before = points.slice(Math.max(line, from - AROUND), from).join('')
  const behind = points.slice(to, Math.min(last, to + AROUND)).join('')
  const start =
    from - line <= AROUND ? before : (/(?<=[.!?…]["”»’]?\s).*$/su.exec(before) ?? /(?<=\s).*$/su.exec(before))?.[0]
  const end =
    last - to <= AROUND ? behind : (/^.*[.!?…]["”»’]?(?=\s)/su.exec(behind) ?? /^.*(?=\s)/su.exec(behind))?.[0]
  return [from - [...(start ?? before)].length, to + [...(end ?? behind)].length]
}
