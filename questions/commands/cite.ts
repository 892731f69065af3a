import { MAX_WORDS, paragraphsOf, textOf } from '../facts/evidence.ts'
import { findQuotation } from '../facts/written/find-quotation.ts'
import { foldText } from '../facts/written/folded-text.ts'
import { nearestPassage } from '../facts/written/nearest-passage.ts'
import { proposedValue } from '../reading/proposed-value.ts'
import { isRecord } from '../wire/record.ts'
import { isKept, readFacts } from './facts-files.ts'

/**
 * Prints a claim that quotes these words of a source, ready to paste into facts.yaml.
 *
 * @returns The exit code.
 */
export async function cite(
  file: string,
  source: string | undefined,
  words: string,
  folder: string | undefined,
): Promise<number> {
  const { texts, content } = await readFacts(file, folder)
  const ids = [...texts.keys()]
  const raw = source === undefined ? undefined : texts.get(source)
  if (source === undefined || words === '' || raw === undefined) {
    console.error(
      `Say which source, and its words in quotes: npm run ledger -- cite TOPIC ${ids[0] ?? 'SOURCE'} "words"`,
    )
    if (source !== undefined && raw === undefined)
      console.error(`The text of “${source}” is not at hand. At hand: ${ids.join(', ') || 'none; give --sources DIR'}.`)
    return 2
  }
  const text = textOf(raw)
  const folded = foldText(text)
  const print = (words: string, place = '') => {
    const { value, note } = proposedValue(words, language(content), yearOf(content, source))
    console.log(`- { ${source}: ${value}, quote: ${JSON.stringify(words.replace(/\s+/g, ' '))}${place} }`)
    if (note !== undefined) console.log(`# ${note}`)
  }
  const quote = !isKept(content, source) ? shortened(words) : words
  const found = findQuotation({ quote }, folded, source)
  if (found.ok) {
    print(quote)
    return 0
  }
  const first = paragraphsOf(text).findIndex((_, i) => findQuotation({ quote, paragraph: i + 1 }, folded, source).ok)
  if (first >= 0) {
    print(quote, `, in: ¶${first + 1}`)
    console.log(`# ${found.why}`)
    return 0
  }
  console.error(found.why)
  const near = nearestPassage(words, folded)
  if (near) print(near.words)
  return 1
}

/** Of a source, when it was published, as it is written. */
function yearOf(content: unknown, source: string): string | undefined {
  const sources = isRecord(content) && isRecord(content.sources) ? content.sources : {}
  const one = sources[source]
  return isRecord(one) && typeof one.published === 'string' ? one.published.slice(0, 'YYYY'.length) : undefined
}

const language = (content: unknown): string =>
  isRecord(content) && typeof content.language === 'string' ? content.language : 'en'

/** The first words and the last ones, so many as may be kept. */
function shortened(words: string): string {
  const all = words.trim().split(/\s+/)
  if (all.length <= MAX_WORDS) return words
  return `${all.slice(0, 4).join(' ')} … ${all.slice(-3).join(' ')}`
}
