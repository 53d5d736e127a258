import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { member } from '../../../testing/sample';

it('adds_a_leave_and_sends_all_of_them_in_order', async () => {
  const { user, writes } = await open('/directory/p2', ({ method, path }) =>
    path === '/people/p2' || (method === 'PUT' && path === '/people/p2/leave')
      ? { status: 200, body: { ...member, leaves: [{ from: '2026-10-01', to: '2026-10-07' }] } }
      : undefined,
  );
  await user.click(await screen.findByRole('button', { name: '加一段请假' }));
  const from = screen.getByLabelText('第 2 段，从');
  const to = screen.getByLabelText('第 2 段，到');
  await user.clear(from);
  await user.type(from, '2026-09-20');
  await user.clear(to);
  await user.type(to, '2026-09-21');
  await user.click(screen.getByRole('button', { name: '保存请假' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]?.body).toEqual({
    version: member.version,
    periods: [
      { from: '2026-09-20', to: '2026-09-21' },
      { from: '2026-10-01', to: '2026-10-07' },
    ],
  });
});
