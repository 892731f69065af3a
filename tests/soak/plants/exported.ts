import type { SownPlant } from './sown-plant.ts'

const EMBEDDING = 'tests/client/embedding.test.ts'

/** What leaves the house for another program: tables, files of questions, statements. */
export const exported: readonly SownPlant[] = [
  {
    bug: 'a quotation mark ends an attribute of XML',
    file: 'questions/formats/markup.ts',
    from: '/[&<>"]/g',
    to: '/[&<>]/g',
    tests: ['tests/questions/formats-qti.test.ts'],
  },
  {
    bug: 'a character that XML cannot write breaks the whole file',
    file: 'questions/formats/markup.ts',
    from: "text.replace(UNWRITABLE, '\\ufffd')",
    to: 'text',
    tests: ['tests/questions/formats-moodle-xml.test.ts'],
  },
  {
    bug: 'a brace of a text begins the answers of GIFT',
    file: 'questions/formats/gift.ts',
    from: '/[\\\\~=#{}:]/g',
    to: '/[\\\\~=#:]/g',
    tests: ['tests/questions/formats-gift.test.ts'],
  },
  {
    bug: 'an answer of GIFT that begins with a percent sign is a weight',
    file: 'questions/formats/gift.ts',
    from: '/^\\s*[%[]/',
    to: '/^\\s*[[]/',
    tests: ['tests/questions/formats-gift.test.ts'],
  },
  {
    bug: 'a title adds a heading to a file for Anki',
    file: 'questions/formats/anki.ts',
    from: `#deck:\${inLine(quiz.title)}`,
    to: `#deck:\${quiz.title}`,
    tests: ['tests/questions/formats-anki.test.ts'],
  },
  {
    bug: 'a slash of a title begins a category of Moodle',
    file: 'questions/formats/naming.ts',
    from: ".replaceAll('/', '//')",
    to: '',
    tests: ['tests/questions/formats-names.test.ts'],
  },
  {
    bug: 'the name of a table ends the header that tells it',
    file: 'questions/attempts/table-name.ts',
    from: '\\\\/:*?"<>|%]+',
    to: '\\\\/:*?<>|%]+',
    tests: ['tests/worker/csv-locales.test.ts'],
  },
  {
    bug: 'where decimals have a comma, fields are parted by commas',
    file: 'questions/formats/spreadsheet.ts',
    from: "decimal === ',' ? ';' : ','",
    to: "decimal === ',' ? ',' : ','",
    tests: ['tests/worker/csv-locales.test.ts'],
  },
  {
    bug: 'an xAPI statement tells a score to every host',
    file: 'client/embedding/statements.ts',
    from: "if (!withScore || 'received' in outcome",
    to: "if (withScore === undefined || 'received' in outcome",
    tests: [EMBEDDING],
  },
  {
    bug: 'an xAPI statement names its student by the attempt’s token',
    file: 'client/embedding/statements.ts',
    from: 'name: registration }',
    to: 'name: token }',
    tests: [EMBEDDING],
  },
]
