import { hydrate } from 'preact'
import { handedOver } from '../handover.ts'
import { keptQuizzes } from '../kept-quizzes.ts'
import { ChosenLanguage, chosenIn } from '../links.ts'
import { MakePage } from '../pages/make/make.tsx'
import type { Keeping, MakeData } from '../pages/make/making.ts'
import { draftIn, storedDraft } from '../pages/make/stored-draft.ts'
import { api } from '../pages/parts/api.ts'
import { readAsRemembered } from '../preferences/on-site.ts'
import { safeStorage } from '../safe-storage.ts'
import { teachingIn } from '../words/teaching.ts'

readAsRemembered()
const page = document.getElementById('page')
if (page) {
  const data = handedOver<MakeData>()
  const tab = storedDraft(
    safeStorage(() => sessionStorage),
    data.topic.id,
  )
  const kept = keptQuizzes(safeStorage(() => localStorage))
  const keeping: Keeping = {
    ...tab,
    read: () => {
      const brought = draftIn(location.hash)
      if (!brought) return tab.read()
      // From here on this tab keeps it: a reload must not bring back what was changed since.
      tab.write(brought)
      history.replaceState(history.state, '', location.pathname + location.search)
      return brought
    },
  }
  // At once, in whatever language: a button that is pressed before would be a form's.
  hydrate(
    <ChosenLanguage value={chosenIn(location.search)}>
      <MakePage {...data} words={teachingIn(document.documentElement.lang)} api={api} keeping={keeping} kept={kept} />
    </ChosenLanguage>,
    page,
  )
}
