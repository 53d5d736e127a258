import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';

const report = {
  id: 'r1',
  personId: 'p1',
  questionId: 'q1',
  questionVersion: 1,
  currentVersion: 2,
  stem: '洗手多久？',
  attemptId: 'a1',
  kind: 'wrong-key',
  text: '应该是 20 秒',
  at: '2026-09-10T02:00:00Z',
  isOpen: true,
  reply: null,
  closedBy: null,
  closedAt: null,
};

it('replies_to_a_report_and_says_which_version_was_meant', async () => {
  const { user, writes } = await open('/questions/reports', ({ method, path }) => {
    if (path === '/questions/reports') return { status: 200, body: { items: [report], next: null } };
    return method === 'POST'
      ? { status: 200, body: { ...report, isOpen: false, reply: '已改正' } }
      : undefined;
  });

  expect(await screen.findByText('第 1 版，现在是第 2 版')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '处理' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByRole('button', { name: '不回复，关闭' })).toBeInTheDocument();
  await user.type(dialog.getByLabelText('给学员的回复'), '已改正');
  await user.click(dialog.getByRole('button', { name: '回复并关闭' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]?.path).toBe('/questions/reports/r1/closing');
  expect(writes()[0]?.body).toEqual({ reply: '已改正' });
});
