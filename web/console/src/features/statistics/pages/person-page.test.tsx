import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { days } from '../../../testing/sample';
import { dayToExplain } from './person-page';

it('explains_the_latest_overdue_day_unless_another_is_asked_for', () => {
  expect(dayToExplain(days, 0)?.day).toBe(10);
  expect(dayToExplain(days, 4)?.day).toBe(4);
  expect(dayToExplain([], 0)).toBeUndefined();
});

it('shows_facts_and_rule_and_excuses_a_day_with_a_reason', async () => {
  const { user, writes } = await open('/people/p2?plan=plan-1', ({ method, path }) =>
    method === 'POST' && path.endsWith('/excuse') ? { status: 200, body: {} } : undefined,
  );

  expect(await screen.findByText(/还需 83 秒并读到末尾/)).toBeInTheDocument();
  expect(screen.getByText('到期时仍有必读章节未读，或测验未通过，记为逾期。')).toBeInTheDocument();
  expect(screen.getByText('超时作废')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '免修第 10 天' }));
  await user.type(screen.getByRole('textbox', { name: '原因（本人可见）' }), '病假');
  await user.click(screen.getAllByRole('button', { name: '免修第 10 天' }).at(-1) as HTMLElement);

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]).toMatchObject({
    path: '/records/plan-1/days/10/excuse',
    body: { personId: 'p2', isExcused: true, note: '病假' },
  });
});
