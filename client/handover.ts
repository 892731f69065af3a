/**
 * What the server rendered this page from, as Document carries it. The same build wrote it into the same document, so
 * its type is the entry's to say.
 */
export function handedOver<State>(): State {
  return JSON.parse(document.getElementById('state')?.textContent ?? 'null')
}
