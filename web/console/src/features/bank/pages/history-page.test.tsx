import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';

it('says_what_changed_in_words_where_it_is_used_and_who_moved_it', async () => {
  await open('/questions/q1/history');

  const changes = await screen.findByRole('table', { name: '第 1 版到第 2 版的改动' });
  expect(within(changes).getByRole('rowheader', { name: '选项 2 · 文字' })).toBeInTheDocument();
  expect(within(changes).getByText('十秒').tagName).toBe('DEL');
  expect(within(changes).getByText('是').tagName).toBe('INS');
  expect(await screen.findByText('测验第 1 版，用试题第 1 版，已有 12 份成绩')).toBeInTheDocument();
  expect(await screen.findByText('看过了')).toBeInTheDocument();
});

it('compares_the_versions_that_are_chosen', async () => {
  const { user, sent } = await open('/questions/q1/history');

  await user.selectOptions(await screen.findByLabelText('从'), '第 2 版');

  expect(await screen.findByText('请选两个不同的版本。')).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('从'), '第 1 版');
  expect(await screen.findByText('15 秒')).toBeInTheDocument();
  expect(sent.find(({ path }) => path.endsWith('/changes'))?.query.get('since')).toBe('1');
});
