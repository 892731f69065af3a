import type { ComponentChildren, VNode } from 'preact'
import { inLanguage } from '../../words/languages.ts'
import type { Teaching } from '../../words/teaching.ts'

interface SheetProps {
  /** What it is: the questions, the key. */
  readonly kind: string
  readonly title: string
  /** Of the title: BCP 47. */
  readonly language: string
  /** Where there are several forms. */
  readonly form?: string | undefined
  /** Students write their name on it. */
  readonly named?: true
  readonly words: Teaching
  readonly children: ComponentChildren
}

/** A part of what is printed: it begins on a page of its own, and every page of it bears its form's letter. */
export function PaperSheet({ kind, title, language, form, named, words: { printing }, children }: SheetProps): VNode {
  return (
    <section class="sheet" data-form={form}>
      <header>
        <h2>
          <span class="kind">{kind}</span> <span {...inLanguage(language)}>{title}</span>
        </h2>
        {form !== undefined && <p class="form">{printing.form(form)}</p>}
        {named && (
          <p class="lines">
            <span class="line">{printing.name}</span> <span class="line">{printing.date}</span>
          </p>
        )}
      </header>
      {children}
    </section>
  )
}
