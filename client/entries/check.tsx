import { hydrate, render } from 'preact'
import { handedOver } from '../handover.ts'
import { ChosenLanguage, chosenIn } from '../links.ts'
import { CheckPage, type CheckTools } from '../pages/check/check-page.tsx'
import type { CheckData, CheckOutcome } from '../pages/parts/check-engine.ts'
import { workerCalls } from '../pages/parts/worker-calls.ts'
import { openDrafts } from '../pages/studio/draft-store.ts'
import { readAsRemembered } from '../preferences/on-site.ts'
import { checkPageIn } from '../words/check-page.ts'
import { teachingIn } from '../words/teaching.ts'

readAsRemembered()
const page = document.getElementById('page')
if (page) {
  const { lang } = document.documentElement
  const shown = (isBroken: boolean) => (
    <ChosenLanguage value={chosenIn(location.search)}>
      <CheckPage tools={tools} isBroken={isBroken} words={teachingIn(lang)} say={checkPageIn(lang)} />
    </ChosenLanguage>
  )
  const call = workerCalls(handedOver<CheckData>().engine, () => render(shown(true), page))
  const tools: CheckTools = {
    engine: { check: (arrived, language) => call<CheckOutcome>('check', arrived, language) },
    openDrafts,
  }
  hydrate(shown(false), page)
}
