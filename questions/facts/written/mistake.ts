/** Where in a written topic: keys and places in lists, from the top. */
export type Path = readonly (string | number)[]

/** One thing that is wrong with a written topic, in a sentence that says what to do. */
export interface Mistake {
  readonly path: Path
  /** It is about the last key of the path, not about what stands under it. */
  readonly key?: true
  readonly message: string
}
