/** Marks on one letter: Hebrew and Vietnamese need up to three, a text that climbs over its neighbours more. */
const MOST_MARKS = 3

/** Scripts in which a joiner changes how letters are written. */
const JOINING =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}]/u

/**
 * What cannot be seen, has no meaning of its own, or turns the direction of text; joiners and U+FE0F are looked at
 * below.
 */
const UNSEEN = /(?!\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu
/** Nothing that has to be looked at more closely: neither joiner nor mark, and no space too many. */
const PLAIN = /^(?! )(?:(?!\u200c|\u200d|\p{M}| {2}).)*(?<! )$/u

/** English and French as most of it is typed, one character a letter: nothing to look for. */
const BARE = /^[!-~¡-¬®-ÿ‘’“”–—…]+(?: [!-~¡-¬®-ÿ‘’“”–—…]+)*$/

const MARK = /\p{M}/u
const PICTURE = /\p{Extended_Pictographic}/u
const SKIN = /\p{Emoji_Modifier}/u
const EMOJI = /\p{Emoji}/u
const SELECTOR = '\ufe0f'
const isJoiner = (letter: string): boolean => letter === '\u200c' || letter === '\u200d'

/**
 * What people write for others to read, as it is kept: NFC, on one line, with single spaces and nothing that cannot be
 * seen, turns the direction of text or piles up. Markup is text like any other. Applying it twice changes nothing more,
 * and it reads the text once: cleaning that starts again at each thing it takes away costs a hostile text its square.
 */
export function plainText(typed: string): string {
  if (BARE.test(typed)) return typed
  const seen = typed.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '')
  return PLAIN.test(seen) ? seen.normalize('NFC') : settled(seen.normalize('NFC'))
}

/** Leaves out, from left to right, what does not hold beside what is kept before it. */
function settled(text: string): string {
  const kept: string[] = []
  let joiner: string | undefined
  let marks = 0
  for (const letter of text) {
    if (isJoiner(letter)) {
      // Of several in a row the first.
      joiner ??= letter
      continue
    }
    const isMark = MARK.test(letter)
    if (isMark ? !holdsMark(letter, kept, marks) : letter === ' ' && (kept.length === 0 || kept.at(-1) === ' '))
      continue
    // A joiner before a mark joins nothing; were it kept, marks could pile up on it.
    if (joiner !== undefined && !isMark && joins(joiner, kept, letter)) kept.push(joiner)
    joiner = undefined
    marks = isMark ? marks + 1 : 0
    kept.push(letter)
  }
  return kept.join('').trimEnd().normalize('NFC')
}

function holdsMark(mark: string, kept: readonly string[], marks: number): boolean {
  const before = kept.at(-1)
  if (before === undefined || before === ' ' || marks >= MOST_MARKS) return false
  return mark !== SELECTOR || EMOJI.test(before)
}

/** Between two letters of a script that joins, or two pictures of one emoji. */
function joins(joiner: string, kept: readonly string[], next: string): boolean {
  const before = kept.at(-1) ?? ''
  if (JOINING.test(before) && JOINING.test(next)) return true
  if (joiner !== '\u200d' || !PICTURE.test(next)) return false
  const picture = before === SELECTOR ? (kept.at(-2) ?? '') : before
  return PICTURE.test(picture) || SKIN.test(before)
}
