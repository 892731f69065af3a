import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { browserDecode } from '../../client/pages/parts/browser-decode.ts'
import { readQuiz } from '../../questions/readers/read-quiz.ts'
import { decodedText } from '../../questions/text/decoded-text.ts'
import { faultOf, readText } from '../support/questions/read-quiz.ts'

const moodle = (...questions: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`

const question = (type: string, inside: string, stem = '<![CDATA[<p>Which <b>bird</b> &amp; where?</p>]]>') =>
  `<question type="${type}"><name><text>Birds</text></name><questiontext format="html"><text>${stem}</text></questiontext>${inside}</question>`

const answer = (fraction: number, text: string, more = '') =>
  `<answer fraction="${fraction}" format="html"><text>${text}</text>${more}</answer>`

const answersIn = (...questions: readonly string[]) => readText(moodle(...questions)).questions.map((one) => one.answer)

test('Moodle: CDATA and entities are read, HTML is made plain', () => {
  const [read] = readText(
    moodle(
      question('multichoice', `<single>true</single>${answer(100, '&lt;i&gt;heron&lt;/i&gt;')}${answer(0, 'gull')}`),
    ),
  ).questions
  expect(read).toEqual({
    line: 3,
    name: 'Birds',
    stem: 'Which bird & where?',
    explanation: '',
    answer: { is: 'choice', options: ['heron', 'gull'], keys: [0], many: false },
  })
})

test('Moodle: fractions say what is right, whether one option is chosen or several', () => {
  const options = [answer(50, 'a'), answer(50, 'b'), answer(-50, 'c')].join('')
  expect(answersIn(question('multichoice', `<single>false</single>${options}`))).toMatchObject([
    { keys: [0, 1], many: true },
  ])
  const partly = [answer(100, 'a'), answer(33.33333, 'b'), answer(0, 'c')].join('')
  expect(answersIn(question('multichoice', `<single>true</single>${partly}`))).toMatchObject([
    { keys: [0], many: false },
  ])
  expect(answersIn(question('truefalse', answer(0, 'true') + answer(100, 'false')))).toMatchObject([
    { options: ['true', 'false'], keys: [1], many: false },
  ])
})

test('Moodle: numbers, short texts, pairs and orders', () => {
  const pair = (left: string, right: string) =>
    `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`
  expect(
    answersIn(
      question(
        'numerical',
        answer(100, '38', '<tolerance>0.5</tolerance>') + answer(50, '40', '<tolerance>9</tolerance>'),
      ),
      question('shortanswer', answer(100, 'heron') + answer(100, 'herons') + answer(20, 'bird')),
      question('matching', pair('France', 'Paris') + pair('Italy', 'Rome') + pair('', 'Oslo')),
      question('ordering', answer(2, 'second') + answer(1, 'first') + answer(3, 'third')),
    ),
  ).toEqual([
    { is: 'number', ranges: [[37.5, 38.5]] },
    { is: 'text', accepted: ['heron', 'herons'] },
    { is: 'pairs', left: ['France', 'Italy'], right: ['Paris', 'Rome', 'Oslo'], key: [0, 1] },
    { is: 'order', options: ['second', 'first', 'third'], key: [1, 0, 2] },
  ])
})

test('Moodle: a type that we do not know is listed by its name, a picture by its description', () => {
  const { questions, unread } = readText(
    moodle(
      '<question type="category"><category><text>top</text></category></question>',
      question('description', ''),
      question('essay', ''),
      question('cloze', ''),
      question('multichoice', answer(0, 'a') + answer(0, 'b')),
      question('truefalse', answer(100, 'true') + answer(0, 'false'), '&lt;img alt="A heron" src="data:x"/&gt; Is it?'),
    ),
  )
  expect(unread.map(({ is, what, line }) => [is, what, line])).toEqual([
    ['text-only', undefined, 4],
    ['unknown-kind', 'essay', 5],
    ['unknown-kind', 'cloze', 6],
    ['no-key', undefined, 7],
  ])
  expect(questions.map(({ stem }) => stem)).toEqual(['[A heron] Is it?'])
})

test('XML that is broken is said with its line, and nothing in it is expanded or fetched', () => {
  expect(faultOf('<quiz>\n<question type="essay">\n</quiz>')).toMatchObject({ is: 'xml', line: 3 })
  expect(faultOf('<quiz>\n<question>\n')).toMatchObject({ is: 'xml', line: 3 })
  expect(faultOf('<quiz>\n&nbsp;</quiz>')).toMatchObject({ is: 'xml', line: 2 })
  const bomb = '<!DOCTYPE quiz [\n<!ENTITY a "ha">\n<!ENTITY b "&a;&a;">\n]>\n<quiz>&b;</quiz>'
  expect(faultOf(bomb)).toMatchObject({ is: 'xml-entity', line: 4 })
  expect(faultOf('<!DOCTYPE quiz SYSTEM "https://example.org/x.dtd">\n<quiz>&x;</quiz>')).toMatchObject({
    is: 'xml',
    line: 2,
  })
  expect(faultOf(`<quiz>${'<a>'.repeat(100)}`)).toMatchObject({ is: 'too-deep', line: 1 })
  expect(faultOf('<html><p>Which?</p></html>')).toEqual({ is: 'unknown-format', what: 'XML' })
  expect(faultOf('<questestinterop></questestinterop>')).toMatchObject({ is: 'older-qti' })
  // Braces in the rules of a page are no answers.
  const page = '<!DOCTYPE html>\n<html><style>p { color: red }</style><p>Which?</p></html>'
  expect(faultOf(page)).toEqual({ is: 'unknown-format', what: 'XML' })
})

const zipped = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readQuiz(
    {
      name: 'quiz.zip',
      bytes: zipSync(
        Object.fromEntries(
          Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]),
        ),
      ),
    },
    (bytes) => decodedText(bytes, browserDecode),
  )

test('an archive of another sort is told by what it is: a document of an office, a course of QTI 1', () => {
  const office = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    'xl/theme/theme1.xml': '<?xml version="1.0"?><theme><ext uri="{05A4C25C}"/></theme>',
  }
  expect(zipped(office)).toEqual({ ok: false, fault: { is: 'unknown-format' } })
  const course = { 'q/meta.xml': '<quiz identifier="q"><title>Q</title></quiz>', 'q/q.xml': '<questestinterop/>' }
  expect(zipped(course)).toMatchObject({ ok: false, fault: { is: 'older-qti' } })
})

test('the files of an archive are decoded as a file alone is', () => {
  const words = 'Où est le héron ? {=à Orléans ~à Besançon}'
  const read = zipped({ 'a.gift': Buffer.from(words, 'latin1'), 'b.gift': Buffer.from(`\ufeff${words}`, 'utf16le') })
  expect(read.ok && read.questions.map(({ stem }) => stem)).toEqual(['Où est le héron ?', 'Où est le héron ?'])
})

test('QTI: the items of a package come in the order of its test, wherever that stands', () => {
  const one = (stem: string) =>
    item(
      'cardinality="single" baseType="string"><correctResponse><value>x</value></correctResponse>',
      `<p>${stem} <textEntryInteraction responseIdentifier="R"/></p>`,
    )
  const read = zipped({
    'items/a b/qti.xml': one('First?'),
    'items/b/qti.xml': one('Second?'),
    'tests/t/test.xml':
      '<assessmentTest><assessmentItemRef href="../../items/b/qti.xml"/><assessmentItemRef href="./../../items/a%20b/qti.xml"/></assessmentTest>',
  })
  expect(read.ok && read.questions.map(({ file }) => file)).toEqual(['items/b/qti.xml', 'items/a b/qti.xml'])
})

const item = (declaration: string, body: string, scoring = '') => `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i1" title="T" xml:lang="fr">
<responseDeclaration identifier="R" ${declaration}</responseDeclaration>
<itemBody><p>Read <em>this</em>.</p>${body}</itemBody>${scoring}
</assessmentItem>`

test('QTI 2: a text entry is a number where its type is one, with what its scoring allows, and else a short text', () => {
  const entry = '<p>How long? <textEntryInteraction responseIdentifier="R"/> cm</p>'
  const right = (value: string) => `<correctResponse><value>${value}</value></correctResponse>`
  const equal =
    '<responseProcessing><equal toleranceMode="absolute" tolerance="2 2"><variable identifier="R"/></equal></responseProcessing>'
  const float = readText(item(`cardinality="single" baseType="float">${right('38')}`, entry, equal))
  expect(float.language).toBe('fr')
  expect(float.questions[0]).toMatchObject({
    name: 'T',
    stem: 'Read this.\nHow long? _____ cm',
    answer: { is: 'number', ranges: [[36, 40]] },
  })
  const mapping =
    '<mapping><mapEntry mapKey="York" mappedValue="1"/><mapEntry mapKey="york" mappedValue="0.5"/></mapping>'
  const string = readText(item(`cardinality="single" baseType="string">${right('York')}${mapping}`, entry))
  expect(string.questions[0]?.answer).toEqual({ is: 'text', accepted: ['York', 'york'] })
})

test('QTI: where one option is chosen and only points say what is right, the most points do', () => {
  const points =
    '<mapping><mapEntry mapKey="a" mappedValue="0.5"/><mapEntry mapKey="b" mappedValue="1"/><mapEntry mapKey="c" mappedValue="0"/></mapping>'
  const options = ['a', 'b', 'c'].map((id) => `<simpleChoice identifier="${id}">${id}</simpleChoice>`).join('')
  const keysOf = (cardinality: string) =>
    readText(
      item(
        `cardinality="${cardinality}" baseType="identifier">${points}`,
        `<choiceInteraction responseIdentifier="R">${options}</choiceInteraction>`,
      ),
    ).questions[0]?.answer
  expect(keysOf('single')).toMatchObject({ keys: [1], many: false })
  expect(keysOf('multiple')).toMatchObject({ keys: [0, 1], many: true })
})

test('QTI: an interaction that we do not know, several of them, and a grid are listed as that', () => {
  const what = (body: string) => readText(item('cardinality="single" baseType="string">', body)).unread[0]
  expect(what('<extendedTextInteraction responseIdentifier="R"/>')).toMatchObject({
    is: 'unknown-kind',
    what: 'extendedTextInteraction',
    line: 2,
  })
  expect(
    what('<p><textEntryInteraction responseIdentifier="R"/><hotspotInteraction responseIdentifier="S"/></p>'),
  ).toMatchObject({
    is: 'unknown-kind',
    what: 'textEntryInteraction + hotspotInteraction',
  })
})
