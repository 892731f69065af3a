/** The part of a BCP 47 tag by which all that belongs to a language is found: `fr` of `fr-CA`. */
export const firstSubtag = (tag: string): string => tag.split('-')[0] ?? ''
