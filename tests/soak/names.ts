import { randomFrom } from '../../questions/random.ts'
import { NAME_BYTES, NAME_GRAPHEMES } from '../../worker/limits.ts'
import { parseName } from '../../worker/operations/names.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { type Figure, spelled, type Tally, tallyOf } from './figure.ts'
import { pick, wildText } from './wild-text.ts'

/** One name in so many is also typed into a page. */
const SHOWN = 1_000
/** A word that nothing else on a page holds, to find a name by. */
const MARK = 'zqxj'

/** What begins or ends markup. */
const BREAKING = ['<', '</', '<!--', '"', '">'] as const

/** Milliseconds that one name may take. What is slower is timed again: the machine may have done something else. */
const MOST_TIME = 2
const TIMED_AGAIN = 5

const FAULTS = [
  'that turn direction',
  'unseen',
  'piled up',
  'too long',
  'unsettled',
  'that are markup',
  'that take over 2 ms',
] as const
type Fault = (typeof FAULTS)[number]

/** Letters that join change their form with these between them; one emoji is made of several. */
const JOINERS =
  /(?<=[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])|(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d|(?<=\p{Emoji})\ufe0f/gu

const counts = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What must never be true of a name that is kept, written down without the code that keeps it. */
const rules: Readonly<Record<Exclude<Fault, 'that are markup' | 'that take over 2 ms'>, (name: string) => boolean>> = {
  'that turn direction': (name) => /\p{Bidi_Control}/u.test(name),
  unseen: (name) =>
    /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u.test(name.replace(JOINERS, '')),
  'piled up': (name) => /\p{M}{4}|^\p{M}|\s\p{M}/u.test(name),
  'too long': (name) =>
    Array.from(counts.segment(name)).length > NAME_GRAPHEMES || Buffer.byteLength(name) > NAME_BYTES,
  unsettled: (name) => name !== name.normalize('NFC').trim() || /\s\s/u.test(name) || parseName(name) !== name,
}

/**
 * Names that turn directions, hide, pile up, break out of markup or are no text at all: what is kept of each is short,
 * seen and settled, and on a page, where what was typed comes back with what is wrong with it, none is markup.
 */
export const names: Figure = async ({ from, count, seed }) => {
  const tally = tallyOf(...FAULTS)
  const server = inProcess()
  const request = { topic: 'bridge-closure', count: 1, feedback: 'each', askName: true }
  const headers = { 'Content-Type': 'application/json' }
  const published = await server.fetch('/api/quizzes', { method: 'POST', headers, body: JSON.stringify(request) })
  const { code } = await published.json()
  for (let i = from; i < from + count; i += 1) {
    const random = randomFrom(`${seed}/${i}`)
    const typed = wildText(random, 16)
    const { name, time } = timedName(typed)
    if (time > MOST_TIME && leastTime(typed) > MOST_TIME) tally.add('that take over 2 ms', () => JSON.stringify(typed))
    if (name !== undefined) judge(name, typed, tally)
    if (i % SHOWN === 0) await show(`/q/${code}`, `a${pick(BREAKING, random)}${MARK}${typed}`, server, tally)
    await tally.reach(i - from + 1)
  }
  return tally.found(`${spelled(count)} names`)
}

function timedName(typed: string) {
  const began = performance.now()
  const name = parseName(typed)
  return { name, time: performance.now() - began }
}

const leastTime = (typed: string): number =>
  Math.min(...Array.from({ length: TIMED_AGAIN }, () => timedName(typed).time))

function judge(name: string, typed: string, tally: Tally<Fault>): void {
  for (const [fault, breaks] of Object.entries(rules))
    if (breaks(name)) tally.add(fault as Fault, () => JSON.stringify({ typed, name }))
}

/** A name that is too long or empty comes back in its field. */
async function show(
  path: string,
  name: string,
  server: ReturnType<typeof inProcess>,
  tally: Tally<Fault>,
): Promise<void> {
  const body = new URLSearchParams({ step: 'start', name: `${name}${'x'.repeat(30)}` })
  const page = await (await server.fetch(path, { method: 'POST', body })).text()
  // In the script's data a quote stands escaped.
  const isMarkup = BREAKING.some((breaking) => page.replaceAll('\\"', '').includes(`a${breaking}${MARK}`))
  const isThere = page.includes(MARK)
  if (isMarkup || !isThere) tally.add('that are markup', () => JSON.stringify(name))
}
