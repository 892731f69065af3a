/** The name beside a stored submission; '' where there is none. */
export function nameIn(metadata: unknown): string {
  return typeof metadata === 'object' && metadata !== null && 'name' in metadata ? String(metadata.name) : ''
}
