/** What is used of edtf.js, which ships no types. */
declare module 'edtf' {
  interface Extent {
    readonly type: string
    /** Milliseconds since 1970 UTC, both ends included. */
    readonly min: number
    readonly max: number
    /** Of a set: it goes on before its first date, or after its last. */
    readonly earlier?: boolean
    readonly later?: boolean
    /** Of a set: dates, and pairs of dates for its ranges. */
    readonly values?: readonly (Extent | readonly Extent[])[]
  }
  export default function edtf(text: string): Extent
}
