import type { TopicDraft } from '../../../questions/studio/draft.ts'
import type { TextShowing } from '../../../questions/wire/source-sheet.ts'
import type { Trouble } from '../../reply.ts'
import type { Api } from '../parts/api.ts'
import type { StudioEngine } from './studio-engine.ts'

interface StudioWork {
  readonly api: Api
  readonly engine: StudioEngine
  readonly topic: TopicDraft
  readonly showing: TextShowing
  /** Its quiz has been published. */
  readonly published: () => void
}

const refused = (is: string, path: string): { readonly ok: false; readonly trouble: Trouble } => ({
  ok: false,
  trouble: { kind: 'refused', title: '', is, errors: [{ path, message: '' }] },
})

/**
 * What the making page asks, of a topic that no server has: a question is tried here, and publishing sends the whole
 * ledger.
 */
export function studioApi({ api, engine, topic, showing, published }: StudioWork): Api {
  return {
    ...api,
    tryItem: async (_, trial) => {
      const tried = await engine.tryItem(topic, trial).catch(() => undefined)
      if (tried?.ok) return { ok: true, value: tried.item }
      return tried?.why === 'no-draw' ? refused('invalid', 'turn') : { ok: false, trouble: { kind: 'odd', title: '' } }
    },
    publish: async ({ topic: _topic, items = [], ...settings }, password) => {
      const choices = items.flatMap((one) => (typeof one === 'string' ? [{ id: one }] : 'id' in one ? [one] : []))
      const posted = await engine.post(topic, choices).catch(() => undefined)
      if (!posted) return { ok: false, trouble: { kind: 'odd', title: '' } }
      const reply = await api.publish({ ...settings, ...posted, items: [...posted.items], texts: showing }, password)
      if (reply.ok) published()
      return reply
    },
  }
}
