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
  expect(screen.getByRole('radio', { name: /15 秒/ })).toBeInTheDocument();
  expect(writes().map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /people/p2/quiz-statements',
    `POST ${PATH}`,
  ]);
  expect(writes()[1]?.body).toEqual({ statement: 'signed', seed: null });
});

it('draws_anew_on_demand', async () => {
  const { user, writes } = await open(PATH);

  await user.type(await screen.findByRole('searchbox', { name: '看作' }), '何');
  await user.click(await screen.findByRole('button', { name: /何书宁/ }));
  await user.click(await screen.findByRole('button', { name: '重新抽一份' }));

  expect(writes().filter(({ path }) => path === PATH)).toHaveLength(2);
});
