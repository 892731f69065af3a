/** A record without its fields that may be undefined, and with those that it has of them. */
type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/**
 * The fields that are not `undefined`, in their order: an optional field is absent, or it has a value. `''`, `0`,
 * `false` and `null` stay.
 */
export function present<const T extends object>(fields: T): Present<T>
export function present(fields: Readonly<Record<string, unknown>>): object {
  const kept: Record<string, unknown> = {}
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name]
  return kept
}
