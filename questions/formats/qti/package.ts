import type { Item } from '../../item.ts'
import { archive } from '../archive.ts'
import type { Exported, Format } from '../format.ts'
import { sift, unwritable } from '../limits.ts'
import { element, type Markup, xmlDocument } from '../markup.ts'
import { exportId, namesOf } from '../naming.ts'
import { assessmentTest } from './assessment.ts'
import { type Dialect, schemaAttributes } from './dialect.ts'
import { assessmentItem, itemIdentifier } from './item.ts'

const TEST = 'assessment.xml'
const fileOf = (item: Item, quiz: Exported): string => `items/${exportId(item, quiz)}.xml`

/**
 * A content package of IMS: a manifest, one test, and a file for each item. QTI expresses every shape, with its partial
 * credit.
 */
export function contentPackage(dialect: Dialect): Pick<Format, 'left' | 'express'> {
  const sifted = (quiz: Exported) => sift(quiz, [unwritable])
  const express: Format['express'] = (quiz) => {
    const { kept, left } = sifted(quiz)
    const names = namesOf(quiz)
    const documents: readonly (readonly [string, Markup])[] = [
      ['imsmanifest.xml', manifest(quiz, kept, dialect)],
      [TEST, assessmentTest(quiz, kept, (item) => fileOf(item, quiz), dialect)],
      ...kept.map(
        (item) => [fileOf(item, quiz), assessmentItem(item, names.get(item.id) ?? item.id, quiz, dialect)] as const,
      ),
    ]
    return { body: archive(documents.map(([path, document]) => [path, xmlDocument(document)])), left }
  }
  return { left: (quiz) => sifted(quiz).left, express }
}

function manifest(quiz: Exported, items: readonly Item[], dialect: Dialect): Markup {
  const { schema, version } = dialect.manifest
  const test = element(
    'resource',
    { identifier: 'test', type: dialect.resources.test, href: TEST },
    element('file', { href: TEST }),
    ...items.map((item) => element('dependency', { identifierref: itemIdentifier(item, quiz) })),
  )
  const resources = items.map((item) =>
    element(
      'resource',
      { identifier: itemIdentifier(item, quiz), type: dialect.resources.item, href: fileOf(item, quiz) },
      element('file', { href: fileOf(item, quiz) }),
    ),
  )
  return element(
    'manifest',
    { ...schemaAttributes(dialect.manifest), identifier: `manifest-${quiz.code}` },
    element('metadata', {}, element('schema', {}, schema), element('schemaversion', {}, version)),
    element('organizations'),
    element('resources', {}, test, ...resources),
  )
}
