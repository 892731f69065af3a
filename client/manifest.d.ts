/**
 * What `#manifest` is: written by build.ts, imported by the worker. This declaration stands in for it in a clone that
 * has not been built.
 */
export interface Manifest {
  /** Ten hexadecimal digits of the digest of everything the Worker is built from. */
  readonly version: string
  /** An entry's name → the path of its module: `quiz` → `/assets/quiz-AB12CD34.js`. */
  readonly scripts: Readonly<Record<string, string>>
  /** A style sheet's name → its minified text, for a page to carry inline. */
  readonly styles: Readonly<Record<string, string>>
}

export const manifest: Manifest
