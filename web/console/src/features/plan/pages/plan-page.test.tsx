import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';

const PATH = '/plans/plan-1';
const idsOf = (body: unknown) =>
  (body as { days: { sections: { sectionId: string }[] }[] }).days.map((day) =>
    day.sections.map((section) => section.sectionId).join(' '),
  );

it('moves_a_section_to_another_day_without_dragging', async () => {
  const { user, writes } = await open(PATH);

  await user.selectOptions(await screen.findByRole('combobox', { name: '把标准预防移到' }), '第 3 天');

  await waitFor(() => expect(writes().some((one) => one.method === 'PUT')).toBe(true));
  const saved = writes().find((one) => one.method === 'PUT');
  expect(idsOf(saved?.body)).toEqual(['s1', 's3', 's2 s4 s5']);
});

it('splits_by_minutes_and_saves_the_proposal', async () => {
  const { user, writes } = await open(PATH);
  const minutes = await screen.findByRole('spinbutton', { name: '每天分钟' });

  await user.clear(minutes);
  await user.type(minutes, '9');
  await user.click(screen.getByRole('button', { name: /分钟分天$/ }));

  await waitFor(() => expect(writes().some((one) => one.path.endsWith('/draft'))).toBe(true));
  expect(writes().find((one) => one.path.endsWith('/split'))?.body).toMatchObject({
    weekdays: [1, 2, 3, 4, 5],
  });
});

it('saves_that_a_plan_gives_a_certificate', async () => {
  const { user, writes } = await open(PATH);
  const option = await screen.findByRole('checkbox', { name: '学完的人颁发证书' });
  expect(option).not.toBeChecked();

  await user.click(option);
  await user.click(screen.getByRole('button', { name: '保存草稿' }));

  await waitFor(() =>
    expect(writes().findLast((one) => one.method === 'PUT')?.body).toMatchObject({ givesCertificate: true }),
  );
});

it('does_not_publish_what_is_not_saved', async () => {
  const { user } = await open(PATH);
  const publish = await screen.findByRole('button', { name: '发布第 1 版给 24 人' });

  await user.type(screen.getByRole('textbox', { name: '名称' }), '（新）');

  expect(publish).toBeDisabled();
  expect(screen.getByText('有没保存的修改，先保存再发布。')).toBeInTheDocument();
});

it('counts_the_audience_again_when_a_unit_is_taken_in_or_left_out', async () => {
  const { user, writes } = await open(PATH);

  await user.click(await screen.findByRole('checkbox', { name: '内科' }));
  await user.click(screen.getByRole('checkbox', { name: '排除护理部' }));

  await waitFor(() => {
    const last = writes().findLast((one) => one.path.endsWith('/audience-preview'));
    expect(last?.body).toMatchObject({
      includeUnits: [
        { unitId: 'u-sur', withChildren: true },
        { unitId: 'u-int', withChildren: true },
      ],
      excludeUnits: [{ unitId: 'u-sur2' }, { unitId: 'u-nur' }],
    });
  });
  expect(screen.getByText(/何书宁、马承礼/)).toBeInTheDocument();
});

it('publishes_after_saying_what_will_happen', async () => {
  const { user, writes } = await open(PATH, ({ method, path }) =>
    method === 'POST' && path.endsWith('/publications')
      ? { status: 201, body: { planId: 'plan-1', version: 1, headCount: 24 } }
      : undefined,
  );

  await user.click(await screen.findByRole('button', { name: '发布第 1 版给 24 人' }));
  expect(screen.getByText(/24 人会得到 3 个学习日/)).toBeInTheDocument();
  const buttons = screen.getAllByRole('button', { name: '发布第 1 版给 24 人' });
  await user.click(buttons.at(-1) as HTMLElement);

  expect(await screen.findByText(/正在为 24 人建立学习档案/)).toBeInTheDocument();
  expect(writes().filter((one) => one.path.endsWith('/publications'))).toHaveLength(1);
});

it('asks_a_quiz_as_a_topic_quiz', async () => {
  const { user, writes } = await open(PATH);
  const [kind] = await screen.findAllByRole('combobox', { name: /测验的种类$/ });

  await user.selectOptions(kind as HTMLElement, '专题测验');

  await waitFor(() => expect(writes().some((one) => one.method === 'PUT')).toBe(true));
  const saved = writes().find((one) => one.method === 'PUT')?.body as { days: { quizKind: string | null }[] };
  expect(saved.days.map((day) => day.quizKind)).toContain('topic');
});

it('splits_with_a_quiz_at_the_end_of_each_study_week', async () => {
  const { user, writes } = await open(PATH);

  await user.selectOptions(
    await screen.findByRole('combobox', { name: '分天时放测验' }),
    '每个学习周的最后一天',
  );
  await user.click(screen.getByRole('button', { name: /分钟分天$/ }));

  await waitFor(() => expect(writes().some((one) => one.path.endsWith('/split'))).toBe(true));
  expect(writes().find((one) => one.path.endsWith('/split'))?.body).toMatchObject({
    placement: 'week-ends',
    quizId: 'z1',
  });
});
