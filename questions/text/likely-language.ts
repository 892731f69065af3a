/** The commonest words of the languages that questions can be asked in. */
const COMMON = {
  en: /\b(?:the|of|and|to|in|was|were|that|is|has|said|for|with)\b/gi,
  fr: /\b(?:le|la|les|des|une?|est|et|du|dans|qui|que|pour|sur|ont|avec)\b/gi,
} as const

/** How much of a text is looked at, in characters. */
const SAMPLE = 4000

/** What a text is written in, as far as its commonest words tell; English where they do not. */
export function likelyLanguage(text: string): 'en' | 'fr' {
  const sample = text.slice(0, SAMPLE)
  const count = (words: RegExp) => sample.match(words)?.length ?? 0
  return count(COMMON.fr) > count(COMMON.en) ? 'fr' : 'en'
}
