/** What waits in the phone until the server has said that it has it. */
export interface Waiting {
  /** Made here; the server keeps each id once. */
  id: string
  /** Whose it is: another keeper's link on the same phone does not send it. */
  keeper: string
  what: 'photo' | 'fault'
  gallery: string
  edition: string
  /** For people. */
  name: string
  kind: string
  check: boolean
  /** Id of the fault that a photo shows. */
  fault: string | null
  takenAt: string
  place: { lat: number; lng: number; accuracy: number } | null
  /** Null for a fault. Not a Blob: Safari forgets those. */
  bytes: ArrayBuffer | null
  type: string
  /** Why the server cannot use it; it is not sent again. */
  refused: string | null
}

const STORE = 'waiting'
/** Where a browser keeps nothing (private windows), the page itself does, as long as it is open. */
const inPage = new Map<string, Waiting>()
let database: Promise<IDBDatabase | null> | null = null

function open(): Promise<IDBDatabase | null> {
  database ??= new Promise((resolve) => {
    try {
      const asked = indexedDB.open('keeper', 1)
      asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'id' })
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => resolve(null)
    } catch {
      // No database in this browser: the page keeps them.
      resolve(null)
    }
  })
  return database
}

/** True when photos outlive the page. */
export async function keepsForGood(): Promise<boolean> {
  return (await open()) !== null
}

/** Resolves when it is on the disk, not before. */
export async function put(one: Waiting): Promise<void> {
  const db = await open()
  if (!db) {
    inPage.set(one.id, one)
    return
  }
  await done(db, 'readwrite', (store) => store.put(one))
}

export async function remove(id: string): Promise<void> {
  const db = await open()
  inPage.delete(id)
  if (db) await done(db, 'readwrite', (store) => store.delete(id))
}

/** In the order in which they were taken. */
export async function all(keeper: string): Promise<Waiting[]> {
  const db = await open()
  const kept = db ? await done<Waiting[]>(db, 'readonly', (store) => store.getAll()) : [...inPage.values()]
  return kept.filter((one) => one.keeper === keeper).sort((a, b) => a.takenAt.localeCompare(b.takenAt))
}

function done<T>(db: IDBDatabase, mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, mode)
    const request = act(transaction.objectStore(STORE))
    transaction.oncomplete = () => resolve(request.result)
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
}

/** A UUID also where `crypto.randomUUID` is missing: over plain HTTP in the house. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
