import type { Source } from '../ledger.ts'
import { labelsOf, type Topic } from './topic.ts'

/** Who owns a source, as far as it is known. */
export const ownerOf = ({ publisher, independence }: Source): string | undefined => independence ?? publisher

/** The same where it is a name that can be read, and no id. */
export const ownerName = (source: Source): string | undefined => {
  const owner = ownerOf(source)
  return owner !== undefined && /\p{Lu}/u.test(owner) ? owner : source.publisher
}

/** Whether it is known that one owns them all: two of whom nobody knows the owner need not have the same. */
export function haveOneOwner(sources: readonly Source[]): boolean {
  const [first, ...rest] = sources.map(ownerOf)
  return first !== undefined && rest.every((owner) => owner === first)
}

/** What sources are called, those of one publisher together where they are all that it published here. */
export function labelsByOwner(sources: readonly Source[], topic: Topic): readonly string[] {
  const owners = Map.groupBy(sources, ({ id }) => topic.groups.get(id))
  return [...owners.values()].flatMap((group) => labelsOf(group, topic))
}
