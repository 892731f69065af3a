import { readFileSync } from 'node:fs'
import { parseFactsYaml } from '../../../questions/facts/written/parse-yaml.ts'

const topics = new URL('../../../questions/topics/', import.meta.url)

/** A posted topic, as far as tests change it. */
export interface PostedTopic {
  readonly sources: Record<string, Record<string, string>>
  readonly facts: Record<string, unknown>[]
}

/** A shipped topic as a teacher would post it: its facts.yaml as JSON, with its texts in it. */
export function postedTopic(id = 'bridge-closure'): PostedTopic {
  const parsed = parseFactsYaml(readFileSync(new URL(`${id}/facts.yaml`, topics), 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
  const content = JSON.parse(JSON.stringify(parsed.content))
  for (const source of Object.values<Record<string, string>>(content.sources))
    source.text = readFileSync(new URL(`${id}/${source.text}`, topics), 'utf8')
  return content
}
