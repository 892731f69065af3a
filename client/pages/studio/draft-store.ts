import { isKeptDraft, keptOf, studioDraftOf } from './kept-draft.ts'
import type { StudioDraft } from './studio-draft.ts'

/** Where drafts are kept. Each promise is rejected where the browser fails. */
export interface DraftStore {
  /** What is kept outlives this page. */
  readonly isLasting: boolean
  /** The one that was changed last first. */
  readonly list: () => Promise<readonly StudioDraft[]>
  readonly get: (id: string) => Promise<StudioDraft | undefined>
  /**
   * Keeps a draft, if nobody else has changed it since.
   *
   * @param was The version that it was made from; 0 for a new one.
   * @returns Whether it is kept.
   */
  readonly put: (draft: StudioDraft, was: number) => Promise<boolean>
  readonly forget: (id: string) => Promise<void>
}

const NAME = 'footnote-studio'
const TABLE = 'drafts'

/** The drafts that this browser keeps; in memory where it keeps none. */
export async function openDrafts(): Promise<DraftStore> {
  try {
    return lasting(await opened())
  } catch {
    return passing()
  }
}

/** The draft that was changed last and is not published, for pages that keep none: no store is made for it. */
export async function newestDraft(): Promise<StudioDraft | undefined> {
  try {
    const database = await opened(({ transaction }) => transaction?.abort())
    const drafts = await lasting(database).list()
    database.close()
    return drafts.find(({ topic, published }) => topic.sources.length > 0 && !published)
  } catch {
    return undefined
  }
}

const make = ({ result }: IDBOpenDBRequest) => void result.createObjectStore(TABLE, { keyPath: 'id' })

/** @param missing What is done where there is no store yet. */
function opened(missing: (request: IDBOpenDBRequest) => void = make): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // In a sandboxed frame this throws.
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => missing(request)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('The drafts are held by an older page.'))
  })
}

function lasting(database: IDBDatabase): DraftStore {
  /** One transaction, kept whole or not at all. */
  function within<T>(mode: IDBTransactionMode, act: (table: IDBObjectStore, give: (value: T) => void) => void) {
    return new Promise<T | undefined>((resolve, reject) => {
      const transaction = database.transaction(TABLE, mode)
      let given: T | undefined
      transaction.oncomplete = () => resolve(given)
      transaction.onabort = () => reject(transaction.error)
      act(transaction.objectStore(TABLE), (value) => {
        given = value
      })
    })
  }
  return {
    isLasting: true,
    list: async () => {
      const all = await within<readonly unknown[]>('readonly', (table, give) => {
        const request = table.getAll()
        request.onsuccess = () => give(request.result)
      })
      return newestFirst((all ?? []).filter(isKeptDraft).map(studioDraftOf))
    },
    get: async (id) => {
      const found = await within<unknown>('readonly', (table, give) => {
        const request = table.get(id)
        request.onsuccess = () => give(request.result)
      })
      return isKeptDraft(found) ? studioDraftOf(found) : undefined
    },
    put: async (draft, was) => {
      const isKeptDraft = await within<boolean>('readwrite', (table, give) => {
        const request = table.get(draft.id)
        request.onsuccess = () => {
          const isFree = (request.result?.version ?? 0) === was
          if (isFree) table.put(keptOf(draft))
          give(isFree)
        }
      })
      return isKeptDraft ?? false
    },
    forget: async (id) => {
      await within('readwrite', (table) => table.delete(id))
    },
  }
}

const newestFirst = (drafts: readonly StudioDraft[]) => [...drafts].sort((a, b) => b.at - a.at)

/** Drafts for as long as the page is open. */
function passing(): DraftStore {
  const kept = new Map<string, StudioDraft>()
  return {
    isLasting: false,
    list: async () => newestFirst([...kept.values()]),
    get: async (id) => kept.get(id),
    put: async (draft, was) => {
      const isFree = (kept.get(draft.id)?.version ?? 0) === was
      if (isFree) kept.set(draft.id, draft)
      return isFree
    },
    forget: async (id) => {
      kept.delete(id)
    },
  }
}
