/** What a quiz's addresses are made of. */
interface Parts {
  readonly code: string
  readonly key: string
  /** A quiz whose students have seats, and one of those. */
  readonly seated: string
  readonly seat: string
}

/** What came, and where its sender meant it to lead. */
type Damaged = readonly (readonly [came: string, meant: string])[]

const HOST = 'https://quiz.example'

/** Put where a code is asked for. */
const asked = (typed: string): string => `/q?code=${encodeURIComponent(typed)}`

/** As Outlook writes it into a mail. */
const safe = (link: string): string =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Cann&sdata=a%2Fb%3D`

/** As mails, chats, documents, trackers and people leave the addresses of one quiz. */
export function damagedAddresses(parts: Parts): Damaged {
  return [
    ...studentLinks(parts),
    ...writtenElsewhere(parts),
    ...typedCodes(parts),
    ...pastedLinks(parts),
    ...wrappedLinks(parts),
    ...seatLinks(parts),
    ...deskLinks(parts),
    ...OTHER_PAGES,
  ]
}

const groupedOf = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`.toUpperCase()

/** The student's link, with what a mail or a chat takes for a part of it. */
function studentLinks({ code }: Parts): Damaged {
  const quiz = `/q/${code}`
  const grouped = groupedOf(code)
  return [
    [`${quiz}.`, quiz],
    [`${quiz},`, quiz],
    [`${quiz};`, quiz],
    [`${quiz}:`, quiz],
    [`${quiz}!`, quiz],
    [`${quiz}…`, quiz],
    [`${quiz})`, quiz],
    [`${quiz}).`, quiz],
    [`${quiz}]`, quiz],
    [`${quiz}%3E`, quiz],
    [`${quiz}"`, quiz],
    [`${quiz}%22`, quiz],
    [`${quiz}'`, quiz],
    [`${quiz}”`, quiz],
    [`${quiz}»`, quiz],
    [`${quiz}*`, quiz],
    [`${quiz}_`, quiz],
    [`${quiz}/`, quiz],
    [`${quiz}//`, quiz],
    [`/${quiz}`.replace('//', '/%E2%80%8B/'), quiz],
    [`${quiz}/.`, quiz],
    [`${quiz}%20`, quiz],
    [`${quiz}%C2%A0`, quiz],
    [`${quiz}%E2%80%8B`, quiz],
    [`/q/%EF%BB%BF${code}`, quiz],
    [`/q/${code.slice(0, 5)}%C2%AD${code.slice(5)}`, quiz],
    [`/q/${code.slice(0, 4)}%E2%80%8D${code.slice(4)}`, quiz],
    [`${quiz}%23`, quiz],
    [`${quiz}%23top`, quiz],
    [`${quiz}%2523`, quiz],
    [`${quiz}%3Flang=en`, quiz],
    [`${quiz}&amp;lang=en`, quiz],
    [`/Q/${code}`, quiz],
    [`/Q/${code.toUpperCase()}`, quiz],
    [`/q/${grouped}`, quiz],
    [`/q/(${grouped})`, quiz],
    [`/q/%E2%80%9C${grouped}%E2%80%9D`, quiz],
    [`/q/%3C${code}%3E`, quiz],
    [`/q/${HOST}${quiz}`, quiz],
    [`/q//${code}`, quiz],
    [`/${code}`, quiz],
    [`/${grouped}.`, quiz],
    [`${quiz}/Sources`, `${quiz}/sources`],
    [`/EMBED/${code}/`, `/embed/${code}`],
    [`/embed/${code}.`, `/embed/${code}`],
  ]
}

/** The same, out of other scripts, other programs and somebody's hand. */
function writtenElsewhere({ code }: Parts): Damaged {
  const quiz = `/q/${code}`
  return [
    // What stands behind a link in other scripts, or touches it where words are not parted by spaces.
    [`${quiz}%D8%8C`, quiz],
    [`${quiz}%D8%9F`, quiz],
    [`${quiz}%DB%94`, quiz],
    [`${quiz}%E3%80%82`, quiz],
    [`${quiz}%EF%BC%89`, quiz],
    [`${quiz}%E3%80%8D`, quiz],
    [`${quiz}%C2%A0%C2%BB`, quiz],
    [`${quiz}%E2%80%AF!`, quiz],
    [`${quiz}%E2%81%A9`, quiz],
    [`${quiz}%E6%98%AF%E6%B5%8B%E9%AA%8C`, quiz],
    [`${quiz}%D8%A8%D8%A7%D9%84%D8%AA%D9%88%D9%81%D9%8A%D9%82`, quiz],
    // A mail's own broken lines, and what a page's or a message's text brings along.
    [`${quiz}=`, quiz],
    [`/q/${code.slice(0, 5)}=${code.slice(5)}`, quiz],
    [`/q/${code.slice(0, 5)}=%0D%0A${code.slice(5)}`, quiz],
    [`${quiz}%0D%0ASent%20from%20my%20telephone`, quiz],
    [`${quiz}%3C/a%3E`, quiz],
    [`${quiz}%22%3EThe%20quiz`, quiz],
    [`${quiz}&gt;`, quiz],
    [`${quiz}](${HOST}${quiz})`, quiz],
    [`${quiz}.html`, quiz],
    [`/q%2F${code}`, quiz],
    // Written down by somebody.
    [`/quiz/${code}`, quiz],
    [`/en/q/${code}`, quiz],
    [`/q/${code.slice(0, 5)}_${code.slice(5)}`, quiz],
    [`/q/${code.slice(0, 5)}+${code.slice(5)}`, quiz],
  ]
}

/** A code, where a code is asked for. */
function typedCodes({ code }: Parts): Damaged {
  const quiz = `/q/${code}`
  const grouped = groupedOf(code)
  return [
    [asked(`Code: ${grouped}.`), quiz],
    [asked(`\u200b${grouped}\u200b`), quiz],
    [asked(`${HOST.toUpperCase()}/Q/${grouped}`), quiz],
    [asked(wide(grouped)), quiz],
    [asked(arabicDigits(grouped)), quiz],
    [asked(grouped.replace('-', '\u2212')), quiz],
    [asked(grouped.replace('-', '.')), quiz],
    [asked(grouped.split('').join(' ')), quiz],
    [asked(`\u2066${grouped}\u2069`), quiz],
    [asked(`« ${grouped} »`), quiz],
    [asked(`「${grouped}」`), quiz],
    [asked(`Code ${grouped} for Friday at 10`), quiz],
    [asked(`الرمز: ${grouped}،`), quiz],
    [asked(`代码${grouped}。`), quiz],
    [asked(`${grouped}\n${grouped}`), quiz],
  ]
}

/** A whole link there, with what stood around it. */
function pastedLinks({ code }: Parts): Damaged {
  const quiz = `/q/${code}`
  const grouped = groupedOf(code)
  return [
    [asked(`${HOST}${quiz}`), quiz],
    [asked(`<${HOST}${quiz}>.`), quiz],
    [asked(`quiz.example${quiz}?lang=en`), quiz],
    [asked(`${HOST}/embed/${code}`), `/embed/${code}`],
    [asked(`Here is the link: ${HOST}${quiz} Have fun!`), quiz],
    [asked(`Voici le lien : ${HOST}${quiz} . Bon courage !`), quiz],
    [asked(`الرابط: ${HOST}${quiz}، بالتوفيق`), quiz],
    [asked(`请打开${HOST}${quiz}是测验`), quiz],
    [asked(`${HOST}${quiz}\nhttps://other.example/abc`), quiz],
    [asked(`https://other.example/abc ${HOST}${quiz}`), quiz],
    [asked(`> ${HOST}/q/${code.slice(0, 5)}\n${code.slice(5)}`), quiz],
    [asked(`${HOST}/q/${code.slice(0, 5)}=\n${code.slice(5)}`), quiz],
    [asked(`[The quiz](${HOST}${quiz})`), quiz],
    [asked(`<a href="${HOST}${quiz}">The quiz</a>`), quiz],
    [asked(`<iframe src="${HOST}/embed/${code}" width="100%"></iframe>`), `/embed/${code}`],
    [asked(`${HOST.replaceAll('/', '\\')}\\q\\${code}`), quiz],
    [asked(`${HOST}/q?code=${grouped}`), quiz],
  ]
}

/** A link within another's: trackers, and what looks at links before anybody may open them. */
function wrappedLinks({ code }: Parts): Damaged {
  const quiz = `/q/${code}`
  const link = HOST + quiz
  const inside = encodeURIComponent(link)
  return [
    [asked(`${link}?utm_source=mail&utm_medium=news`), quiz],
    [asked(`${link}?fbclid=IwAR0/q/x-y_z`), quiz],
    [asked(safe(link)), quiz],
    [asked(`https://www.google.com/url?q=${link}&sa=D&source=editors`), quiz],
    [asked(`https://www.google.com/url?sa=t&url=${inside}&usg=AOv-a_b`), quiz],
    [asked(`https://l.facebook.com/l.php?u=${encodeURIComponent(`${link}?fbclid=a`)}&h=AT0`), quiz],
    [asked(`https://urldefense.com/v3/__${link}__;!!Abc!def$`), quiz],
    [asked(`https://urldefense.proofpoint.com/v2/url?u=https-3A__quiz.example_q_${code}&d=DwMFaQ&c=abc`), quiz],
    [asked(`https://translate.google.com/translate?sl=en&tl=fr&u=${inside}`), quiz],
    [asked(`mailto:ann@school.example?body=${inside}`), quiz],
  ]
}

/** A seat's link. */
function seatLinks({ seated, seat }: Parts): Damaged {
  const seatPage = `/q/${seated}/${seat}`
  return [
    [`${seatPage}.`, seatPage],
    [`${seatPage}/`, seatPage],
    [`${seatPage})`, seatPage],
    [`${seatPage}%E2%80%8B`, seatPage],
    [`/Q/${seated}/${seat.toUpperCase()}`, seatPage],
    [`/q/${seated}./${seat}.`, seatPage],
    [asked(`${HOST}${seatPage}`), seatPage],
    [asked(safe(HOST + seatPage)), seatPage],
    [asked(`${HOST}${seatPage} is yours.`), seatPage],
    [asked(`${HOST}${seatPage.slice(0, -5)}\n${seatPage.slice(-5)}`), seatPage],
  ]
}

/** The desk's link, and others whose key stands behind the #. */
function deskLinks({ code, key }: Parts): Damaged {
  const desk = `/results/${code}#${key}`
  return [
    [`/results/${code}%23${key}`, desk],
    [`/results/${code}%2523${key}`, desk],
    [`/results/${code}%23${key}.`, desk],
    [`/results/${code}/${key}`, desk],
    [`/Results/${code}/%23${key})`, desk],
    [asked(`${HOST}${desk}`), desk],
    [`/print/${code}.%23${key}`, `/print/${code}#${key}`],
    [`/preview/${code}%23${key}%E2%80%8B`, `/preview/${code}#${key}`],
    [`/results/${code}%26%2335;${key}`, desk],
    [`/results/${code}%EF%BC%83${key}`, desk],
    [`/results/${code}%20${key}`, desk],
    [asked(`My desk: ${HOST}${desk} Keep it.`), desk],
    [asked(`${HOST}${desk}&utm_source=mail`), desk],
    [asked(`${HOST}${desk.slice(0, -9)}=\n${desk.slice(-9)}`), desk],
    [asked(safe(HOST + desk)), desk],
  ]
}

const OTHER_PAGES: Damaged = [
  ['/Privacy', '/privacy'],
  ['/privacy/', '/privacy'],
  ['/privacy).', '/privacy'],
  ['/topics/Bridge-Closure/', '/topics/bridge-closure'],
  ['/embedding%E2%80%8B', '/embedding'],
]

/** As a keyboard for Chinese or Japanese types it. */
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))

const arabicDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
