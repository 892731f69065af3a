import { hydrate } from 'preact'
import { handedOver } from '../handover.ts'
import { api } from '../pages/api.ts'
import { type MakeData, MakePage } from '../pages/make.tsx'
import { teachingIn } from '../words/teaching.ts'

const page = document.getElementById('page')
if (page)
  hydrate(<MakePage {...handedOver<MakeData>()} words={teachingIn(document.documentElement.lang)} api={api} />, page)
