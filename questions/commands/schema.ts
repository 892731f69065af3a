import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { writtenTopicSchema } from '../wire/written-topic.ts'

/** The schema of facts.yaml as JSON Schema, so that an editor completes it and marks its mistakes. */
export function factsJsonSchema(): string {
  // What JSON Schema cannot say (trimming, defaults by function) is left out of it; the parser still checks it.
  const schema = toJsonSchema(writtenTopicSchema, { typeMode: 'input', errorMode: 'ignore' })
  // An editor takes 2.5 for a number; here it is its own characters.
  const loose = (key: string, value: unknown) => (key === 'type' && value === 'integer' ? 'number' : value)
  return `${JSON.stringify({ title: 'The facts of a Footnote topic', ...schema }, loose, 2)}\n`
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, '..', 'facts.schema.json'), factsJsonSchema())
