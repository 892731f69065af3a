import { hydrate } from 'preact'
import { api } from '../pages/api.ts'
import { ReceiptPage } from '../pages/receipt.tsx'
import { loadTeaching } from '../words/load-teaching.ts'

const page = document.getElementById('page')
if (page) void loadTeaching().then((words) => hydrate(<ReceiptPage words={words} api={api} />, page))
