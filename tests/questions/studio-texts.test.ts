import { expect, test } from 'vitest'
import { sha256 } from '../../questions/commands/files.ts'
import type { TopicDraft } from '../../questions/studio/draft.ts'
import { emptyDraft } from '../../questions/studio/draft.ts'
import { readDraft, writeDraft } from '../../questions/studio/draft-file.ts'
import { textOfHtml } from '../../questions/studio/html-text.ts'
import { judgeOneFact } from '../../questions/studio/judge.ts'
import { textOfMarkdown } from '../../questions/studio/markdown-text.ts'
import { normalText, pointAt } from '../../questions/studio/normal-text.ts'
import { proposeFact } from '../../questions/studio/proposal.ts'
import { requestFor } from '../../questions/studio/request.ts'
import { HOSTILE } from '../support/studio/hostile.ts'
import { judged, pairs } from '../support/studio/pairs.ts'

test('a text is normalised once, and says where only its beginning fits', () => {
  const raw = '  Cafe\u0301 so\u00adft\u200b  hat \r\n\r\n  « oui\u00a0» 👩‍🚒'
  const { text } = normalText(raw)
  expect(text).toBe('Café soft hat\n« oui\u00a0» 👩‍🚒')
  expect(normalText(text).text).toBe(text)
  expect(normalText('a'.repeat(70_000)).tooLong).toBe(true)
})

test('a text that is broken by hand has its paragraphs back, and a list keeps its lines', () => {
  const wrapped =
    'The lamp of the lighthouse went dark on Tuesday, for the\nfirst time in many years, and the keeper telephoned the\ncoastguard at once because three trawlers were still at\nsea.\n\nNobody was hurt.'
  expect(normalText(wrapped).text.split('\n')).toHaveLength(2)
  expect(normalText('One.\nTwo.\n\nThree.').text.split('\n')).toHaveLength(3)
})

test('formatting from a web page becomes paragraphs, and what is no part of the article goes', () => {
  const html =
    '<title>A &amp; B</title><nav>Home</nav><script>if (a<b) "</p>"</script><h1>Hi</h1><p>40&nbsp;lorries <b>st</b>ood<sup><a href="#n1">1</a></sup>.<br>Two</p><td a="x>y">c'
  expect(textOfHtml(html)).toMatchObject({ title: 'A & B', text: 'Hi\n40\u00a0lorries stood.\nTwo\nc' })
  expect(textOfMarkdown('---\ntitle: T\n---\n# Head\n\n- one *two* [three](x)').text).toBe('Head\n\none two three')
})

test('signs that old programs number wrongly are what they meant, and a sign in quotation marks ends no tag', () => {
  expect(textOfHtml('<p>It&#146;s &#147;late&#148;&#133; &#x80;5</p>').text).toBe('It’s “late”… €5')
  expect(textOfHtml('<p title = "x>y">One</p><p title=\'a>b\'>Two</p><p title=a>Three</p>').text).toBe(
    'One\nTwo\nThree',
  )
})

test('what a page counts of a selection becomes what evidence counts', () => {
  expect(pointAt('👩 ab', 3)).toBe(2)
})

test('a file with more than a topic holds is refused with the reason, and nothing of it is left out', () => {
  const text = (n: number) => ({ id: `text-${n}`, label: `Text ${n}`, text: `This is text ${n}.\nIt is short.` })
  const draft = (many: number) => ({ ...emptyDraft('en'), sources: Array.from({ length: many }, (_, n) => text(n)) })
  expect(readDraft(writeDraft(draft(5)))).toMatchObject({ ok: true })
  expect(readDraft(writeDraft(draft(6)))).toMatchObject({
    ok: false,
    mistakes: [{ message: 'A topic has at most 5 sources.' }],
  })
  const long = { ...emptyDraft('en'), sources: [{ ...text(1), text: `Long.\n${'word '.repeat(14_000)}end.` }] }
  expect(readDraft(writeDraft(long))).toMatchObject({
    ok: false,
    mistakes: [{ message: 'A text has at most 64 KiB.' }],
  })
})

test('a draft that is written as facts.yaml with its texts is the same draft when it is read again', async () => {
  const [pair] = pairs
  if (!pair) throw new Error('There is no pair.')
  const facts = (await judged(pair.true, pair)).flatMap(({ fact }) => (fact ? [fact] : []))
  const draft: TopicDraft = {
    ...pair.draft,
    introduction: 'Two papers tell of one school.',
    facts: facts.map((fact, i) => ({ fact, by: 'file', confirmed: i % 2 === 0 })),
  }
  expect(readDraft(writeDraft(draft))).toEqual({ ok: true, draft })
  const bare = { ...emptyDraft('fr'), sources: pair.draft.sources }
  expect(readDraft(writeDraft(bare))).toEqual({ ok: true, draft: bare })
})

test('selected words become a fact: value, unit and other values of its kind are read, and a question where a rule has one', async () => {
  const pair = pairs.find(({ name }) => name.startsWith('06'))
  const source = pair?.draft.sources[0]
  if (!pair || !source) throw new Error('There is no pair.')
  const at = source.text.indexOf('31 pupils')
  const proposal = proposeFact(pair.draft, source.id, [pointAt(source.text, at), pointAt(source.text, at + 2)])
  expect(proposal).toMatchObject({ type: 'quantity', value: '31', unit: 'pupils' })
  expect(proposal?.offered.map(({ value }) => value)).toContain('412')
})

test('the request holds the texts with their ids, in their language', () => {
  for (const { draft } of pairs) {
    const request = requestFor(draft)
    for (const { id, text } of draft.sources) {
      expect(request).toContain(text)
      expect(request).toContain(`=== ${id} ===`)
    }
    expect(request.includes('Règles')).toBe(draft.language === 'fr')
  }
})

test.each(Object.keys(HOSTILE))(
  '%s are a text like any other: normalised once, and no fact is read into them',
  async (name) => {
    const { text } = normalText(HOSTILE[name]?.(65_536) ?? '')
    expect(normalText(text).text).toBe(text)
    const draft = { ...emptyDraft('en'), sources: [{ id: 'a', label: 'A', text: text || 'x' }] }
    const fact = {
      id: 'x',
      says: '{41} engines came.',
      ask: 'How many engines came?',
      unit: 'engines',
      claims: [{ a: '41', quote: '41 engines came' }],
    }
    expect((await judgeOneFact(fact, draft, sha256)).reasons).toMatchObject([{ code: 'not-in-source' }])
    const proposal = proposeFact(draft, 'a', [0, 10])
    if (proposal) expect(draft.sources[0]?.text).toContain(proposal.quote)
    else expect(/[\p{L}\p{N}£$€“"«]/u.test([...(draft.sources[0]?.text ?? '')].slice(0, 10).join(''))).toBe(false)
  },
)

test('a figure takes the words with it that leave it open', () => {
  const text = 'About 800 people came to the quay.'
  const draft = { ...emptyDraft('en'), sources: [{ id: 'a', label: 'A', text }] }
  expect(proposeFact(draft, 'a', [6, 9])).toMatchObject({
    value: 'about 800',
    says: '{About 800} people came to the quay.',
  })
})

test('“nobody”, “free” and “no one” are offered as wrong answers to no number', () => {
  const text = 'The barn had 46 weavers. Entry was free, nobody was hurt and no one paid. It has 12 doors.'
  const draft = { ...emptyDraft('en'), sources: [{ id: 'a', label: 'A', text }] }
  expect(proposeFact(draft, 'a', [13, 15])?.offered.map(({ value }) => value)).toEqual(['12'])
})
