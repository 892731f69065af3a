import { hydrate } from 'preact'
import { OperatorPage } from '../pages/operator/operator.tsx'
import { operatorApi } from '../pages/operator/operator-api.ts'
import { readAsRemembered } from '../preferences/on-site.ts'
import { reportsIn } from '../words/reports.ts'
import { teachingIn } from '../words/teaching.ts'

readAsRemembered()
const { lang } = document.documentElement
const page = document.getElementById('page')
if (page) hydrate(<OperatorPage words={teachingIn(lang)} said={reportsIn(lang).operator} api={operatorApi} />, page)
