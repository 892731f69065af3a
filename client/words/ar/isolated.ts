/** Words of a text, a file or a person, which may run the other way: nothing around them moves into them. */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/** The same in quotation marks. */
export const quoted = (text: string): string => `«${isolated(text)}»`
