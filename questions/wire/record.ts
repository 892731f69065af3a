/** Whether something is an object with keys, and no list. What its values are is still to be seen. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
