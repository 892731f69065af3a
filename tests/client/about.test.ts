import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { accessibilityPage } from '../../client/pages/accessibility/accessibility.tsx'
import measured from '../../client/pages/accessibility/measured.json' with { type: 'json' }
import { Contact } from '../../client/pages/parts/contact.tsx'
import { privacyPage } from '../../client/pages/privacy/privacy.tsx'
import { aboutIn } from '../../client/words/about.ts'
import { LANGUAGES } from '../../client/words/languages.ts'
import { REASON_CHARACTERS } from '../../questions/wire/challenge.ts'
import { KEEP_DAYS } from '../../questions/wire/settings.ts'
import { NAME_GRAPHEMES } from '../../worker/limits.ts'

const languages = Object.keys(LANGUAGES)

/** The whole numbers in a page's text. */
const numbersIn = (html: string): readonly number[] =>
  [...html.replace(/<[^>]+>/g, ' ').matchAll(/\d+/g)].map(([digits]) => Number(digits))

test.each(languages)(
  'every number of the privacy page in "%s" is a constant of the code, and each is there',
  (language) => {
    const page = renderToString(
      h(privacyPage.Body, { contact: undefined, longestName: NAME_GRAPHEMES, words: aboutIn(language) }),
    )
    expect(new Set(numbersIn(page))).toEqual(new Set([NAME_GRAPHEMES, REASON_CHARACTERS, ...Object.values(KEEP_DAYS)]))
  },
)

test.each(languages)(
  'the accessibility statement in "%s" tells how much was measured, with what, and when',
  (language) => {
    const words = aboutIn(language)
    const page = renderToString(h(accessibilityPage.Body, { contact: undefined, longestName: NAME_GRAPHEMES, words }))
    expect(numbersIn(page)).toEqual(
      expect.arrayContaining([Object.keys(measured.students).length, Object.keys(measured.teachers).length]),
    )
    for (const check of Object.values(words.accessibilityPage.checks)) expect(page).toContain(check)
    expect(page).toContain(measured.engine)
    expect(page).toContain(words.accessibilityPage.date(measured.date))
    for (const state of Object.keys({ ...measured.students, ...measured.teachers }))
      expect(page).toContain(`>${state}<`)
  },
)

const shown = (contact: string | undefined) => renderToString(h(Contact, { contact, words: aboutIn('en').contact }))

test.each([
  ['head@school.example', '<a href="mailto:head@school.example">head@school.example</a>'],
  [' https://school.example/help ', '<a href="https://school.example/help">https://school.example/help</a>'],
  ['The office, room 4 <b>', 'The office, room 4 &lt;b>'],
  ['javascript:alert(1)', '<bdi>javascript:alert(1)</bdi>'],
  ['a@b.example?bcc=c@d.example', '<bdi>a@b.example?bcc=c@d.example</bdi>'],
])('the contact "%s" is shown as what it is', (contact, html) => {
  expect(shown(contact)).toContain(html)
})

test.each([undefined, '', ' '])('without a contact (%j) the pages say so, and whom else to ask', (contact) => {
  expect(shown(contact)).toContain('has left no address here. Ask the teacher')
})
