/** What is used of Papa Parse, whose own types need those of Node. */
declare module 'papaparse' {
  interface Mistake {
    readonly code: string
    /** Counted from 0. */
    readonly row?: number
    /** Where in the text, in UTF-16 units. */
    readonly index?: number
  }
  interface Settings {
    readonly delimiter: string
    readonly skipEmptyLines: boolean
    /** The most rows that are read. */
    readonly preview: number
  }
  interface Parsed {
    readonly data: readonly (readonly string[])[]
    readonly errors: readonly Mistake[]
  }
  const papa: { readonly parse: (text: string, settings: Settings) => Parsed }
  export default papa
}
