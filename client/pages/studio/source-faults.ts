import type { DraftSource } from '../../../questions/studio/draft.ts'
import { present } from '../../../questions/wire/present.ts'

/** What of a source cannot be published as it is typed. */
interface SourceFaults {
  readonly published?: true
  readonly url?: true
}

/** A date is a year, a month or a day; an address begins with https://. */
export function sourceFaults({ published, url }: DraftSource): SourceFaults {
  return {
    ...(published === undefined || isDay(published.trim()) ? {} : { published: true }),
    ...(url === undefined || isAddress(url.trim()) ? {} : { url: true }),
  }
}

function isDay(typed: string): boolean {
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed) ?? []
  const time = Date.parse(`${year}-${month}-${day}`)
  // 31 February would be a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`)
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
      published: faults.published ? undefined : published?.trim(),
      url: faults.url ? undefined : url?.trim(),
    }),
  }
}

function freeLabel(label: string, taken: ReadonlySet<string>): string {
  if (!taken.has(label)) return label
  for (let n = 2; ; n += 1) if (!taken.has(`${label} (${n})`)) return `${label} (${n})`
}
