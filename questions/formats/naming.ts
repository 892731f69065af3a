import type { Item } from '../item.ts'
import type { Exported } from './format.ts'

/** Lists of questions show about so many characters of a name. */
const NAME_LENGTH = 70

/**
 * What an item is called in every file: the quiz's code and its number in the quiz, counted from 1. No two quizzes
 * share one, and a ruling changes none.
 */
export function exportId(item: Item, { code, items }: Exported): string {
  return `${code}-${items.findIndex(({ id }) => id === item.id) + 1}`
}

/** What a bank of questions lists: the stem's first words. Items that begin alike have their number too. */
export function namesOf({ items }: Exported): ReadonlyMap<Item['id'], string> {
  const alike = Map.groupBy(items, ({ stem }) => firstWords(stem))
  const numbered = (name: string, number: number) => (alike.get(name)?.length === 1 ? name : `${name} (${number})`)
  return new Map(items.map(({ id, stem }, i) => [id, numbered(firstWords(stem), i + 1)]))
}

function firstWords(stem: string): string {
  const line = inOneLine(stem)
  if (line.length <= NAME_LENGTH) return line
  const cut = Array.from(line).slice(0, NAME_LENGTH).join('')
  return `${/\s/.test(cut) ? cut.replace(/\s+\S*$/, '') : cut}…`
}

/** What an item can be found by where questions have tags. */
export const tagsOf = (item: Item, { topic }: Exported): readonly string[] => [item.kind, topic]

/** Moodle's category of a quiz. A slash would begin a category inside of it; doubled it is a slash. */
export const categoryOf = ({ title }: Exported): string => `$course$/top/${inOneLine(title).replaceAll('/', '//')}`

const inOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')
