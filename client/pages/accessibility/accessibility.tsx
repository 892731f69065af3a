import type { VNode } from 'preact'
import { Contact } from '../parts/contact.tsx'
import type { ReadPage, ReadPageProps } from '../parts/read-page.ts'
import measured from './measured.json' with { type: 'json' }

/** The names under which violations are counted. */
const namesIn = <Name extends string>(counts: Readonly<Record<Name, number>>): readonly Name[] =>
  Object.keys(counts) as Name[]

/** Names in words: what was not measured is in no count, so it is not claimed. */
const inWords = <Name extends string>(
  counts: Readonly<Record<Name, number>>,
  words: Readonly<Record<Name, string>>,
): readonly string[] => namesIn(counts).map((name) => words[name])

/**
 * How far everybody can use the site: said of what accessibility.test.ts measured, in the order of the EU's model
 * (Decision 2018/1523).
 */
export const accessibilityPage: ReadPage = { title: ({ accessibilityPage }) => accessibilityPage.title, Body }

function Body({ contact, words }: ReadPageProps): VNode {
  const { accessibilityPage: page } = words
  const { checks, languages, themes, windows, students, teachers } = measured
  const violations = Object.values(checks).reduce((sum, count) => sum + count, 0)
  return (
    <article class="prose">
      <h1>{page.title}</h1>
      <p class="lede">{page.lede}</p>
      <h2>{page.statusTitle}</h2>
      <p>{page.status}</p>
      <h2>{page.measuredTitle}</h2>
      <p>
        {page.measured(
          namesIn(students).length,
          namesIn(teachers).length,
          inWords(languages, page.languages),
          inWords(themes, page.themes),
          inWords(windows, page.windows),
        )}
      </p>
      <p>{page.found(violations)}</p>
      <ul>
        {inWords(checks, page.checks).map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      <p>{page.engine(measured.engine)}</p>
      <p>{page.others}</p>
      <details>
        <summary>{page.states}</summary>
        <h3>{page.students}</h3>
        <States names={namesIn(students)} />
        <h3>{page.teachers}</h3>
        <States names={namesIn(teachers)} />
      </details>
      <h2>{page.limitsTitle}</h2>
      <ul>
        {page.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <h2>{page.contactTitle}</h2>
      <Contact contact={contact} words={words.contact} />
      <p>{page.contact}</p>
      <h2>{page.complaintTitle}</h2>
      <p>{page.complaint}</p>
      <h2>{page.dateTitle}</h2>
      <p>{page.date(measured.date)}</p>
    </article>
  )
}

/** In English, as the tests name them. */
function States({ names }: { readonly names: readonly string[] }): VNode {
  return (
    <ul lang="en" dir="ltr">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}
