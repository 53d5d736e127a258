import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';

const row = (fromPercent: number, reviews: number, predicted: number | null, observed: number | null) => ({
  fromPercent,
  toPercent: fromPercent + 10,
  reviews,
  predicted,
  observed,
});

const openRecall = (rows: ReturnType<typeof row>[]) =>
  open('/recall', ({ path }) =>
    path === '/reviews/calibration' ? { status: 200, body: { since: '2025-11-26', rows } } : undefined,
  );

it('compares_predicted_and_observed_recall_by_tenths', async () => {
  await openRecall([row(70, 0, null, null), row(80, 40, 86, 84), row(90, 50, 95, 80), row(60, 3, 65, 33)]);

  const line = async (name: string) => within(await screen.findByRole('row', { name: new RegExp(name) }));
  expect((await line('80–90%')).getByText('相符')).toBeInTheDocument();
  expect((await line('90–100%')).getByText('比预计差 15 个百分点')).toBeInTheDocument();
  expect((await line('60–70%')).getByText('不到 20 次，先不下结论')).toBeInTheDocument();
  expect(screen.queryByText('70–80%')).not.toBeInTheDocument();
});

it('says_that_nothing_was_reviewed_yet', async () => {
  await openRecall([row(90, 0, null, null)]);

  expect(await screen.findByText('还没有人复习过')).toBeInTheDocument();
});

it('changes_how_many_right_answers_are_enough_and_how_many_questions_a_day_asks_for', async () => {
  const { user, writes } = await open('/recall', ({ path, method }) => {
    if (path === '/reviews/calibration') return { status: 200, body: { since: '2025-11-26', rows: [] } };
    if (path === '/reviews/settings')
      return {
        status: 200,
        body: method === 'PUT' ? { rightInRow: 2, perDay: 30 } : { rightInRow: 3, perDay: 20 },
      };
    return undefined;
  });

  await user.click(await screen.findByRole('button', { name: '复习规则' }));
  const row = await screen.findByLabelText('连续答对几次离开错题本');
  await waitFor(() => expect(row).toHaveValue(3));
  await user.clear(row);
  await user.type(row, '2');
  const day = screen.getByLabelText('每天最多复习几题');
  await user.clear(day);
  await user.type(day, '30');
  await user.type(screen.getByLabelText('多少秒以上算吃力'), '90');
  await user.click(screen.getByRole('checkbox', { name: /看过提示才答对的算吃力/ }));
  await user.click(screen.getByRole('button', { name: '保存规则' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]).toMatchObject({
    path: '/reviews/settings',
    body: { rightInRow: 2, perDay: 30, slowSeconds: 90, fastSeconds: null, isHintHard: true },
  });
});
