import { NAME_BYTES, NAME_GRAPHEMES } from '../limits.ts'

/** Marks on one letter: Hebrew and Vietnamese need up to three, a text that climbs over its neighbours more. */
const MOST_MARKS = 3

/** Scripts in which a joiner changes how letters are written. */
const JOINING = String.raw`\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}`

/** What cannot be seen, has no meaning of its own, or turns the direction of text; joiners and U+FE0F are looked at below. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu
/** A joiner between two letters of such a script or two pictures of one emoji; else, captured, one out of place. */
const JOINERS = new RegExp(
  String.raw`(?<=[${JOINING}])[\u200c\u200d](?=[${JOINING}])|(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})|([\u200c\u200d])`,
  'gu',
)
const SELECTOR_OUT_OF_PLACE = /(?<!\p{Emoji})\ufe0f/gu
const MARKS_TOO_MANY = new RegExp(String.raw`(\p{M}{${MOST_MARKS}})\p{M}+`, 'gu')
const MARK_ON_NOTHING = /(^|\s)\p{M}+/gu

const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * A chosen name as it is kept, as plain text.
 *
 * @returns '' where nothing is left; `undefined` if it is longer than 24 graphemes or 96 bytes.
 */
export function parseName(typed: string): string | undefined {
  // No name needs more room before cleaning; what is longer is not worth the work.
  if (typed.length > 64 * NAME_GRAPHEMES) return undefined
  const name = plainText(typed)
  const graphemes = Array.from(segments.segment(name)).length
  const bytes = new TextEncoder().encode(name).length
  return graphemes <= NAME_GRAPHEMES && bytes <= NAME_BYTES ? name : undefined
}

/**
 * What people write for others to read, as it is kept: NFC, on one line, with single spaces and nothing that cannot be seen, turns the
 * direction of text or piles up. Markup is text like any other. Applying it twice changes nothing more.
 */
export function plainText(typed: string): string {
  return settled(typed.toWellFormed(), cleaned)
}

function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(JOINERS, (joiner, outOfPlace) => (outOfPlace === undefined ? joiner : ''))
    .replace(SELECTOR_OUT_OF_PLACE, '')
    .replace(MARK_ON_NOTHING, '$1')
    .replace(MARKS_TOO_MANY, '$1')
    .trim()
    .normalize('NFC')
}

/** Repeats a change until nothing changes: what one step takes away can bring together what another must part. */
function settled(text: string, change: (text: string) => string): string {
  const next = change(text)
  return next === text ? text : settled(next, change)
}
