import { hydrate, render } from 'preact'
import type { LiveQuestion } from '../../questions/wire/live-question.ts'
import { handedOver } from '../handover.ts'
import { keptQuizzes } from '../kept-quizzes.ts'
import { ChosenLanguage, chosenIn } from '../links.ts'
import { DraftLine } from '../pages/home/draft-line.tsx'
import { KeptList } from '../pages/home/kept-list.tsx'
import { TryOne } from '../pages/home/try-one.tsx'
import { readAsRemembered } from '../preferences/on-site.ts'
import { safeStorage } from '../safe-storage.ts'
import { teachingIn } from '../words/teaching.ts'

readAsRemembered()
const words = teachingIn(document.documentElement.lang)
const kept = document.getElementById('kept')
if (kept)
  render(
    <ChosenLanguage value={chosenIn(location.search)}>
      <DraftLine words={words} />
      <KeptList kept={keptQuizzes(safeStorage(() => localStorage))} words={words} />
    </ChosenLanguage>,
    kept,
  )
const live = document.getElementById('try-one')
if (live) hydrate(<TryOne question={handedOver<LiveQuestion>()} words={words} />, live)
