/** What a column of a spreadsheet of questions holds. */
export type CsvColumn =
  | 'id'
  | 'kind'
  | 'stem'
  | 'passage'
  | 'left'
  | 'option'
  | 'key'
  | 'min'
  | 'max'
  | 'below'
  | 'tolerance'
  | 'answer'
  | 'explanation'

/** How headings are worded, in English, French and Arabic, without accents and without the number behind. */
const HEADINGS: Readonly<Record<CsvColumn, readonly string[]>> = {
  id: ['id', 'name', 'no', 'number', 'nom', 'numero', 'n°', 'الرقم', 'رقم', 'المعرف', 'الاسم'],
  kind: ['kind', 'type', 'question type', 'type de question', 'genre', 'النوع', 'نوع', 'نوع السؤال'],
  stem: [
    'question',
    'question text',
    'stem',
    'prompt',
    'enonce',
    'texte de la question',
    'intitule',
    'السؤال',
    'سؤال',
    'نص السؤال',
  ],
  passage: ['passage', 'extrait', 'texte', 'مقطع', 'نص'],
  left: ['left', 'gauche', 'a gauche', 'اليسار', 'يسار'],
  option: ['option', 'choice', 'answer option', 'choix', 'proposition', 'خيار', 'الخيار', 'اختيار'],
  key: [
    'key',
    'correct',
    'correct answer',
    'correct answers',
    'correct answer(s)',
    'correct option',
    'right answer',
    'answer key',
    'cle',
    'bonne reponse',
    'bonnes reponses',
    'bonne(s) reponse(s)',
    'reponse correcte',
    'reponse exacte',
    'reponse juste',
    'corrige',
    'الإجابة الصحيحة',
    'الاجابة الصحيحة',
    'الجواب الصحيح',
    'المفتاح',
  ],
  min: ['at least', 'min', 'minimum', 'au moins', 'الحد الأدنى'],
  max: ['at most', 'max', 'maximum', 'au plus', 'الحد الأقصى'],
  below: ['below', 'moins de', 'أقل من'],
  tolerance: ['tolerance', 'marge', 'التفاوت', 'هامش'],
  answer: ['answer', 'answer text', 'reponse', 'الإجابة', 'الاجابة', 'الجواب', 'إجابة', 'اجابة'],
  explanation: ['feedback', 'explanation', 'comment', 'explication', 'commentaire', 'شرح', 'الشرح', 'التفسير', 'تعليق'],
}

/** The column that each heading names. */
const columns = new Map(
  Object.entries(HEADINGS).flatMap(([column, words]) => words.map((word): [string, string] => [plain(word), column])),
)

function plain(heading: string): string {
  return heading.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** A single letter, or a letter or a number behind a word: "B", "Option 2", "Réponse C", "خيار ب". */
const NUMBERED = /^(.*?)[\s_-]*(?:[\d٠-٩]{1,2}|[a-h]|[أابجدهوزح])$/

/** Of a heading that is looked at: a longer one names no column. */
const MOST_CHARACTERS = 200

const isColumn = (name: string | undefined): name is CsvColumn => name !== undefined && Object.hasOwn(HEADINGS, name)

/**
 * What each column holds; `undefined` for one that is not needed. Answers that are numbered are options, and so are
 * columns with a letter alone. What a heading adds behind a dash or in brackets is for who fills it in: "Answer 1 - max
 * 75 characters".
 */
export function columnsOfHeading(heading: readonly string[]): readonly (CsvColumn | undefined)[] {
  return heading.map((cell) => {
    const name = plain(cell.slice(0, MOST_CHARACTERS))
    const [short = ''] = name.split(/ [-–—(]/, 1)
    return columnOf(name) ?? columnOf(short)
  })
}

function columnOf(name: string): CsvColumn | undefined {
  const whole = columns.get(name)
  if (isColumn(whole)) return whole
  if (/^(?:[a-h]|[أابجدهوزح])$/.test(name)) return 'option'
  const [, base = ''] = NUMBERED.exec(name) ?? []
  const numbered = columns.get(base)
  if (!isColumn(numbered)) return undefined
  return numbered === 'answer' ? 'option' : numbered
}
