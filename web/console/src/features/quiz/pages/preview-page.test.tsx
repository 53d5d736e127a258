import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';

const PATH = '/quizzes/z1/preview';

it('shows_the_paper_and_the_terms_of_one_person', async () => {
  const { user, writes } = await open(PATH);

  await user.type(await screen.findByRole('searchbox', { name: '看作' }), '何');
  await user.click(await screen.findByRole('button', { name: /何书宁/ }));

  const terms = within(await screen.findByRole('region', { name: '这个人的规则' }));
  expect(terms.getByText('30 分钟 + 10 分钟')).toBeInTheDocument();
  expect(terms.getByText('不限次数')).toBeInTheDocument();
  const soFar = within(screen.getByRole('region', { name: '已经作答之后' }));
  expect(soFar.getByText('1 次')).toBeInTheDocument();
  expect(soFar.getByText('9 月 15 日 14:00')).toBeInTheDocument();
  expect(soFar.getByText('这个人还不能再答。')).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: /15 秒/ })).toBeInTheDocument();
  expect(writes().map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /people/p2/quiz-statements',
    `POST ${PATH}`,
  ]);
  expect(writes()[1]?.body).toEqual({ statement: 'signed', seed: null });
});

it('tells_what_is_left_on_any_day_of_a_plan', async () => {
  const { user, writes } = await open(PATH);
  await user.type(await screen.findByRole('searchbox', { name: '看作' }), '何');
  await user.click(await screen.findByRole('button', { name: /何书宁/ }));
  const soFar = within(await screen.findByRole('region', { name: '已经作答之后' }));
  const day = soFar.getByRole('combobox', { name: '计划的哪一天' });
  expect(await soFar.findByRole('option', { name: /^院感.* · 第 3 天$/ })).toBeInTheDocument();
  expect(day).toHaveValue('plan-1 3');

  await user.selectOptions(day, 'plan-1 1');
  expect(soFar.getByText('2 次')).toBeInTheDocument();
  expect(soFar.getByText('这个人没有作答次数。')).toBeInTheDocument();
  expect(soFar.getByRole('link')).toHaveAttribute('href', '/plans/plan-1');

  await user.selectOptions(day, '其他日子');
  expect(soFar.getByText('这一天还没有作答，照上面的规则从头算。')).toBeInTheDocument();
  expect(soFar.queryByText('剩余')).toBeNull();
  expect(writes().filter(({ path }) => path === PATH)).toHaveLength(1);
});

it('draws_anew_on_demand', async () => {
  const { user, writes } = await open(PATH);

  await user.type(await screen.findByRole('searchbox', { name: '看作' }), '何');
  await user.click(await screen.findByRole('button', { name: /何书宁/ }));
  await user.click(await screen.findByRole('button', { name: '重新抽一份' }));

  expect(writes().filter(({ path }) => path === PATH)).toHaveLength(2);
});

it('says_what_to_do_when_the_statement_is_refused', async () => {
  const { user } = await open(PATH, ({ method, path }) =>
    method === 'POST' && path === PATH
      ? {
          status: 403,
          body: { code: 'statement-refused', status: 403, title: '不能预览', detail: '请重新选一次这个人。' },
        }
      : undefined,
  );

  await user.type(await screen.findByRole('searchbox', { name: '看作' }), '何');
  await user.click(await screen.findByRole('button', { name: /何书宁/ }));

  expect(await screen.findByRole('alert')).toHaveTextContent('请重新选一次这个人。');
});
