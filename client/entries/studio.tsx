import { hydrate, render } from 'preact'
import { documentWorkers } from '../documents/document-workers.ts'
import { handedOver } from '../handover.ts'
import { ChosenLanguage, chosenIn } from '../links.ts'
import { api } from '../pages/parts/api.ts'
import { openDrafts } from '../pages/studio/draft-store.ts'
import { engineWorker } from '../pages/studio/engine-worker.ts'
import { StudioPage, type StudioTools } from '../pages/studio/studio.tsx'
import type { StudioData } from '../pages/studio/studio-data.ts'
import { readAsRemembered } from '../preferences/on-site.ts'
import { studioIn } from '../words/studio.ts'
import { teachingIn } from '../words/teaching.ts'

readAsRemembered()
const page = document.getElementById('page')
if (page) {
  const data = handedOver<StudioData>()
  const { lang } = document.documentElement
  const shown = (isBroken: boolean) => (
    <ChosenLanguage value={chosenIn(location.search)}>
      <StudioPage {...{ data, tools, isBroken }} locale={lang} words={teachingIn(lang)} say={studioIn(lang)} />
    </ChosenLanguage>
  )
  const tools: StudioTools = {
    api,
    openDrafts,
    readDocument: documentWorkers(data.documents),
    engine: engineWorker(data, () => render(shown(true), page)),
  }
  hydrate(shown(false), page)
}
