/** The languages of the interface, each by its own name. */
export const LANGUAGES = { en: 'English', fr: 'Français', ar: 'العربية' } as const

export type Language = keyof typeof LANGUAGES

/** How an element says whose language its text is in, where that is not the page's. */
export interface Own {
  /** BCP 47. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur']

/** A language (BCP 47) as attributes: content keeps its own within a page of another. */
export const inLanguage = (lang: string): Own => ({
  lang,
  dir: RIGHT_TO_LEFT.includes(lang.slice(0, 2)) ? 'rtl' : 'ltr',
})

const isLanguage = (code: string): code is Language => Object.hasOwn(LANGUAGES, code)

/** The interface's language for a tag, such as `fr` for `fr-CA`; `undefined` where it is not spoken here. */
export function parseLanguage(tag: string): Language | undefined {
  const [code = ''] = tag.toLowerCase().split('-', 1)
  return isLanguage(code) ? code : undefined
}

/**
 * The locale of the interface: the chosen language, else the first that the reader prefers and we speak, else English;
 * with the reader's region, for it decides how numbers and dates are written.
 *
 * @param preferred BCP 47, best first.
 * @returns `fr`, `ar-EG`: never more than language and region.
 */
export function localeFor(preferred: readonly string[], chosen?: Language): string {
  const wanted = preferred.find((tag) => {
    const language = parseLanguage(tag)
    return chosen === undefined ? language !== undefined : language === chosen
  })
  const language = chosen ?? parseLanguage(wanted ?? '') ?? 'en'
  const region = /^[a-z]{2}-([a-z]{2})$/i.exec(wanted ?? '')?.[1]
  return region === undefined ? language : `${language}-${region.toUpperCase()}`
}

/** An address of ours in a chosen language; as it is where none was chosen, for then the browser says which. */
export function addressIn(address: string, chosen: string | undefined): string {
  if (chosen === undefined) return address
  const [path = '', ...fragment] = address.split('#')
  return [`${path}${path.includes('?') ? '&' : '?'}lang=${chosen}`, ...fragment].join('#')
}
