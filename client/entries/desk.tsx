import { render } from 'preact'
import { handedOver } from '../handover.ts'
import { keepFragment } from '../keep-fragment.ts'
import { keptQuizzes } from '../kept-quizzes.ts'
import { ChosenLanguage, chosenIn } from '../links.ts'
import { type DeskData, DeskPage } from '../pages/desk/desk.tsx'
import { untakenLinks } from '../pages/landing/untaken-links.ts'
import { api } from '../pages/parts/api.ts'
import { readAsRemembered } from '../preferences/on-site.ts'
import { safeStorage } from '../safe-storage.ts'
import { secretOfAddress } from '../secret-of-address.ts'
import { teachingIn } from '../words/teaching.ts'

readAsRemembered()
const page = document.getElementById('page')
const secret = secretOfAddress()
if (page) {
  // The server rendered the wait; with or without a key, what follows it is another view.
  page.replaceChildren()
  const kept = keptQuizzes(safeStorage(() => localStorage))
  const untaken = untakenLinks(safeStorage(() => sessionStorage))
  const words = teachingIn(document.documentElement.lang)
  render(
    <ChosenLanguage value={chosenIn(location.search)}>
      <DeskPage {...handedOver<DeskData>()} {...{ words, api, secret, kept, untaken }} />
    </ChosenLanguage>,
    page,
  )
}
keepFragment()
