/** What a French question asks the number of: its noun's first word. */
export const frenchCounted = (ask: string): string | undefined =>
  /combien d(?:e |['’])(\p{L}[\p{L}-]*)/iu.exec(ask)?.[1]

export const splitFrench = (text: string): readonly string[] => text.split(/ /).filter((word) => word !== '')

/** Whether words can be what is counted. */
export const isNoun = (noun: readonly string[]): boolean =>
  noun.length > 0 &&
  noun.every((word) => /^[\p{L}’'-]+$/u.test(word)) &&
  !/^(?:de|des|du|d['’].*|et|ou|à|en|dans|par|sur|autres?|millions?|milliards?|ans?)$/.test(noun[0] ?? '') &&
  !noun.some((word) => /^(?:et|ou|qui|que|dont|l[ae]s?|une?|du|autour|chacune?|ensemble)$/.test(word)) &&
  (noun.length < 3 || noun.some((word) => /^d(?:es?|['’].*)$/u.test(word)))

export const ofNoun = (noun: string): string => (/^[aeiouyéèêâîôûœh]/iu.test(noun) ? `d’${noun}` : `de ${noun}`)

/** Only says where, when or how: what stands there else belongs to the value, or is a verb that no list knows. */
export const isFrenchTail = (tail: string): boolean =>
  tail.trim() === '' ||
  /^(?:en|dans|à|aux?|sur|sous|par|pour|pendant|avec|sans|chez|depuis|contre|vers|devant|chaque|près) /.test(
    `${tail.trim()} `,
  )

const ENDS_NOUN =
  /^(?:de|d['’].*|des|du|en|à|au|aux|dans|sur|par|pour|pendant|avec|sans|et|ou|qui|chaque|depuis|entre|contre|vers|devant|sous|chez|l[ae]s?|une?)$/u

/** How many words « de blé » and « d’eau » are, by the first of them. */
const ofWords = (first = ''): number => (first === 'de' ? 2 : /^d['’]\p{L}/u.test(first) ? 1 : 0)

/** What is counted, and what stands behind it. « 240 tonnes de blé » is one thing. */
export function countedIn(
  after: string,
  inner: string | undefined,
): { readonly noun: readonly string[]; readonly tail: string } {
  const behind = splitFrench(after)
  if (inner === undefined) {
    const end = behind.findIndex((word, i) => i > 0 && ENDS_NOUN.test(word))
    const noun = behind.slice(0, end < 0 ? behind.length : end + ofWords(behind[end]))
    return { noun, tail: behind.slice(noun.length).join(' ') }
  }
  const more = behind.slice(0, ofWords(behind[0]))
  return { noun: [...splitFrench(inner), ...more], tail: behind.slice(more.length).join(' ') }
}
