import type { DraftSource } from '../../../questions/studio/draft.ts'
import { present } from '../../../questions/wire/present.ts'
import { dateTyped } from './typed-date.ts'

/** What of a source cannot be published as it is typed. */
interface SourceFaults {
  readonly published?: true
  readonly url?: true
}

/** A date is a year, a month or a day, as people write it; an address begins with https://. */
export function sourceFaults({ published, url }: DraftSource): SourceFaults {
  return {
    ...(published === undefined || dateTyped(published) !== undefined ? {} : { published: true }),
    ...(url === undefined || isAddress(url.trim()) ? {} : { url: true }),
  }
}

function isAddress(typed: string): boolean {
  try {
    return new URL(typed).protocol === 'https:'
  } catch {
    return false
  }
}

/** Sources as they are published: without what is typed wrong, and each called by its publisher, else by its place. */
export function publishable(sources: readonly DraftSource[]): readonly DraftSource[] {
  const taken = new Set<string>()
  return sources.map((source) => {
    const named = source.publisher?.trim() || source.label
    const label = freeLabel(named, taken)
    taken.add(label)
    return { ...rightly(source), label }
  })
}

/** What is typed wrong is as good as not known. The texts stay as they are. */
function rightly(source: DraftSource): DraftSource {
  const faults = sourceFaults(source)
  const { published, url, publisher, owner, author, title, ...rest } = source
  return {
    ...rest,
    ...present({
      publisher: publisher?.trim() || undefined,
      owner: owner?.trim() || undefined,
      author: author?.trim() || undefined,
      title: title?.trim() || undefined,
      published: published === undefined ? undefined : dateTyped(published),
      url: faults.url ? undefined : url?.trim(),
    }),
  }
}

function freeLabel(label: string, taken: ReadonlySet<string>): string {
  if (!taken.has(label)) return label
  for (let n = 2; ; n += 1) if (!taken.has(`${label} (${n})`)) return `${label} (${n})`
}
