import { below, type Random } from '../../questions/random.ts'

/** What people type, and what people type who want to break something. */
const PIECES: readonly (readonly string[])[] = [
  // Letters of many scripts, digits, pictures.
  [...'abcXYZ é ñ ß İ ı 김 漢 न म ن ک ש א Ж Ω 0 1 2 9'.split(' '), '👩', '🚀', '👩🏽‍🚀', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇫🇷', 'ﬁ', '½'],
  // Where a formula starts, and where a spreadsheet may think that a cell does.
  [...'=+-@＝＋－＠', '\t', '\r', '\n', '\r\n', ' ', '\u00a0', '\u3000', '\v', '\f'],
  [...'";,|\'`\\/:()[]{}$%^*!?~#&<>', '""', "''", '","', '";"', '\ufeff'],
  [
    '=1+1',
    '-2+3',
    '+1',
    '@SUM(A1)',
    "=cmd|'/c calc'!A0",
    '=HYPERLINK("//x","y")',
    '{=1+1}',
    'DDE("a";"b")',
    '=A1',
    '-12',
    '3.5',
  ],
  ['TRUE', '007', '1-2', '1/2', '1e5', '2031-03-07', '12:30', '#REF!', '%s', '{{x}}', 'null', '__proto__'],
  // Markup.
  [
    '<b>',
    '</script>',
    '<img src=x onerror=x()>',
    '<!--',
    '-->',
    '&lt;',
    '&#60;',
    '"onx="',
    "'onx='",
    ']]>',
    '<svg/onload=x>',
  ],
  // Turned directions, joiners, invisible letters, tags, selectors.
  [...'\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c'],
  [
    ...'\u200b\u200c\u200d\u2060\u00ad\u034f\u115f\u1160\u17b4\u180e\u3164\uffa0\u2800\ufe00\ufe0f',
    '\u{e0041}',
    '\u{e0100}',
  ],
  // What no keyboard has: controls, line ends of other worlds, private and unassigned places, halves of a pair.
  [...'\u0000\u0007\u001b\u007f\u0085\u2028\u2029\ue000\u0378\uffff', '\u{fffff}', '\ud800', '\udfff'],
  // Marks that pile up.
  [...'\u0300\u0301\u0335\u0489\u20dd\u0e31\u093c\u064b', '\u0301'.repeat(6), 'Z̸̢̛̗', '\u{1d165}'],
]

/** So many pieces, drawn from all sorts. */
export function wildText(random: Random, most = 12): string {
  const count = below(most + 1, random)
  let text = ''
  for (let i = 0; i < count; i += 1) text += pick(pick(PIECES, random), random)
  return text
}

/** One of a list, each as likely. */
export function pick<T>(list: readonly T[], random: Random): T {
  const at = below(list.length, random)
  for (const chosen of list.slice(at, at + 1)) return chosen
  throw new RangeError('Nothing can be picked from an empty list.')
}
