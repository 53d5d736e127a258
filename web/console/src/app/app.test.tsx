import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../testing/open';
import { session } from '../testing/sample';

it('sends_whoever_is_not_signed_in_to_the_sign_in_page', async () => {
  const { left } = await open('/overview', ({ path }) =>
    path === '/session' ? { status: 401, body: { code: 'not-signed-in', status: 401 } } : undefined,
  );

  await waitFor(() => expect(left).toEqual(['sign-in']));
});

it('sends_whoever_must_set_a_password_to_the_password_page', async () => {
  const { left } = await open('/documents', ({ path }) =>
    path === '/documents'
      ? { status: 403, body: { code: 'password-change-required', status: 403 } }
      : undefined,
  );

  await waitFor(() => expect(left).toContain('password'));
});

it('shows_no_page_while_the_session_says_that_a_password_is_due', async () => {
  const { left, sent } = await open('/documents', ({ path }) =>
    path === '/session' ? { status: 200, body: { ...session, mustChangePassword: true } } : undefined,
  );

  await waitFor(() => expect(left).toContain('password'));
  expect(sent.map(({ path }) => path)).not.toContain('/documents');
});

it('shows_a_manager_numbers_only_and_keeps_admin_pages_closed', async () => {
  await open('/plans', ({ path }) =>
    path === '/session' ? { status: 200, body: { ...session, roles: ['manager'] } } : undefined,
  );

  expect(await screen.findByRole('heading', { name: '没有权限' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '文档' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: '我的单位' })).toBeInTheDocument();
});

it('shows_what_failed_with_its_trace_id_and_a_way_out', async () => {
  let isDown = true;
  const { user } = await open('/documents', ({ path }) =>
    path === '/documents' && isDown
      ? { status: 500, body: { code: 'internal-error', status: 500, traceId: 'trace-42' } }
      : undefined,
  );

  expect(await screen.findByText(/trace-42/)).toBeInTheDocument();
  isDown = false;
  await user.click(screen.getByRole('button', { name: '再试一次' }));

  expect(await screen.findByRole('link', { name: '医院感染管理手册' })).toBeInTheDocument();
});
