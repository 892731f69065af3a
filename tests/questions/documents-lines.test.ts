import { expect, test } from 'vitest'
import { joinLines, knownWords } from '../../questions/documents/line-ends.ts'
import { readPdf } from '../../questions/documents/pdf.ts'
import { withoutNumbers } from '../../questions/documents/pdf-footnotes.ts'
import type { PdfRun } from '../../questions/documents/pdf-page.ts'

test.each([
  ['the old Wasser-', 'weg was', 'the old Wasserweg was', ['Wasserweg']],
  ['in Saint-', 'Aubrin on', 'in Saint-Aubrin on', []],
  ['the well-', 'known keeper', 'the well-known keeper', []],
  ['the co-', 'operative shop', 'the co-operative shop', []],
  ['the water-', 'works of', 'the waterworks of', []],
  ['a porte-à-', 'porte of', 'a porte-à-porte of', []],
  ['Peut-', 'être viendra', 'Peut-être viendra', []],
  ['dit-', 'il hier', 'dit-il hier', []],
  ['the MUNICI-', 'PALITY of', 'the MUNICIPALITY of', ['MUNICIPALITY']],
  ['a soft\u00ad', 'ened one', 'a softened one', []],
  ['from 1990-', '1995 it', 'from 1990-1995 it', []],
  ['a pause -', 'and then', 'a pause - and then', []],
])('"%s" and "%s" are "%s"', (before, after, whole, guessed) => {
  const known = knownWords(['The waterworks and the co-operative are old.'])
  expect(joinLines(before, after, known)).toBe(whole)
  expect([...known.guessed]).toEqual(guessed)
})

test('a small number above the line goes where it is that of a footnote, and stays where it is a power', () => {
  const raised = (text: string) => text.replace(/\^(\d)/g, '\u0001$1\u0002')
  expect(withoutNumbers(raised('It came.^1 Of 300 m^2 and 10^6 litres, two^2 remain.'), new Set(['1']))).toBe(
    'It came. Of 300 m² and 10⁶ litres, two remain.',
  )
})

test('a small line in the lower half that begins with a number is a footnote where the text points to it; a caption stays, with its number', () => {
  const run = (text: string, y: number, size: number, x = 50): PdfRun => ({ text, x, y, width: text.length * 5, size })
  const read = (citation: readonly PdfRun[]) =>
    readPdf({
      pages: [
        {
          width: 400,
          height: 600,
          runs: [
            run('The brigade pumped for eleven hours.', 200, 10),
            ...citation,
            run('40 volunteers swept the square.', 400, 8),
            run('The mayor thanked them.', 440, 10),
            run('* Her name was changed.', 560, 8),
          ],
        },
      ],
      count: 1,
    })
  const [first, caption, last, marked] = [
    'The brigade pumped for eleven hours.',
    'volunteers swept the square.',
    'The mayor thanked them.',
    'Her name was changed.',
  ]
  expect(read([])).toMatchObject({ text: [first, `40 ${caption}`, last, marked].join('\n\n') })
  expect(read([run('40', 196, 6, 230)])).toMatchObject({ text: [first, last, caption, marked].join('\n\n') })
})

test('a page that could not be read is named, and so is where reading ended', () => {
  const run = (text: string): PdfRun => ({ text, x: 50, y: 300, width: 200, size: 10 })
  const page = { width: 400, height: 600 }
  const read = readPdf({
    pages: [
      { ...page, runs: [run('One.')] },
      { ...page, runs: undefined },
      { ...page, runs: [] },
    ],
    count: 9,
    title: 'Microsoft Word - draft.docx',
    created: "D:20310214083000+01'00'",
  })
  expect(read).toEqual({
    ok: true,
    text: 'One.',
    made: '2031-02-14',
    notes: [
      { is: 'unread', pages: [2] },
      { is: 'no-text', pages: [3] },
      { is: 'rest', from: 4 },
    ],
  })
  expect(readPdf({ pages: [{ ...page, runs: undefined }], count: 1 })).toEqual({ ok: false, why: 'broken' })
})

test('a paragraph goes on over the end of a page, and a new one begins behind a sentence', () => {
  const lines = (...texts: readonly string[]) => ({
    width: 400,
    height: 600,
    runs: texts.map((text, i): PdfRun => ({ text, x: 50, y: 200 + 14 * i, width: text.length * 5, size: 10 })),
  })
  const pages = [
    lines('The keeper of the lock had gone to town that day, as', 'she did each week, and her son stood at the gates'),
    lines('when the two barges came.', 'Nobody had told him what to do, so that he waited a'),
    lines(
      'long time. Then he opened both gates at the same ti-',
      'me, which is the one thing that nobody may ever do.',
    ),
  ]
  expect(readPdf({ pages, count: 3 })).toMatchObject({
    text: 'The keeper of the lock had gone to town that day, as she did each week, and her son stood at the gates when the two barges came.\n\nNobody had told him what to do, so that he waited a long time. Then he opened both gates at the same time, which is the one thing that nobody may ever do.',
  })
})

test('a line from right to left is read in its own order, whatever was printed first', () => {
  const runs = ['الجسر', 'مغلق', 'اليوم'].map(
    (text, i): PdfRun => ({ text, x: 200 - 60 * i, y: 300, width: 55, size: 12 }),
  )
  const page = { width: 400, height: 600 }
  expect(readPdf({ pages: [{ ...page, runs: runs.toReversed() }], count: 1 })).toMatchObject({
    text: 'الجسر مغلق اليوم',
  })
})
