/** RFC 9457. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  /** Bad input: which field, and what is wrong with it. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
}
