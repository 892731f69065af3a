/**
 * Keeps what stands in the address's fragment where it is a secret: it is nowhere else, and whoever loses it has lost
 * the page. The link that skips to the page would put its own fragment there, and those to other languages come from
 * the server, which never sees one.
 */
export function keepFragment(): void {
  giveFragment()
  const skip = document.querySelector<HTMLAnchorElement>('a.skip')
  skip?.addEventListener('click', (event) => {
    event.preventDefault()
    document.getElementById('page')?.focus()
  })
}

/** Puts another secret in the fragment's place, here and in the links to other languages. */
export function turnFragment(secret: string): void {
  history.replaceState(history.state, '', `#${secret}`)
  giveFragment()
}

function giveFragment(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('footer a[lang]')) link.hash = location.hash
}
