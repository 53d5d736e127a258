import { Providers } from '@rizhi/shared/components/providers';
import { startI18n } from '@rizhi/shared/lib/i18n';
import { createQueryClient } from '@rizhi/shared/lib/query-client';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BrowserRouter, Link, Route, Routes } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { loadMessages } from '../messages/load';
import { Unsaved } from './unsaved';

async function openPages(isDirty: boolean, forms = 1) {
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
                {Array.from({ length: forms }, (_, at) => (
                  <Unsaved key={at} isDirty={isDirty} />
                ))}
                <h1>填写</h1>
                <Link to="/elsewhere">去别处</Link>
                <a href="#part">这一页的下面</a>
                <a href="/elsewhere" target="_blank" rel="noopener">
                  另开一页
                </a>
                <a href="/elsewhere" download>
                  下载
                </a>
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

it('hears_of_a_move_before_whoever_listened_when_the_form_came', async () => {
  const heard = vi.fn();
  addEventListener('popstate', heard);
  // As in Chromium: the listeners of a window are called as they came, whatever they say.
  const { addEventListener: add } = window;
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => add(type, listener),
  );
  await openPages(true);
  history.back();
  await screen.findByRole('dialog', { name: '还没有保存' });
  await waitFor(() => expect(location.pathname).toBe('/form'));
  const places = heard.mock.calls.map(([event]) => event.state.idx);
  removeEventListener('popstate', heard);
  vi.restoreAllMocks();

  expect(places).toEqual([history.state.idx]);
});

it('asks_again_after_somebody_stayed', async () => {
  const user = await openPages(true);
  for (const _ of [1, 2]) {
    history.back();
    await user.click(await screen.findByRole('button', { name: '留在这一页' }));
    await waitFor(() => expect(location.pathname).toBe('/form'));
  }
  expect(screen.getByRole('heading', { name: '填写' })).toBeInTheDocument();
});

it.each([
  ['a_place_on_the_same_page', '这一页的下面', ''],
  ['another_tab_by_the_link', '另开一页', ''],
  ['a_download', '下载', ''],
  ['another_tab_by_control', '去别处', '{Control>}'],
  ['another_tab_by_command', '去别处', '{Meta>}'],
  ['another_window_by_shift', '去别处', '{Shift>}'],
  ['a_download_by_alt', '去别处', '{Alt>}'],
])('asks_nothing_for_%s', async (_, name, key) => {
  const user = await openPages(true);
  // jsdom goes nowhere by such a click; what counts is that it reaches the browser.
  const reached = vi.fn((event: MouseEvent) => event.preventDefault());
  document.body.addEventListener('click', reached);
  if (key) await user.keyboard(key);
  await user.click(screen.getByRole('link', { name }));
  document.body.removeEventListener('click', reached);

  expect(reached).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('asks_once_where_several_forms_stand_open', async () => {
  const user = await openPages(true, 2);
  await user.click(screen.getByRole('link', { name: '去别处' }));
  expect(await screen.findAllByRole('dialog')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: '不保存，离开' }));

  expect(await screen.findByRole('heading', { name: '别处' })).toBeInTheDocument();
});
