import type { StudioWords } from '../../../../client/words/en/studio.ts'
import { studioIn } from '../../../../client/words/studio.ts'
import { selectWords } from '../../e2e/select-words.ts'
import { HARBOUR_POST, LUND_COURIER, REPLY } from '../../e2e/studio-texts.ts'
import { startFootnote } from '../../footnote.ts'
import { docxFile, para } from '../../studio/docx-file.ts'
import { begin as beginStream, delta, piece, refusing, startChatServer } from '../../worker/chat-server.ts'
import type { Visit } from '../visit.ts'
import { pressNamed } from './steps.ts'

/** A third voice, with figures that add up and a day that is no Friday. */
const QUAY_GAZETTE = `Boats lifted out of the basin
The Quay Gazette

Of the boats in the basin 90 were lifted out and 48 stayed in the water. About this the council meets on Friday, 12 May 2031.

The harbour master counted 138 boats in the basin. Twelve people were treated at the clinic.`

const sayIn = ({ language }: Visit): StudioWords => studioIn(language)

/** A new draft, whatever drafts there are. */
async function begin(visit: Visit): Promise<void> {
  const { at, open } = visit
  await open('/studio')
  await at.locator('#paste, .drafts').first().waitFor()
  if ((await at.locator('.drafts').count()) > 0) await pressNamed(at, sayIn(visit).drafts.begin)
  await at.locator('#paste').waitFor()
}

/** Adds an article to those that are there. */
export async function addArticle(visit: Visit, text: string): Promise<void> {
  const { at } = visit
  const cards = at.locator('.text-card')
  const before = await cards.count()
  await at.locator('#paste').fill(text)
  await pressNamed(at, sayIn(visit).texts.add)
  await cards.nth(before).waitFor()
}

/** Opens a step of the studio. */
export async function stepOf(visit: Visit, step: keyof StudioWords['steps']): Promise<void> {
  const { at } = visit
  await at.getByRole('link', { name: sayIn(visit).steps[step], exact: true }).click()
  await at.locator(`.steps a[aria-current][href$="/${step}"]`).waitFor()
}

/** The facts of a new draft of these articles. */
async function factsOf(visit: Visit, ...articles: readonly string[]): Promise<void> {
  await begin(visit)
  for (const article of articles) await addArticle(visit, article)
  await stepOf(visit, 'facts')
}

/** Brings an assistant's reply. */
async function reply(visit: Visit): Promise<void> {
  const { at } = visit
  await at.locator('#reply').fill(REPLY)
  await pressNamed(at, sayIn(visit).facts.readReply)
  await at.locator('.group-accepted').waitFor()
}

/** Confirms all that may be confirmed at once. */
async function confirmAll({ at }: Visit): Promise<void> {
  await at.locator('.group-accepted > header button').click()
  await at.locator('.group-confirmed .items > li').first().waitFor()
}

/** All that an assistant's reply brings is in the draft. */
async function replyConfirmed(visit: Visit): Promise<void> {
  await stepOf(visit, 'facts')
  await reply(visit)
  await confirmAll(visit)
}

const fileOf = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })

/** Articles come in: pasted and as files, readable or not; what is known of them. */
export async function ownArticles(visit: Visit): Promise<void> {
  const { at, look } = visit
  await begin(visit)
  await look('the studio: nothing yet')
  await at.locator('#paste').fill(HARBOUR_POST)
  await look('the studio: a text that is not added yet')
  await addArticle(visit, HARBOUR_POST)
  await at.locator('.text-card summary').click()
  await at.locator('.text-card .whole').waitFor()
  await look('the studio: a text, and all of it open')
  for (const field of ['published', 'url']) await at.locator(`.text-card [id$="-${field}"]`).fill('last week')
  await at.locator('.text-card [aria-invalid]').nth(1).waitFor()
  await look('the studio: faults at what is known of a text')

  const files = at.locator('#files')
  await files.setInputFiles(fileOf('old.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])))
  await at.locator('#paste-problem .problem').waitFor()
  await look('the studio: a file that cannot be read')
  const properties = '<dc:title>Storm, second draft</dc:title><dcterms:created>2031-05-03T21:00:00Z</dcterms:created>'
  const inserted = '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>Nobody was hurt.</w:t></w:r></w:ins></w:p>'
  const body = LUND_COURIER.split(/\n+/).map((text) => para(text))
  await files.setInputFiles(fileOf('storm.docx', docxFile({ properties, body: [...body, inserted].join('') })))
  await at.locator('.text-card ul.notice').waitFor()
  await look('the studio: what a file says of itself')
  await at.locator('.text-card').last().locator('.actions button').click()
  await at.locator('.studio-texts > [role=status].notice').waitFor()
  await look('the studio: a text is removed')
}

/** Facts come in by every door, and one is changed in its form. */
export async function ownFacts(visit: Visit): Promise<void> {
  const { at, page, look } = visit
  const say = sayIn(visit)
  await factsOf(visit, HARBOUR_POST, LUND_COURIER)
  await at.locator('.progress .enough').waitFor()
  await look('facts: none yet, and the doors')
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await pressNamed(at, say.facts.ask)
  await at.locator('#request').waitFor()
  await look('facts: a request that is copied by hand')
  await selectWords(page, 'Forty')
  await at.locator('.make-fact').waitFor()
  await look('facts: words are selected')

  await pressNamed(at, say.propose.find)
  await at.locator('.proposals .items > li').first().waitFor()
  await look('facts: proposed by rules')
  await reply(visit)
  await at.locator('.group-look').waitFor()
  await at.locator('.group-refused').waitFor()
  await look('facts: a reply, accepted, to be looked at and refused')
  await confirmAll(visit)
  await look('facts: confirmed')

  await pressNamed(at, say.form.title)
  await pressNamed(at, say.form.save)
  await at.locator('.fact-form .problem').waitFor()
  await look('facts: a form without a question')
  await pressNamed(at, say.form.cancel)
  await at.locator('.group-confirmed').getByRole('button', { name: say.facts.mend }).first().click()
  await at.locator('.fact-form summary').click()
  await at.locator('.wrong-answers .actions button').last().click()
  await at.locator('#claim-0-value').fill('Thirty')
  await pressNamed(at, say.form.save)
  await at.locator('.fact-form .warnings li').first().waitFor()
  await look('facts: a form that is refused, all of it open')
  await stepOf(visit, 'texts')
  await look('the studio: a form that waits elsewhere')
}

/** Compared: one article, cards, the table, sums, days and the reader. */
export async function sideBySide(visit: Visit): Promise<void> {
  const { at, look } = visit
  const say = sayIn(visit)
  await factsOf(visit, HARBOUR_POST)
  await stepOf(visit, 'compare')
  await look('comparing: one article')
  await stepOf(visit, 'texts')
  await addArticle(visit, LUND_COURIER)
  await addArticle(visit, QUAY_GAZETTE)
  await stepOf(visit, 'compare')
  await at.locator('.studio-compare li.clash').first().waitFor()
  await look('comparing: cards, and no facts yet')
  await pressNamed(at, say.compare.make)
  await at.locator('.studio-compare table').waitFor()
  await at.locator('.studio-compare li [role=status].notice').waitFor()
  await look('comparing: a fact is made of a card')

  await replyConfirmed(visit)
  await stepOf(visit, 'compare')
  await at.locator('.studio-compare tbody td button').first().waitFor()
  for (const summary of await at.locator('.studio-compare > section:not(.reader) summary').all()) await summary.click()
  await look('comparing: the table, sums and days')
  await at.locator('.reader summary').first().click()
  await look('comparing: a sentence beside the nearest ones')
  await at.locator('.reader details[open] button').first().click()
  await at.locator('.fact-form').waitFor()
  await look('comparing: the question of two sentences')
  await pressNamed(at, say.form.cancel)
  await at.locator('.studio-compare td').getByRole('button', { name: say.compare.apart }).first().click()
  await at.locator('.studio-compare > [role=status].notice, .studio-compare td [role=status].notice').waitFor()
  await look('comparing: a fact becomes two')
}

/** Not enough for a quiz, enough, and published. */
export async function ownQuiz(visit: Visit): Promise<void> {
  const { at, look, words } = visit
  await factsOf(visit, HARBOUR_POST, LUND_COURIER)
  await stepOf(visit, 'quiz')
  await at.locator('.studio .empty').waitFor()
  await look('a quiz of own articles: no facts')
  await replyConfirmed(visit)
  await stepOf(visit, 'quiz')
  await at.locator('.publish button.main:enabled').waitFor()
  await look('a quiz of own articles')
  await at.locator('.questions > summary').click()
  await pressNamed(at, words.make.publishOnly)
  await at.locator('.publish .problem').waitFor()
  await look('a quiz of own articles: nobody says that they may be used')
  await at.locator('#may-use').check()
  await pressNamed(at, words.make.publishOnly)
  await at.locator('.landing').waitFor()
  await look('a quiz of own articles: its desk')
}

/** Drafts on this device, and a file that is none. */
export async function ownDrafts(visit: Visit): Promise<void> {
  const { at, open, look } = visit
  const say = sayIn(visit)
  await factsOf(visit, HARBOUR_POST)
  await reply(visit)
  await confirmAll(visit)
  await at.getByText(say.kept.kept, { exact: true }).waitFor()
  await at.locator('.keep summary').click()
  await look('a draft: what can be done with it')
  await open('/studio')
  await at.locator('.drafts > li').first().waitFor()
  await at.locator('#open-file').setInputFiles(fileOf('facts.yaml', Buffer.from('title: [\n')))
  await at.locator('[role=alert] .problem').waitFor()
  await look('drafts, and a file that is none')
}

/** Where the site has an assistant: before it is asked, while it answers, and when it does not. */
export async function ownAssistant(visit: Visit): Promise<void> {
  const { at, page, look } = visit
  const { assistant } = sayIn(visit)
  await using chat = await startChatServer(async (response, { left }) => {
    beginStream(response)
    await piece(response, delta(REPLY.slice(0, REPLY.indexOf('- id: bakery'))))
    await left
  })
  await using footnote = await startFootnote({ bindings: { ASSISTANT_URL: chat.url, ASSISTANT_MODEL: 'reader-1' } })
  const open = async (path: string) => void (await page.goto(footnote.url + path))
  await factsOf({ ...visit, open }, HARBOUR_POST, LUND_COURIER)
  await pressNamed(at, assistant.ask)
  await at.locator('.sure').waitFor()
  await look('the assistant: asked whether articles may go to it')
  await pressNamed(at, assistant.send)
  await at.getByText(assistant.soFar(4)).waitFor()
  await look('the assistant: it answers')
  await pressNamed(at, assistant.stop)
  await at.locator('.group-accepted').waitFor()
  chat.answer = refusing(401)
  await pressNamed(at, assistant.ask)
  await at.getByText(assistant.faults.key).waitFor()
  await look('the assistant: it is refused')
}
