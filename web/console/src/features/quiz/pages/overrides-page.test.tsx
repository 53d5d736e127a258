import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { overrides } from '../../../testing/sample';

const PATH = '/quizzes/z1/overrides';
const answer = ({ method }: { method: string }) =>
  method === 'PUT' ? { status: 200, body: overrides[0] } : method === 'DELETE' ? { status: 204 } : undefined;

it('tells_extra_time_beside_the_time_of_the_quiz', async () => {
  await open(PATH);

  expect(await screen.findByText('30 分钟 + 10 分钟')).toBeInTheDocument();
  expect(screen.getByText('不限次数')).toBeInTheDocument();
});

it('gives_one_person_extra_time', async () => {
  const { user, writes } = await open(PATH, answer);

  await user.click(await screen.findByRole('button', { name: '加一条单独规则' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByRole('searchbox', { name: '个人' }), '何');
  await user.click(await dialog.findByRole('button', { name: /何书宁/ }));
  await user.selectOptions(dialog.getByLabelText('时间'), '在限时上加时');
  await user.clear(dialog.getByLabelText('加时（分钟）'));
  await user.type(dialog.getByLabelText('加时（分钟）'), '15');
  await user.click(dialog.getByRole('button', { name: '保存' }));

  expect(writes()[0]).toMatchObject({
    method: 'PUT',
    path: `${PATH}/people/p2`,
    body: {
      extraSeconds: 900,
      timeLimitSeconds: null,
      attemptsAllowed: null,
      opens: null,
      closes: null,
      neverCloses: null,
    },
  });
});

it('gives_a_unit_another_end', async () => {
  const { user, writes } = await open(PATH, answer);

  await user.click(await screen.findByRole('button', { name: '加一条单独规则' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: '单位' }));
  const [, first] = [...dialog.getByRole('combobox', { name: '单位' }).querySelectorAll('option')];
  await user.selectOptions(dialog.getByRole('combobox', { name: '单位' }), first?.value ?? '');
  await user.type(dialog.getByLabelText('结束时间'), '2026-12-01T18:00');
  await user.click(dialog.getByRole('button', { name: '保存' }));

  expect(writes()[0]).toMatchObject({
    path: `${PATH}/units/${first?.value}`,
    body: { closes: '2026-12-01T10:00:00.000Z' },
  });
});

it('sends_nothing_while_it_is_for_nobody_or_changes_nothing', async () => {
  const { user, writes } = await open(PATH, answer);

  await user.click(await screen.findByRole('button', { name: '加一条单独规则' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '保存' }));

  expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
    '请选定个人或单位。',
    '至少要改一项。',
  ]);
  expect(writes()).toHaveLength(0);
});

it('removes_a_rule', async () => {
  const { user, writes } = await open(PATH, answer);

  const [first] = await screen.findAllByRole('button', { name: '去掉' });
  if (first) await user.click(first);
  expect(writes()).toHaveLength(0);
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '去掉' }));

  expect(writes()[0]).toMatchObject({ method: 'DELETE', path: `${PATH}/people/p2` });
});

it('lets_a_quiz_never_close_for_one_person_unless_an_end_is_typed_after_all', async () => {
  const { user, writes } = await open(PATH, answer);

  const [first] = await screen.findAllByRole('button', { name: '修改' });
  if (first) await user.click(first);
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('checkbox', { name: /^不截止/ }));
  expect(dialog.getByLabelText('结束时间')).toHaveValue('');
  await user.type(dialog.getByLabelText('结束时间'), '2026-12-01T18:00');
  expect(dialog.getByRole('checkbox', { name: /^不截止/ })).not.toBeChecked();
  await user.click(dialog.getByRole('checkbox', { name: /^不截止/ }));
  await user.click(dialog.getByRole('button', { name: '保存' }));

  expect(writes()[0]).toMatchObject({ path: `${PATH}/people/p2`, body: { neverCloses: true, closes: null } });
});

it('says_at_the_field_what_the_server_refuses', async () => {
  const { user } = await open(PATH, ({ method }) =>
    method === 'PUT'
      ? {
          status: 422,
          body: {
            code: 'override-invalid',
            status: 422,
            title: '',
            detail: '',
            errors: [
              { pointer: '/attemptsAllowed', code: 'out-of-range', detail: '超出范围。' },
              { pointer: '/closes', code: 'closes-or-never', detail: '写了结束时间，就不能同时不截止。' },
            ],
          },
        }
      : undefined,
  );

  const [first] = await screen.findAllByRole('button', { name: '修改' });
  if (first) await user.click(first);
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: '保存' }));

  await waitFor(() => expect(dialog.getByLabelText('可答次数')).toHaveAccessibleDescription(/超出范围。/));
  expect(dialog.getByLabelText('结束时间')).toHaveAccessibleDescription(/不能同时不截止/);
});

it('shows_who_changed_a_rule_and_what_it_was', async () => {
  const { user } = await open(PATH);

  expect(await screen.findByText('不截止')).toBeInTheDocument();
  const [first] = await screen.findAllByRole('button', { name: '记录' });
  if (first) await user.click(first);

  const dialog = within(screen.getByRole('dialog', { name: '改动记录' }));
  const steps = await dialog.findAllByRole('listitem');
  expect(steps).toHaveLength(3);
  expect(steps[0]).toHaveTextContent(/30 分钟 \+ 10 分钟/);
  expect(steps[1]).toHaveTextContent(/去掉了单独规则/);
  expect(steps[2]).toHaveTextContent(/不限时.*3.*不截止/);
});

it('keeps_those_that_were_removed_in_sight', async () => {
  const { user, sent } = await open(PATH);

  await user.click(await screen.findByRole('radio', { name: '已去掉' }));

  expect(await screen.findByRole('button', { name: '重新设置' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '去掉' })).toBeNull();
  expect(sent.some(({ path, query }) => path === PATH && query.get('removed') === 'true')).toBe(true);
});

it('says_at_the_field_what_is_out_of_range_and_sends_nothing', async () => {
  const { user, writes } = await open(PATH, answer);

  const [first] = await screen.findAllByRole('button', { name: '修改' });
  if (first) await user.click(first);
  const dialog = within(screen.getByRole('dialog'));
  await user.clear(dialog.getByLabelText('加时（分钟）'));
  await user.type(dialog.getByLabelText('加时（分钟）'), '99999');
  await user.type(dialog.getByLabelText('可答次数'), '500');

  expect(dialog.getByLabelText('加时（分钟）')).toHaveAccessibleDescription('请填 0.2 到 10080 之间的数。');
  expect(dialog.getByLabelText('可答次数')).toHaveAccessibleDescription(/请填 0 到 100 之间的数。/);
  await user.click(dialog.getByRole('button', { name: '保存' }));
  expect(writes()).toHaveLength(0);
});

it('tells_a_time_of_less_than_a_minute_in_seconds', async () => {
  const { user } = await open(PATH, ({ method, path }) =>
    method === 'GET' && path === PATH
      ? {
          status: 200,
          body: { items: [{ ...overrides[0], extraSeconds: null, timeLimitSeconds: 40 }], next: null },
        }
      : undefined,
  );

  expect(await screen.findByText('40 秒')).toBeInTheDocument();
  const [first] = screen.getAllByRole('button', { name: '修改' });
  if (first) await user.click(first);
  const field = within(screen.getByRole('dialog')).getByLabelText('限时（分钟）');
  expect(field).toHaveValue(0.67);
  expect(field).toHaveAccessibleDescription('40 秒');
});
