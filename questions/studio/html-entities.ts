/** From U+00A0 on, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const named: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    OElig: 'Œ',
    oelig: 'œ',
    Yuml: 'Ÿ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    hellip: '…',
    bull: '•',
    euro: '€',
    lsaquo: '‹',
    rsaquo: '›',
    prime: '′',
    minus: '−',
    thinsp: ' ',
    ensp: ' ',
    emsp: ' ',
    zwnj: '\u200c',
    zwj: '\u200d',
  }),
])

/**
 * What stands from 128 to 159 in Windows-1252, a blank where nothing does: old programs number signs so, and every
 * browser reads them so.
 */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** A text of HTML with its entities read; what is none stays. */
export function entityText(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));?/g,
    (whole, ten, sixteen, name) => {
      if (name !== undefined) return named.get(name) ?? whole
      const code = ten === undefined ? Number.parseInt(sixteen, 16) : Number(ten)
      if (code >= 0x80 && code < 0xa0) return (WINDOWS[code - 0x80] ?? '').trim()
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : ''
    },
  )
}
