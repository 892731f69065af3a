/** A piece of text and whose language it is in. */
export interface ReadPassage {
  readonly text: string
  /** BCP 47. */
  readonly lang: string
}

const BLOCKS = 'h1, h2, h3, h4, p, li, label, legend, dt, dd, summary, blockquote'

/** What is no part of the text: what is pressed or typed in, pictures, and the numerals of notes. */
const UNREAD =
  'button, select, textarea, script, sup, [aria-hidden="true"], [role="status"], details:not([open]) > :not(summary)'

/** What an element says, block by block, each in its own language; the choices of its first list of choices too. */
export function passagesIn(root: Element): readonly ReadPassage[] {
  const passages: (ReadPassage & { readonly block: Element | null })[] = []
  const add = (node: Element | null, text: string) => {
    const lang = node?.closest('[lang]')?.getAttribute('lang') ?? ''
    const block = node?.closest(BLOCKS) ?? null
    const before = passages.at(-1)
    if (before?.block === block && before.lang === lang)
      passages[passages.length - 1] = { ...before, text: before.text + text }
    else passages.push({ text, lang, block })
  }
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(UNREAD)) add(node.parentElement, node.nodeValue ?? '')
  }
  for (const option of root
    .querySelector('select')
    ?.querySelectorAll<HTMLOptionElement>('option[value]:not([value=""])') ?? [])
    passages.push({ text: option.text, lang: option.closest('[lang]')?.getAttribute('lang') ?? '', block: option })
  return passages
    .map(({ text, lang }) => ({ text: text.replace(/\s+/g, ' ').trim(), lang }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

/**
 * The part of a quiz that a student is at: the sources where they are open; a question with its verdict; of several
 * questions the one that was touched last, else the first in view; else all of it.
 */
export function partInHand(quiz: Element, touched: Element | null): Element {
  const open = quiz.querySelector('.sources[open]')
  const told = quiz.querySelector('.bar.verdict')?.closest('form')
  const items = [...quiz.querySelectorAll('.item')]
  const inView = items.find((item) => item.getBoundingClientRect().bottom > 80)
  return open ?? told ?? touched?.closest('.item') ?? inView ?? items[0] ?? quiz
}
