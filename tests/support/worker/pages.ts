import type { QuizState } from '../../../client/quiz/state.ts'
import { fieldName } from '../../../questions/wire/fields.ts'
import type { Response as Given, WireItem } from '../../../questions/wire/item.ts'
import type { Server } from './calls.ts'

export type Field = readonly [name: string, value: string]

/** Sends a form as a browser does, and reads the page that comes back. */
export async function post(
  server: Server,
  path: string,
  fields: Readonly<Record<string, string>>,
  answers: readonly Field[] = [],
): Promise<{ status: number; headers: Headers; text: string }> {
  const body = new URLSearchParams([...Object.entries(fields), ...answers].map(([name, value]) => [name, value]))
  const response = await server.fetch(path, { method: 'POST', body })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** How a form without a script sends a response. */
export function answerFields({ id, shape }: WireItem, response: Given): readonly Field[] {
  if (response === null) return []
  if (typeof response === 'number') return [[fieldName(id), String(response)]]
  return response.map((index, place) => [fieldName(id, shape === 'several' ? undefined : place), String(index)])
}

/** What a page's first form brings back with it. */
export function hiddenFields(page: string): Record<string, string> {
  const inputs = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"\/>/g)
  return Object.fromEntries([...inputs].map(([, name = '', value = '']) => [name, value]))
}

/** What the page was rendered from. */
export function stateOf(page: string): QuizState {
  return JSON.parse(/<script type="application\/json" id="state">(.*?)<\/script>/s.exec(page)?.[1] ?? 'null')
}

/** The items of the attempt that a page is about. */
export function itemsOnPage(page: string): readonly WireItem[] {
  const state = stateOf(page)
  return 'started' in state ? state.started.items : []
}
