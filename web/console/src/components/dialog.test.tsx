import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../testing/open';

it('gives_the_focus_back_to_what_opened_it', async () => {
  const { user } = await open('/quizzes');
  await user.click(await screen.findByRole('button', { name: '新建测验' }));
  expect(screen.getByRole('heading', { name: '新建测验' })).toHaveFocus();
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消' }));
  expect(screen.getByRole('button', { name: '新建测验' })).toHaveFocus();
});

it('gives_the_focus_to_the_page_when_what_opened_it_is_gone', async () => {
  const { user } = await open('/questions/duplicates', ({ method }) =>
    method === 'POST' ? { status: 200, body: {} } : undefined,
  );
  const [opener] = await screen.findAllByRole('button', { name: '停用' });
  await user.click(opener as HTMLElement);
  opener?.remove();
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消' }));
  expect(screen.getByRole('main')).toHaveFocus();
});
