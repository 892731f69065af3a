import { expect } from 'vitest'
import { readPdfFile } from '../../client/documents/pdf-file.ts'
import { test } from '../support/browser-test.ts'
import { lockedPdf, type Printed, printed } from '../support/studio/printed.ts'

/** What was read of a file that could be. */
async function read(page: Printed) {
  const found = await readPdfFile(await printed(page))
  if (!found.ok) throw new Error(`The file is ${found.why}.`)
  return { ...found, paragraphs: found.text.split('\n\n') }
}

const html = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('')

const FERRY = [
  'The harbour office of Ostrel confirmed on Tuesday that the ferry would not sail before the end of the month, because its first officer had found water in the engine room.',
  'Nobody was hurt. The forty passengers waited in the fish hall, where the cooks of the Saint-Aubrin school brought soup and blankets until the last of them had been driven home.',
  'Efficient help came from the fire brigade, which pumped for eleven hours. The owner, a company from the far side of the bay, first denied that anything had happened and then asked for patience.',
  'Eleven letters to the council have complained about the ferry since the spring. The council has answered two of them, both in one afternoon.',
]

test('an article in two columns is its paragraphs, joined over columns, with ligatures as letters and footnotes behind them', async () => {
  const noted = FERRY.map((text) =>
    text.replace('eleven hours', 'eleven hours<sup>1</sup>').replace('spring', 'spring<sup>2</sup>'),
  )
  const { paragraphs, notes, title } = await read({
    title: 'A ferry that waits',
    style:
      '.c{column-count:2;column-gap:7mm;text-align:justify}.c p{text-indent:1.1em}sup{font-size:7pt;line-height:0}h1{font-size:20pt}.n{position:absolute;top:148mm;font-size:8pt}',
    body: `<h1>A ferry that waits for its first officer to finish his report</h1><div class="c">${html(noted)}</div><div class="n"><p>1 As the brigade’s own log has it.</p><p>2 Two of them by one and the same person, who lives on the quay and has taken the ferry for years.</p></div>`,
  })
  expect(paragraphs).toEqual([
    'A ferry that waits for its first officer to finish his report',
    ...FERRY,
    'As the brigade’s own log has it.',
    'Two of them by one and the same person, who lives on the quay and has taken the ferry for years.',
  ])
  expect(notes).toEqual([{ is: 'footnotes' }])
  expect(title).toBe('A ferry that waits')
})

test('of a report what each page repeats is left out, and a page without text is named', async () => {
  const chapters = [1, 2, 3].map((n) => FERRY.map((text) => `${text} This was noted in book ${n}.`))
  const { paragraphs, notes } = await read({
    header: 'Report of the harbour office',
    style: 'p{margin-bottom:6pt}h2{font-size:13pt}svg{break-before:page;break-after:page;display:block}',
    body: chapters
      .map((paragraphs, i) => `<h2>Chapter ${i + 1}</h2>${html(paragraphs)}`)
      .join('<svg width="300" height="300"><rect width="300" height="300" fill="navy"/></svg>'),
  })
  expect(paragraphs).toEqual(chapters.flatMap((texts, i) => [`Chapter ${i + 1}`, ...texts]))
  expect(notes).toEqual([{ is: 'no-text', pages: [2, 4] }])
})

test('words that a line parts are whole again, and those with a hyphen of their own keep it', async () => {
  const { paragraphs, notes } = await read({
    style: 'p{margin-bottom:6pt;white-space:nowrap}',
    body: html([
      'The engineers looked for the Wasser-<br>weg below the old wall and found the pipes of a waterworks.',
      'The municipal water-<br>works are as old as the wall itself, which nobody had expected here.',
      'Twenty boats left the harbour of Saint-<br>Aubrin at nine, and thirty-<br>one came back to it that night.',
    ]),
  })
  expect(paragraphs).toEqual([
    'The engineers looked for the Wasserweg below the old wall and found the pipes of a waterworks.',
    'The municipal waterworks are as old as the wall itself, which nobody had expected here.',
    'Twenty boats left the harbour of Saint-Aubrin at nine, and thirty-one came back to it that night.',
  ])
  expect(notes).toEqual([{ is: 'joined', words: ['Wasserweg'] }])
})

test('a row of a table is a line, also where a cell has several, and so is an entry of a list', async () => {
  const rows = [
    ['Lock', 'Built', 'Keeper'],
    ['Upper lock', '1788', 'Maud Ferrand, who kept it for forty years and was buried beside it'],
    ['The lower lock of the old canal', '1802', 'unknown'],
  ]
  const { paragraphs } = await read({
    style: 'td{border:1px solid;padding:3pt;vertical-align:top;width:30mm}table{border-collapse:collapse}',
    body: `<h1>Locks</h1><p>${FERRY[1]}</p><table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table><ul><li>${FERRY[0]}</li><li>Short.</li></ul>`,
  })
  expect(paragraphs).toEqual(['Locks', FERRY[1], ...rows.map((cells) => cells.join(' ')), FERRY[0], 'Short.'])
})

test('columns that are printed line by line across are read one after the other; a first letter over three lines belongs to its word', async () => {
  const lines = (name: string) =>
    Array.from({ length: 9 }, (_, i) => `${name} has ${i + 20} boats in the harbour${i < 8 ? '' : '.'}`)
  const [left, right] = [lines('Ostrel'), lines('Lundby')]
  const { paragraphs } = await read({
    style:
      'i{position:absolute;white-space:nowrap;font:7pt/1 sans-serif}.d::first-letter{float:left;font-size:40pt;line-height:38pt;padding-right:2pt}',
    body: `<p class="d">${FERRY[0]}</p>${left
      .map((text, i) =>
        [text, right[i]].map((one, n) => `<i style="top:${60 + 4 * i}mm;left:${62 * n}mm">${one}</i>`).join(''),
      )
      .join('')}`,
  })
  expect(paragraphs).toEqual([FERRY[0], left.join(' '), right.join(' ')])
})

test('a French article keeps its quotations, its exponents and its passages that are set in', async () => {
  const texts = [
    'Le canal de Saint-Aubrin, long de 12 km, fut fermé au printemps. « Personne ne s’y attendait », dit l’éclusière, qui surveille depuis vingt ans les quelque 300 m² de bassin.',
    'On nous a dit que l’office fluvial réparerait les portes avant la fin de l’été, et nous avons attendu sans rien voir venir.',
    'Depuis, les péniches font le détour par la rivière, ce qui leur prend deux jours de plus à chaque voyage.',
  ]
  const { paragraphs } = await read({
    style: 'p{text-indent:0}p+p{text-indent:1.2em}blockquote{margin:0 2em}sup{font-size:7pt;line-height:0}',
    body: `<p>${texts[0]?.replace('m²', 'm<sup>2</sup>')}</p><blockquote>${texts[1]}</blockquote><p>${texts[2]}</p>`,
  })
  expect(paragraphs).toEqual(texts)
})

test('a file that cannot be read as a PDF says which kind of trouble it is', async () => {
  const why = async (bytes: Uint8Array) => {
    const found = await readPdfFile(bytes)
    return found.ok ? 'read' : found.why
  }
  const text = (words: string) => new TextEncoder().encode(words)
  expect(await why(new Uint8Array(21 * 1024 * 1024))).toBe('large')
  expect(await why(text('PK is an archive.'))).toBe('unlike')
  expect(await why(text('%PDF-1.7 and nothing behind it'))).toBe('broken')
  expect(await why(lockedPdf())).toBe('locked')
  const picture = '<svg width="300" height="300"><rect width="300" height="300" fill="navy"/></svg>'
  expect(await why(await printed({ body: picture }))).toBe('pictures')
})
