/**
 * Arrows go from card to card; a letter does to the card what its button does, and the next one takes its place under
 * the hand.
 *
 * @param act What the key did to the card of that name: it goes, or stays under the hand; nothing.
 */
export function onCardKey(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
  act: (key: string, card: string) => 'goes' | 'stays' | undefined,
): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
  if (target.closest('input, textarea, select')) return
  // Facts that wait and those that are done are two fieldsets, and one row of cards.
  const isFieldset = currentTarget.localName === 'fieldset' && currentTarget.parentElement !== null
  const cards = isFieldset
    ? Array.from(currentTarget.parentElement?.querySelectorAll<HTMLElement>(':scope > fieldset li[data-fact]') ?? [])
    : Array.from(currentTarget.querySelectorAll<HTMLElement>('li[data-fact]'))
  const card = target.closest<HTMLElement>('li[data-fact]')
  const at = card ? cards.indexOf(card) : -1
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    cards[Math.max(0, Math.min(cards.length - 1, at + (key === 'ArrowDown' ? 1 : -1)))]?.focus()
    event.preventDefault()
    return
  }
  const own = card?.dataset.fact
  const done = own === undefined ? undefined : act(key.toLowerCase(), own)
  if (!done) return
  event.preventDefault()
  const next = cards[at + 1] ?? cards[at - 1]
  if (done === 'goes') next?.focus()
}
