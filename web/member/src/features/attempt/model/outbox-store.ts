import { type IDBPDatabase, openDB } from 'idb';
import type { OutboxStore, Waiting } from './outbox';

const STORE = 'responses';
let opened: Promise<IDBPDatabase> | undefined;

function database(): Promise<IDBPDatabase> {
  opened ??= openDB('rizhi', 1, {
    upgrade(db) {
      db.createObjectStore(STORE, { keyPath: ['attemptId', 'questionId'] }).createIndex(
        'attemptId',
        'attemptId',
      );
    },
  });
  return opened;
}

/** The waiting answers in the browser's own database, so that a reload or a crash loses none. */
export const databaseStore: OutboxStore = {
  async load(attemptId) {
    return (await (await database()).getAllFromIndex(STORE, 'attemptId', attemptId)) as Waiting[];
  },
  async put(entry) {
    await (await database()).put(STORE, entry);
  },
  async remove(attemptId, questionId, sequence) {
    const transaction = (await database()).transaction(STORE, 'readwrite');
    const kept = (await transaction.store.get([attemptId, questionId])) as Waiting | undefined;
    if (kept && kept.sequence <= sequence) await transaction.store.delete([attemptId, questionId]);
    await transaction.done;
  },
};

/** Where the browser refuses its database (some private windows), answers live as long as the page. */
export function forgivingStore(store: OutboxStore): OutboxStore {
  return {
    load: (attemptId) => store.load(attemptId).catch(() => []),
    put: (entry) => store.put(entry).catch(() => {}),
    remove: (attemptId, questionId, sequence) =>
      store.remove(attemptId, questionId, sequence).catch(() => {}),
  };
}
