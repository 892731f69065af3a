import { normalForm } from '../../../questions/text/normal-form.ts'
import type { ItemKindName, Standing } from '../../../questions/vocabulary.ts'
import type { ReviewItem } from '../../../questions/wire/review.ts'

/** What a teacher looks for in a bank; what is `undefined` or empty lets everything through. */
export interface Filter {
  readonly text: string
  readonly kind?: ItemKindName | undefined
  readonly standing?: Standing | undefined
  readonly choice?: 'chosen' | 'others' | undefined
}

export const NO_FILTER: Filter = { text: '' }

/** The items that pass. Words are looked for in question, options and answer, in any order, as parts of words. */
export function filtered(
  items: readonly ReviewItem[],
  { text, kind, standing, choice }: Filter,
  chosen: ReadonlySet<string>,
): readonly ReviewItem[] {
  const wanted = normalForm(text).split(' ').filter(Boolean)
  return items.filter(
    (item) =>
      (kind === undefined || item.kind === kind) &&
      (standing === undefined || item.standing === standing) &&
      (choice === undefined || chosen.has(item.id) === (choice === 'chosen')) &&
      (wanted.length === 0 || wanted.every((word) => wordingOf(item).includes(word))),
  )
}

const wordingOf = ({ stem, options = [], left = [], keyText }: ReviewItem): string =>
  normalForm([stem, ...left, ...options, keyText].join(' '))
