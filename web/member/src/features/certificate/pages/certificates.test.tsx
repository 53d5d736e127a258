import { server } from '@rizhi/shared/testing/server';
import { worldHandler } from '@rizhi/shared/testing/world/handlers';
import { World } from '@rizhi/shared/testing/world/world';
import { renderApp } from '@rizhi/shared/testing-page/render-app';
import { cleanup, screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { loadMessages } from '../../../messages/load';
import { certificateRoutes } from '../feature';

async function open(path: string, prepare: (world: World) => void = () => {}) {
  const world = new World('before');
  prepare(world);
  server.use(worldHandler(world));
  return {
    world,
    ...(await renderApp(
      <main>
        <Routes>
          {certificateRoutes}
          <Route path="*" element={null} />
        </Routes>
      </main>,
      loadMessages,
      { path },
    )),
  };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('lists_my_certificates_with_number_and_state', async () => {
  await open('/me/certificates');

  const link = await screen.findByRole('link', { name: /办公室急救/ });
  expect(link).toHaveAttribute('href', '/me/certificates/7K3M-Q9TX-B2HD');
  expect(link).toHaveTextContent('2026 年 3 月 27 日 颁发 · 7K3M-Q9TX-B2HD');
  expect(screen.getByRole('link', { name: /道路养护/ })).toHaveTextContent('已撤销 · 0HV4-ZZ8P-6WN1');
});

it('says_how_to_get_one_where_there_is_none', async () => {
  await open('/me/certificates', (world) => {
    world.certificates = [];
  });

  expect(await screen.findByText('还没有证书')).toBeVisible();
});

it('shows_one_as_it_stands_on_paper_and_prints_it', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const { user } = await open('/me/certificates/7K3M-Q9TX-B2HD');

  const sheet = await screen.findByRole('article', { name: '结业证书' });
  expect(sheet).toHaveTextContent('李静');
  expect(sheet).toHaveTextContent('学完学习计划《办公室急救与消防安全知识》的全部内容');
  expect(within(sheet).getByText('2026 年 3 月 27 日')).toBeVisible();
  expect(within(sheet).queryByText('已撤销')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '打印' }));
  expect(print).toHaveBeenCalledOnce();
});

it('says_on_paper_and_on_screen_that_one_is_withdrawn_and_what_brings_it_back', async () => {
  await open('/me/certificates/0HV4-ZZ8P-6WN1');

  const sheet = await screen.findByRole('article');
  expect(within(sheet).getByText('已撤销')).toBeVisible();
  expect(screen.getByText(/第 3 天的测验成绩有更正，不再合格/)).toBeVisible();
  expect(screen.getByText(/编号不变/)).toBeVisible();
  expect(screen.getByRole('link', { name: '打开计划' })).toHaveAttribute('href', '/plans/plan-1');
});

it('tells_of_a_number_that_is_not_mine_where_to_check_it', async () => {
  await open('/me/certificates/AAAA-AAAA-AAAA');

  expect(await screen.findByText('没有这张证书')).toBeVisible();
});

it('checks_a_number_as_it_is_typed_from_paper', async () => {
  const { user } = await open('/me/certificates');

  await user.type(await screen.findByLabelText('证书编号'), '7k3mq9txb2hd{Enter}');

  const answer = await screen.findByText('有效');
  expect(answer).toBeVisible();
  expect(screen.getByText('颁发日期').nextElementSibling).toHaveTextContent('2026 年 3 月 27 日');
});

it('says_when_a_number_was_never_issued', async () => {
  const { user } = await open('/me/certificates');

  await user.type(await screen.findByLabelText('证书编号'), 'AAAA-AAAA-AAAA');
  await user.click(screen.getByRole('button', { name: '核对' }));

  expect(await screen.findByText(/没有这个编号的证书/)).toBeVisible();
});
