import { Providers } from '@rizhi/shared/components/providers';
import { startI18n } from '@rizhi/shared/lib/i18n';
import { createQueryClient } from '@rizhi/shared/lib/query-client';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BrowserRouter, Link, Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { loadMessages } from '../messages/load';
import { Unsaved } from './unsaved';

async function openPages(isDirty: boolean) {
  const i18n = await startI18n(loadMessages, 'zh-CN');
  render(
    <Providers client={createQueryClient()} i18n={i18n}>
      <BrowserRouter>
        <Routes>
          <Route path="/list" element={<Link to="/form">去填写</Link>} />
          <Route
            path="/form"
            element={
              <>
                <Unsaved isDirty={isDirty} />
                <h1>填写</h1>
                <Link to="/elsewhere">去别处</Link>
              </>
            }
          />
          <Route path="/elsewhere" element={<h1>别处</h1>} />
        </Routes>
      </BrowserRouter>
    </Providers>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('link', { name: '去填写' }));
  await screen.findByRole('heading', { name: '填写' });
  return user;
}

const isUnloadHeld = () => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(() => {
  history.replaceState(null, '', '/list');
});

it('asks_before_a_link_leads_away_and_stays_when_told_to', async () => {
  const user = await openPages(true);
  expect(isUnloadHeld()).toBe(true);
  await user.click(screen.getByRole('link', { name: '去别处' }));
  const dialog = within(await screen.findByRole('dialog', { name: '还没有保存' }));
  await user.click(dialog.getByRole('button', { name: '留在这一页' }));

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(location.pathname).toBe('/form');
});

it('goes_where_the_link_leads_once_it_is_said', async () => {
  const user = await openPages(true);
  await user.click(screen.getByRole('link', { name: '去别处' }));
  await user.click(await screen.findByRole('button', { name: '不保存，离开' }));

  expect(await screen.findByRole('heading', { name: '别处' })).toBeInTheDocument();
});

it('asks_before_the_browser_goes_back_and_then_goes_back', async () => {
  const user = await openPages(true);
  history.back();
  await screen.findByRole('dialog', { name: '还没有保存' });
  await waitFor(() => expect(location.pathname).toBe('/form'));
  expect(screen.getByRole('heading', { name: '填写' })).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: '不保存，离开' }));
  expect(await screen.findByRole('link', { name: '去填写' })).toBeInTheDocument();
  expect(location.pathname).toBe('/list');
});

it('holds_nobody_where_all_is_saved', async () => {
  const user = await openPages(false);
  expect(isUnloadHeld()).toBe(false);
  await user.click(screen.getByRole('link', { name: '去别处' }));
  expect(await screen.findByRole('heading', { name: '别处' })).toBeInTheDocument();
});
