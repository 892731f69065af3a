import type { VNode } from 'preact'
import type { Desk } from '../../../questions/wire/desk.ts'
import { useLink } from '../../links.ts'
import type { Teaching } from '../../words/teaching.ts'
import { type QuizDraft, USUAL_SEATS } from '../make/draft.ts'
import { addressOf } from '../make/stored-draft.ts'
import { OwnDraft } from './own-draft.tsx'

interface CopyQuizProps {
  readonly desk: Desk
  readonly words: Teaching
}

/** Another quiz, made from this one. */
export function CopyQuiz({ desk, words }: CopyQuizProps): VNode {
  const link = useLink()
  const { from } = desk
  if (!from) return <OwnDraft topic={desk.topic} words={words} />
  return (
    <>
      <p class="actions">
        <a class="button" href={link(addressOf(from.topic, { draft: draftOf(desk), items: from.items }))}>
          {words.copyQuiz.make}
        </a>
      </p>
      <p class="hint">{words.copyQuiz.hint}</p>
    </>
  )
}

/** The settings of a quiz as the form of a new one holds them; a time that has passed is left out. */
export function draftOf({ title, settings }: Pick<Desk, 'title' | 'settings'>, now = Date.now()): QuizDraft {
  const {
    feedback,
    askName,
    nicknames,
    shuffle,
    formItems,
    seats,
    students,
    minutes,
    extraTime,
    opens,
    closes,
    keepDays,
    frames,
  } = settings
  const typed = (value: number | undefined) => (value === undefined ? '' : String(value))
  const ahead = (time: string | undefined) => (time === undefined || Date.parse(time) <= now ? '' : localTime(time))
  return {
    title,
    feedback,
    names: seats !== undefined ? 'seats' : nicknames ? 'nicknames' : askName ? 'names' : 'none',
    shuffle,
    formItems: typed(formItems),
    seats: typed(seats ?? USUAL_SEATS),
    students: typed(students),
    minutes: typed(minutes),
    extraTime: minutes === undefined || extraTime === true,
    opens: ahead(opens),
    closes: ahead(closes),
    keepDays: String(keepDays),
    frames: (frames ?? []).join('\n'),
  }
}

/** As a datetime-local field writes an instant. */
export function localTime(iso: string): string {
  const at = new Date(iso)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)
}
