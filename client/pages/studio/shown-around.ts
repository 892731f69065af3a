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
  const isNear = from - line <= AROUND
  const cut = isNear ? '' : (/^.*?[.!?…]["”»’]?\s/s.exec(before) ?? /^\S*\s/.exec(before))?.[0]
  const end = last - to <= AROUND ? behind : (/^.*[.!?…]["”»’]?(?=\s)/s.exec(behind) ?? /^.*(?=\s)/s.exec(behind))?.[0]
  return [from - [...before].length + [...(cut ?? '')].length, to + [...(end ?? behind)].length]
}
