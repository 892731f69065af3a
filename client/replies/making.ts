import * as v from 'valibot'
import { storyPlace } from '../../questions/wire/story-place.ts'
import type { ReviewItem } from '../../questions/wire/topic.ts'
import { kind, shape, standing, texts } from './parts.ts'

// What the server answers a teacher who makes a quiz: parsers of the wire types in questions/wire.

const numbers = v.array(v.number())
const finding = v.object({
  check: v.number(),
  level: v.picklist(['B', 'W', 'A']),
  rule: v.string(),
  found: v.string(),
})

export const reviewItem: v.GenericSchema<unknown, ReviewItem> = v.object({
  ...storyPlace.entries,
  id: v.string(),
  turn: v.exactOptional(v.number()),
  reworded: v.exactOptional(v.literal(true)),
  kind,
  shape,
  facts: texts,
  related: v.exactOptional(texts),
  stem: v.string(),
  options: v.exactOptional(texts),
  right: v.exactOptional(numbers),
  left: v.exactOptional(texts),
  unit: v.exactOptional(v.string()),
  keyText: v.string(),
  secrets: texts,
  explanation: v.string(),
  standing,
  independent: v.number(),
  difficulty: v.number(),
  checked: numbers,
  findings: v.array(finding),
})
