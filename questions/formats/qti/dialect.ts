import { remember } from '../../text/remember.ts'
import { type Attributes, type Content, element, type Markup } from '../markup.ts'

/**
 * What differs between the versions of QTI. Their elements and attributes have one vocabulary, which 3 spells in
 * another way.
 */
export interface Dialect {
  /** An element of QTI, named as in 2.1. */
  readonly qti: (name: string, attributes?: Attributes, ...content: readonly Content[]) => Markup
  /** What stands inside of feedback, and of a text before the items, around its paragraphs. */
  readonly feedback: (content: readonly Markup[]) => readonly Markup[]
  readonly items: Schema
  readonly manifest: Schema & { readonly schema: string; readonly version: string }
  /** The types of a package's resources. */
  readonly resources: { readonly item: string; readonly test: string }
}

/** A namespace and where its schema is published. */
interface Schema {
  readonly namespace: string
  readonly location: string
}

/** Names of 2.1 as they are. */
export const camelCase: Dialect['qti'] = element

/**
 * QTI 3: every element "qti-…" in small letters with hyphens, attributes without the prefix (QTI 3.0 Migration Guide,
 * "Naming").
 */
export const kebabCase: Dialect['qti'] = (name, attributes = {}, ...content) => {
  const renamed: Record<string, Attributes[string]> = {}
  for (const [key, value] of Object.entries(attributes)) renamed[key.includes(':') ? key : hyphenated(key)] = value
  return element(`qti-${hyphenated(name)}`, renamed, ...content)
}

/** A package says the same few dozen names a thousand times. */
const hyphenated = remember((name) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`))

/** The attributes by which a document says what it is. */
export function schemaAttributes({ namespace, location }: Schema): Attributes {
  return {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} ${location}`,
  }
}
