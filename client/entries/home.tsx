import { render } from 'preact'
import { keptQuizzes } from '../kept-quizzes.ts'
import { ChosenLanguage, chosenIn } from '../links.ts'
import { KeptList } from '../pages/home/kept-list.tsx'
import { readAsRemembered } from '../preferences/on-site.ts'
import { safeStorage } from '../safe-storage.ts'
import { teachingIn } from '../words/teaching.ts'

readAsRemembered()
const place = document.getElementById('kept')
if (place)
  render(
    <ChosenLanguage value={chosenIn(location.search)}>
      <KeptList kept={keptQuizzes(safeStorage(() => localStorage))} words={teachingIn(document.documentElement.lang)} />
    </ChosenLanguage>,
    place,
  )
