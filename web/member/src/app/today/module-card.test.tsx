import { server } from '@rizhi/shared/testing/server';
import { worldHandler } from '@rizhi/shared/testing/world/handlers';
import { World } from '@rizhi/shared/testing/world/world';
import { renderApp } from '@rizhi/shared/testing-page/render-app';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadMessages } from '../../messages/load';
import { App } from '../app';

it('counts_no_sections_on_a_day_that_has_only_a_quiz', async () => {
  const world = new World('quiz');
  const { module } = world;
  world.module = () => ({ ...module.call(world), sections: [] });
  server.use(worldHandler(world));
  await renderApp(<App />, loadMessages, { path: '/' });
  const card = await screen.findByRole('article');
  expect(await within(card).findByText('只差测验')).toBeVisible();
  expect(within(card).queryByText('0/0')).toBeNull();
});
