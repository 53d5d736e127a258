import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { quiz } from '../../../testing/sample';

const NOTHING = { status: 200, body: { items: [], next: null } };
const asked = (sent: { path: string; query: URLSearchParams }[]) =>
  sent.filter(({ path }) => path === '/quizzes').map(({ query }) => query.toString());

it('keeps_what_is_searched_for_in_the_address', async () => {
  const { user, sent } = await open('/quizzes?cursor=c1');

  await user.type(await screen.findByLabelText('名称里的字'), ' 手卫生 {Enter}');
  await user.selectOptions(screen.getByLabelText('状态'), '发布后有修改');

  await waitFor(() => expect(screen.getByTestId('address')).toHaveTextContent('status=changed'));
  expect(new URLSearchParams(asked(sent).at(-1)).get('q')).toBe('手卫生');
  expect(asked(sent).at(-1)).toContain('status=changed');
  expect(asked(sent).at(-1)).not.toContain('cursor=c1');
});

it('takes_a_typed_word_along_when_the_state_is_chosen', async () => {
  const { user, sent } = await open('/quizzes');

  await user.type(await screen.findByLabelText('名称里的字'), '小测');
  await user.selectOptions(screen.getByLabelText('状态'), '草稿');

  await waitFor(() => expect(new URLSearchParams(asked(sent).at(-1)).get('q')).toBe('小测'));
  expect(new URLSearchParams(asked(sent).at(-1)).get('status')).toBe('draft');
});

it('says_what_to_do_when_nothing_fits_and_clears_the_filters', async () => {
  const { user } = await open('/quizzes?q=没有的&status=draft', ({ path, query }) =>
    path === '/quizzes' && query.get('q') ? NOTHING : undefined,
  );

  expect(await screen.findByText('没有符合条件的测验')).toBeInTheDocument();
  expect(screen.getByLabelText('名称里的字')).toHaveValue('没有的');
  await user.click(screen.getByRole('button', { name: '清除条件' }));

  expect(await screen.findByRole('link', { name: quiz.title })).toBeInTheDocument();
  expect(screen.getByTestId('address')).toHaveTextContent(/^\/quizzes$/);
  expect(screen.getByLabelText('名称里的字')).toHaveValue('');
});

it('says_how_to_begin_when_there_is_no_quiz_at_all', async () => {
  await open('/quizzes', ({ path }) => (path === '/quizzes' ? NOTHING : undefined));

  expect(await screen.findByText('还没有测验')).toBeInTheDocument();
});

it('leads_to_the_first_page_when_the_one_in_the_address_cannot_be_used', async () => {
  const { user } = await open('/quizzes?cursor=rubbish', ({ path, query }) =>
    path === '/quizzes' && query.get('cursor')
      ? { status: 400, body: { code: 'invalid-request', status: 400, title: '请求内容有误' } }
      : undefined,
  );

  expect(await screen.findByText('地址里的页码或条件已经不能用了。')).toBeVisible();
  await user.click(screen.getByRole('link', { name: '从头看' }));

  expect(await screen.findByRole('link', { name: quiz.title })).toBeVisible();
});
