/**
 * What valibot knows of a value that does not fit goes unread on a student's device: there it only matters that it does
 * not. Each of these functions of valibot gets the text beside its name.
 */
const UNREAD: Readonly<Record<string, string>> = {
  _addIssue: '(context, _, dataset) { context.kind === "schema" && (dataset.typed = false); dataset.issues = [{}] }',
  _standardSchema: '(schema) { return schema }',
  _stringify: '() {}',
  _joinExpects: '() {}',
  getGlobalConfig: '() { return {} }',
}

/**
 * Where a part of a list or an object does not fit: all that is to be known of it is that. Its place is not put
 * together, and nothing stops early.
 */
const OF_A_PART =
  /if \((\w+)\.issues\) \{\s+const pathItem = (?:(?!const pathItem)[\s\S])*?if \(!dataset\.issues\) dataset\.issues = \1\.issues;\s+if \(config\$1\.abortEarly\) \{\s+dataset\.typed = false;\s+break;\s+\}\s+\}/g

/** The same where a part is not there. */
const OF_A_MISSING_PART =
  /(?<=_addIssue\(this, "key", dataset, config\$1), \{\s+input: [^;]*\}\);\s+if \(config\$1\.abortEarly\) break;/g

/**
 * The text of valibot's module as a student's script takes it.
 *
 * @throws {RangeError} If a function is not there: valibot has changed.
 */
export function withoutUnread(text: string): string {
  const parts = text.replace(OF_A_PART, 'if ($1.issues) dataset.issues = $1.issues').replace(OF_A_MISSING_PART, ');')
  if (parts === text) throw new RangeError('valibot does not say so of a part that does not fit.')
  return Object.entries(UNREAD).reduce((rest, [name, instead]) => {
    const whole = new RegExp(`(?<=^function ${name})\\([^]*?^}$`, 'm')
    if (!whole.test(rest)) throw new RangeError(`valibot has no ${name}.`)
    return rest.replace(whole, () => instead)
  }, parts)
}
