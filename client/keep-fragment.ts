/**
 * Keeps what stands in the address's fragment where it is a secret: it is nowhere else, and whoever loses it has lost
 * the page. The link that skips to the page would put its own fragment there, and those to other languages come from
 * the server, which never sees one.
 */
export function keepFragment(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('footer a[lang]')) link.hash = location.hash
  const skip = document.querySelector<HTMLAnchorElement>('a.skip')
  skip?.addEventListener('click', (event) => {
    event.preventDefault()
    document.getElementById('page')?.focus()
  })
}
