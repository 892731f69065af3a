import { hydrate } from 'preact'
import { handedOver } from '../handover.ts'
import { type BoardData, BoardPage } from '../pages/board/board.tsx'
import { readAsRemembered } from '../preferences/on-site.ts'
import { teachingIn } from '../words/teaching.ts'

readAsRemembered()
const page = document.getElementById('page')
if (page) hydrate(<BoardPage {...handedOver<BoardData>()} words={teachingIn(document.documentElement.lang)} />, page)
