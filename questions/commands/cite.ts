import { MAX_WORDS, paragraphsOf, textOf } from '../facts/evidence.ts'
import { findQuotation } from '../facts/written/find-quotation.ts'
import { foldText } from '../facts/written/folded-text.ts'
import { nearestPassage } from '../facts/written/nearest-passage.ts'
import { readingWords } from '../languages/languages.ts'
import { numbersIn } from '../reading/numbers.ts'
import { readFacts } from './facts-files.ts'

/**
 * Prints a claim that quotes these words of a source, ready to paste into facts.yaml.
 *
 * @returns The exit code.
 */
export async function cite(
  file: string,
  source: string | undefined,
  words: string | undefined,
  folder: string | undefined,
): Promise<number> {
  const { texts, content } = await readFacts(file, folder)
  const ids = [...texts.keys()]
  const raw = source === undefined ? undefined : texts.get(source)
  if (source === undefined || words === undefined || raw === undefined) {
    console.error(
      `Say which source, and its words in quotes: npm run ledger -- cite TOPIC ${ids[0] ?? 'SOURCE'} "words"`,
    )
    if (source !== undefined && raw === undefined)
      console.error(`The text of “${source}” is not at hand. At hand: ${ids.join(', ') || 'none; give --sources DIR'}.`)
    return 2
  }
  const text = textOf(raw)
  const folded = foldText(text)
  const quote = isShort(source, content) ? shortened(words) : words
  const found = findQuotation({ quote }, folded, source)
  if (found.ok) {
    console.log(claimLine(source, quote, language(content), ''))
    return 0
  }
  const first = paragraphsOf(text).findIndex((_, i) => findQuotation({ quote, paragraph: i + 1 }, folded, source).ok)
  if (first >= 0) {
    console.log(claimLine(source, quote, language(content), `, in: ¶${first + 1}`))
    console.log(`# ${found.why}`)
    return 0
  }
  console.error(found.why)
  const near = nearestPassage(words, folded)
  if (near) console.error(claimLine(source, near.words, language(content), ''))
  return 1
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const language = (content: unknown): string =>
  isRecord(content) && typeof content.language === 'string' ? content.language : 'en'

/** Whether of this source only a few words may be kept. */
function isShort(source: string, content: unknown): boolean {
  const sources = isRecord(content) && isRecord(content.sources) ? content.sources : {}
  const one = sources[source]
  return isRecord(one) && one.kept === 'false'
}

/** The first words and the last ones, so many as may be kept. */
function shortened(words: string): string {
  const all = words.trim().split(/\s+/)
  if (all.length <= MAX_WORDS) return words
  return `${all.slice(0, 4).join(' ')} … ${all.slice(-3).join(' ')}`
}

function claimLine(source: string, quote: string, tag: string, place: string): string {
  const figures = numbersIn(quote, readingWords(tag))
  const value = figures.length === 1 ? String(figures[0]?.n) : 'VALUE'
  return `- { ${source}: ${value}, quote: ${JSON.stringify(quote.replace(/\s+/g, ' '))}${place} }`
}
