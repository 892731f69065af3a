import { hydrate } from 'preact'
import { api } from '../pages/parts/api.ts'
import { ProofPage } from '../pages/proof/proof.tsx'
import { readAsRemembered } from '../preferences/on-site.ts'
import { teachingIn } from '../words/teaching.ts'

readAsRemembered()
const page = document.getElementById('page')
if (page) hydrate(<ProofPage words={teachingIn(document.documentElement.lang)} api={api} />, page)
