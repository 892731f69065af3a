import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readDocx } from '../../questions/documents/docx.ts'
import { docxFile, para, run, table } from '../support/studio/docx-file.ts'

/** The paragraphs of a file that could be read. */
function paragraphs(bytes: Uint8Array): readonly string[] {
  const read = readDocx(bytes)
  if (!read.ok) throw new Error(`The file is ${read.why}.`)
  return read.text.split('\n\n')
}

test('an article from Word is its paragraphs, as they look: first letters, soft hyphens and breaks of lines mended, no header, no comment', () => {
  const bytes = docxFile({
    properties: '<dc:title>Ferry stays in port</dc:title><dcterms:created>2031-02-14T08:30:00Z</dcterms:created>',
    body: [
      para('Ferry stays in port', '<w:pStyle w:val="Title"/>'),
      para('T', '<w:framePr w:dropCap="drop" w:lines="3"/>'),
      para(
        `${run('he ferry Bri')}<w:r><w:softHyphen/></w:r>${run('gid stayed in port on ')}<w:proofErr w:type="spellStart"/>${run('Fri', '<w:b/>')}${run('day')}<w:commentRangeStart w:id="0"/>${run('.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>',
      ),
      para('What comes next', '<w:pStyle w:val="Heading1"/>'),
      para(
        `<w:r><w:t>Two boats</w:t><w:br/><w:t>Harbour</w:t><w:noBreakHyphen/><w:t>side</w:t><w:tab/><w:t>9:40</w:t></w:r>`,
      ),
      '<w:p/>',
      para(
        `${run('Nobody of 10')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run(' ')}<w:hyperlink r:id="rId4">${run('complained')}</w:hyperlink>${run('.')}`,
      ),
    ].join(''),
    more: {
      'word/comments.xml': `<w:comments>${para('Check this!')}</w:comments>`,
      'word/header1.xml': `<w:hdr>${para('THE QUAY')}</w:hdr>`,
    },
  })
  expect(paragraphs(bytes)).toEqual([
    'Ferry stays in port',
    'The ferry Brigid stayed in port on Friday.',
    'What comes next',
    'Two boats',
    'Harbour-side 9:40',
    'Nobody of 10² complained.',
  ])
  expect(readDocx(bytes)).toMatchObject({ title: 'Ferry stays in port', made: '2031-02-14', notes: [] })
})

test('of a worksheet a row of a table is a line, an entry of a list too; a table that lays out a page is read cell by cell', () => {
  const long = 'The mill stood still for eleven weeks, and its wheel was taken apart by two men from the valley. '
  const bytes = docxFile({
    body: [
      para('Mills of the valley', '<w:pStyle w:val="Heading1"/>'),
      para('Read the table.', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      para('Answer in words.', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      table(['Mill', 'Built', 'Wheels'], ['Upper mill', '1788', table(['2', 'oak'])], ['', '', '']),
      table([para(long) + para(long), para('Sources') + para('Letters of the miller')]),
    ].join(''),
  })
  expect(paragraphs(bytes)).toEqual([
    'Mills of the valley',
    'Read the table.',
    'Answer in words.',
    'Mill Built Wheels',
    'Upper mill 1788 2 oak',
    long.trim(),
    long.trim(),
    'Sources',
    'Letters of the miller',
  ])
})

test('changes that nobody has decided on are read as accepted, and the teacher is told', () => {
  const bytes = docxFile({
    body: [
      para(
        `${run('The hall held ')}<w:del w:id="1"><w:r><w:delText>300</w:delText></w:r></w:del><w:ins w:id="2">${run('340')}</w:ins>${run(' people.')}`,
      ),
      para(run('The roof '), '<w:rPr><w:del w:id="3"/></w:rPr>'),
      para('held.'),
      para(`<w:moveFrom w:id="4">${run('Moved away.')}</w:moveFrom>`),
      para(
        `${run('Stays.', '<w:rPrChange w:id="6"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')}<w:moveTo w:id="5">${run(' Moved here.')}</w:moveTo>`,
      ),
      `<w:tbl><w:tr><w:trPr><w:del w:id="7"/></w:trPr><w:tc>${para('gone')}</w:tc></w:tr><w:tr><w:tc>${para('kept')}</w:tc></w:tr></w:tbl>`,
    ].join(''),
  })
  expect(paragraphs(bytes)).toEqual(['The hall held 340 people.', 'The roof held.', 'Stays. Moved here.', 'kept'])
  expect(readDocx(bytes)).toMatchObject({ notes: [{ is: 'changes' }] })
})

test('of a report the contents are left out, fields show what they came to, and footnotes stand behind the text', () => {
  const field = (asked: string, shown: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${asked} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const cite = (kind: string, id: number) =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${para(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`
  const bytes = docxFile({
    body: [
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${para('Water 3')}</w:sdtContent></w:sdt>`,
      para(field('TOC \\o "1-3"', run('Water') + field('PAGEREF _Toc1', run('3')))),
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${para('Click to enter text.')}</w:sdtContent></w:sdt>`,
      para(
        `${run('The town drank ')}${field('= 2 * 6', run('12'))}${run(' litres')}${cite('footnote', 3)}${run(' a head')}${cite('endnote', 1)}${run('.')}`,
      ),
      para(`<w:fldSimple w:instr=" DATE ">${run('4 May 2031')}</w:fldSimple>${cite('footnote', 2)}`),
    ].join(''),
    footnotes: `<w:footnote w:type="separator" w:id="-1">${para('<w:r><w:separator/></w:r>')}</w:footnote>${note('footnote', 2, 'The second.')}${note('footnote', 3, 'The first.')}`,
    endnotes: note('endnote', 1, 'At the very end.'),
  })
  expect(paragraphs(bytes)).toEqual([
    'The town drank 12 litres a head.',
    '4 May 2031',
    'The first.',
    'The second.',
    'At the very end.',
  ])
  expect(readDocx(bytes)).toMatchObject({ notes: [{ is: 'footnotes' }] })
})

test('a leaflet’s text box is read once, behind the paragraph that it hangs on; what is hidden stays so', () => {
  const box = `<w:txbxContent>${para('Open from 9.')}</w:txbxContent>`
  const bytes = docxFile({
    name: 'word/document2.xml',
    body: [
      para(
        `${run('The ')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><a:t>Shape 1</a:t><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('library.')}`,
      ),
      para(`${run('Secret', '<w:vanish/>')}${run('Plain', '<w:vanish w:val="0"/>')}`),
      para(`<w:r><w:ruby><w:rt>${run('kan')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`),
      '<w:altChunk r:id="rId9"/>',
    ].join(''),
  })
  expect(paragraphs(bytes)).toEqual(['The library.', 'Open from 9.', 'Plain', '漢'])
  expect(readDocx(bytes)).toMatchObject({ notes: [{ is: 'inserted' }] })
})

test('a file that cannot be read as a Word document says which kind of trouble it is', () => {
  const good = docxFile({ body: para('One.') })
  const office = (name: string) => {
    const bytes = new Uint8Array(4000)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    for (const [i, letter] of Array.from(name).entries()) bytes[2000 + 2 * i] = letter.charCodeAt(0)
    return bytes
  }
  const why = (bytes: Uint8Array) => {
    const read = readDocx(bytes)
    return read.ok ? 'read' : read.why
  }
  expect(why(good)).toBe('read')
  expect(why(new Uint8Array(6 * 1024 * 1024))).toBe('large')
  expect(why(docxFile({ body: `${para('One.')}<!--${' '.repeat(11 * 1024 * 1024)}-->` }))).toBe('swollen')
  expect(why(office('WordDocument'))).toBe('old')
  expect(why(office('EncryptedPackage'))).toBe('locked')
  expect(why(strToU8('{\\rtf1 Hello}'))).toBe('unlike')
  expect(why(zipSync({ 'content.xml': strToU8('<office/>') }))).toBe('unlike')
  expect(why(good.slice(0, good.length / 2))).toBe('broken')
  expect(why(docxFile({ body: '<w:p><w:r>' }))).toBe('broken')
  expect(why(docxFile({ body: para('&bomb;') }))).toBe('broken')
  expect(why(docxFile({ body: '<w:x>'.repeat(500) + '</w:x>'.repeat(500) }))).toBe('broken')
  expect(why(docxFile({ body: para('<w:r><w:drawing/></w:r>') }))).toBe('no-words')
})
