import { strFromU8, unzipSync } from 'fflate'
import type { XmlElement } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import type { Expressed } from '../../questions/formats/format.ts'
import { qti21 } from '../../questions/formats/qti-2.1.ts'
import { qti3 } from '../../questions/formats/qti-3.ts'
import {
  childrenOf,
  contentOf,
  everything,
  expectQuiz,
  expressedBy,
  nastyQuiz,
  type ReadBack,
  readXml,
  texts,
} from '../support/questions/formats-samples.ts'

// The schemas of 1EdTech are on its site and in no package of npm, and tests use no network. So libxml2 judges that the
// files are well formed, their structure is read by XPath from the specification, and tests/e2e/qti-player.test.ts has
// a player that is not ours take them.

const NAMESPACES = { q: 'http://www.imsglobal.org/xsd/imsqti_v2p1', p: 'http://www.imsglobal.org/xsd/imscp_v1p1' }

/**
 * Path → text. The archive is read by Node's zlib underneath no less than by what wrote it: sizes and checksums are
 * verified.
 */
function filesOf({ body }: Expressed): ReadonlyMap<string, string> {
  if (typeof body === 'string') throw new Error('A package is no text.')
  return new Map(Object.entries(unzipSync(body)).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

const fileOf = (files: ReadonlyMap<string, string>, path: string): string => {
  const text = files.get(path)
  if (text === undefined) throw new Error(`There is no ${path} in the package.`)
  return text
}

/** The files of the items as the manifest names them, in the order of the test. */
function itemFiles(files: ReadonlyMap<string, string>): readonly string[] {
  const order = readXml(fileOf(files, 'assessment.xml'), (root) =>
    root.find('//q:assessmentItemRef/@href', NAMESPACES).map(contentOf),
  )
  return order.map((path) => fileOf(files, path))
}

function readBack(item: XmlElement): ReadBack {
  const all = (path: string) => texts(item, path, NAMESPACES)
  const choices = item.find(
    './/q:simpleChoice | .//q:simpleMatchSet[2]/q:simpleAssociableChoice',
    NAMESPACES,
  ) as XmlElement[]
  const sides = item.find('.//q:simpleMatchSet[1]/q:simpleAssociableChoice', NAMESPACES) as XmlElement[]
  const named = new Map(
    [...sides, ...choices].map((choice) => [choice.attr('identifier')?.value ?? '', contentOf(choice)]),
  )
  const right = all('q:responseDeclaration/q:correctResponse/q:value').map((value) =>
    value
      .split(' ')
      .map((id) => named.get(id))
      .join(' → '),
  )
  const ends = all('q:responseProcessing//q:and/*/q:baseValue').map(Number)
  return {
    stem: all('.//q:prompt | q:itemBody/q:p[not(q:textEntryInteraction)]').join('\n'),
    options: choices.map(contentOf),
    key: ends.length > 0 ? ends : right,
    feedback: all('q:modalFeedback[@identifier="explanation"]/q:p').join('\n'),
    whys: all('q:modalFeedback[@identifier!="explanation"]'),
  }
}

const lineBreaks = (text: string): string => text.replace(/\r\n?/g, '\n')

test.each(expressedBy(qti21))('QTI 2.1, %s: libxml2 reads back every item', (_topic, quiz, expressed) => {
  const read = itemFiles(filesOf(expressed)).map((xml) => readXml(xml, readBack))
  expectQuiz(quiz, expressed, read, { as: lineBreaks })
  expect(expressed.left).toEqual([])
})

test.each(expressedBy(qti21))(
  'QTI 2.1, %s: the manifest names each file once, and nothing that is not there',
  (_topic, quiz, expressed) => {
    const files = filesOf(expressed)
    readXml(fileOf(files, 'imsmanifest.xml'), (root) => {
      const all = (path: string) => root.find(path, NAMESPACES).map(contentOf)
      const [test, ...items] = all('p:resources/p:resource/@href')
      expect([...files.keys()]).toEqual(['imsmanifest.xml', test, ...items])
      expect(all('p:resources/p:resource/p:file/@href')).toEqual([test, ...items])
      expect(all('//p:dependency/@identifierref')).toEqual(all('p:resources/p:resource[position()>1]/@identifier'))
      expect(all('//p:resource[position()>1]/@type')).toEqual(quiz.items.map(() => 'imsqti_item_xmlv2p1'))
      expect(all('//p:resource[1]/@type | p:metadata/p:schema | p:metadata/p:schemaversion')).toEqual(
        expect.arrayContaining(['imsqti_test_xmlv2p1', 'QTIv2.1 Package', '1.0.0']),
      )
    })
  },
)

/**
 * A document of QTI 2.1 spelled as QTI 3 does (QTI 3.0 Best Practices and Implementation Guide: elements "qti-…", all
 * in kebab case).
 */
function upgraded(node: XmlElement): unknown {
  const kebab = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
  const isHtml = ['p', 'br'].includes(node.name)
  const children = childrenOf(node).map((child) => ('attrs' in child ? upgraded(child as XmlElement) : child.content))
  const body =
    node.name === 'modalFeedback' || node.name === 'rubricBlock'
      ? [{ name: 'qti-content-body', attributes: {}, children }]
      : children
  return { name: isHtml ? node.name : `qti-${kebab(node.name)}`, attributes: attributesOf(node, kebab), children: body }
}

function attributesOf(node: XmlElement, named: (name: string) => string): Record<string, string> {
  return Object.fromEntries(
    node.attrs.flatMap(({ name, value }) => (name === 'schemaLocation' ? [] : [[named(name), value] as const])),
  )
}

const asItStands = (node: XmlElement): unknown => ({
  name: node.name,
  attributes: attributesOf(node, (name) => name),
  children: childrenOf(node).map((child) => ('attrs' in child ? asItStands(child as XmlElement) : child.content)),
})

test.each(everything.map((quiz) => [quiz.topic, quiz] as const))(
  '%s: QTI 3 says what QTI 2.1 says, in its own spelling',
  (_topic, quiz) => {
    const [old, current] = [filesOf(qti21.express(quiz)), filesOf(qti3.express(quiz))]
    expect([...current.keys()]).toEqual([...old.keys()])
    for (const [path, xml] of old)
      if (path !== 'imsmanifest.xml')
        expect(readXml(fileOf(current, path), asItStands), path).toEqual(readXml(xml, upgraded))
  },
)

test('the manifest of QTI 3 is of its own version', () => {
  readXml(fileOf(filesOf(qti3.express(nastyQuiz)), 'imsmanifest.xml'), (root) => {
    expect(root.namespaceUri).toBe('http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1')
    const types = root.find('//p:resource/@type', { p: root.namespaceUri }).map(contentOf)
    expect(new Set(types)).toEqual(new Set(['imsqti_test_xmlv3p0', 'imsqti_item_xmlv3p0']))
  })
})

test('the files of a package are stored as they are: packing them took most of an export’s time', () => {
  const { body } = qti3.express(nastyQuiz)
  if (typeof body === 'string') throw new Error('A package is no text.')
  const ways = new Set<number>()
  unzipSync(body, { filter: ({ compression }) => ways.add(compression).size > 0 })
  expect([...ways]).toEqual([0])
})
