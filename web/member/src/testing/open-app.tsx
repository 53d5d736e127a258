import { server } from '@rizhi/shared/testing/server';
import { worldHandler } from '@rizhi/shared/testing/world/handlers';
import { type Situation, World } from '@rizhi/shared/testing/world/world';
import { renderApp } from '@rizhi/shared/testing-page/render-app';
import { cleanup } from '@testing-library/react';
import { App } from '../app/app';
import { databaseStore } from '../features/attempt/model/outbox-store';
import { loadMessages } from '../messages/load';

/** Opens a path of the member pages over a world in a situation; `prepare` may change the world before. */
export async function openApp(
  path: string,
  situation: Situation,
  prepare: (world: World) => void = () => {},
) {
  const world = new World(situation);
  prepare(world);
  server.use(worldHandler(world));
  return { world, ...(await renderApp(<App />, loadMessages, { path })) };
}

/** Closes the pages and forgets the answers that lie on the device. */
export async function closeApp(): Promise<void> {
  cleanup();
  server.events.removeAllListeners();
  for (const left of await databaseStore.load('attempt-1'))
    await databaseStore.remove(left.attemptId, left.questionId, left.sequence);
}
