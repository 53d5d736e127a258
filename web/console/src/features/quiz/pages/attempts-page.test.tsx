import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';

const PATH = '/quizzes/z1/attempts';
const NOTHING = { status: 200, body: { items: [], next: null } };
const asked = (sent: { path: string; query: URLSearchParams }[]) =>
  sent.filter(({ path }) => path === PATH).at(-1)?.query;
const rowWith = async (text: RegExp) =>
  within((await screen.findByText(text)).closest('tr') ?? document.body);

it('shows_who_took_it_when_and_what_came_of_it', async () => {
  await open(PATH);

  const graded = await rowWith(/13 \/ 15 分 · 86%/);
  expect(graded.getByText(/及格/)).toBeInTheDocument();
  expect(graded.getByText(/已更正/)).toBeInTheDocument();
  expect(graded.getByText('第 1 次 · 第 1 版')).toBeInTheDocument();
  expect(graded.getByText('18 分钟 20 秒')).toBeInTheDocument();
  expect(graded.getByRole('link', { name: /第 3 天/ })).toHaveAttribute('href', '/plans/plan-1');
  expect(screen.getByText('不及格', { exact: false })).toBeInTheDocument();
  expect(screen.getByText('作答中', { selector: '.state' })).toBeInTheDocument();
});

it('leads_from_an_attempt_that_waits_to_where_it_is_marked', async () => {
  await open(PATH);

  const waiting = await rowWith(/^待阅卷$/);
  expect(waiting.getByRole('link', { name: '去阅卷' })).toHaveAttribute('href', '/marking');
});

it('keeps_its_filters_in_the_address_and_starts_again_at_the_first_page', async () => {
  const { user, sent } = await open(`${PATH}?cursor=c1`);

  await user.selectOptions(await screen.findByLabelText('状态'), '已评分');
  await user.selectOptions(screen.getByLabelText('版本'), '第 1 版');
  await user.type(screen.getByLabelText('学员'), '何');
  await user.click(await screen.findByRole('button', { name: '何书宁' }));

  await waitFor(() => expect(asked(sent)?.get('person')).toBeTruthy());
  expect(asked(sent)?.get('status')).toBe('graded');
  expect(asked(sent)?.get('version')).toBe('1');
  expect(asked(sent)?.get('cursor')).toBeFalsy();
  expect(screen.getByTestId('address')).toHaveTextContent('status=graded');
  await user.click(await screen.findByRole('button', { name: /^只看/ }));
  await waitFor(() => expect(screen.getByTestId('address')).not.toHaveTextContent('person='));
});

it('says_what_to_do_when_nobody_took_it_or_nothing_fits', async () => {
  const { user } = await open(`${PATH}?status=abandoned`, ({ path }) =>
    path === PATH ? NOTHING : undefined,
  );
  expect(await screen.findByText('没有符合条件的作答')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '清除条件' }));

  expect(await screen.findByText('还没有人作答')).toBeInTheDocument();
  expect(screen.getByTestId('address')).toHaveTextContent(PATH);
});

it('is_reached_from_the_page_of_the_quiz', async () => {
  const { user } = await open('/quizzes/z1');

  await user.click(await screen.findByRole('link', { name: '作答记录' }));

  expect(await screen.findByRole('heading', { name: '作答记录' })).toBeInTheDocument();
});
