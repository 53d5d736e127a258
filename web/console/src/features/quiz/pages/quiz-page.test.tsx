import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { quiz } from '../../../testing/sample';

const PATH = '/quizzes/z1';
const saved = (body: unknown) => ({ status: 200, body: { ...quiz, ...(body as object) } });

it('saves_a_drawing_rule_with_its_part', async () => {
  const { user, writes } = await open(PATH, ({ method, body }) =>
    method === 'PUT' ? saved(body) : undefined,
  );

  await user.click(await screen.findByRole('button', { name: '加一个部分' }));
  await user.click(screen.getByRole('button', { name: '加一条抽题规则' }));
  const rule = screen.getByRole('group', { name: '抽题规则 1' });
  await user.type(within(rule).getByLabelText('分类'), '安全/用电');
  await user.type(within(rule).getByLabelText('标签'), '新员工，必考');
  await user.selectOptions(within(rule).getByLabelText('部分'), '第 1 部分');
  await user.click(screen.getByRole('button', { name: '保存草稿' }));

  const sent = writes()[0]?.body as { sections: { id: string }[]; rules: object[] };
  expect(sent.rules).toMatchObject([
    {
      category: '安全/用电',
      tags: ['新员工', '必考'],
      withChildren: true,
      count: 5,
      mark: 2,
      section: sent.sections[0]?.id,
    },
  ]);
});

it('says_how_many_questions_a_rule_lacks', async () => {
  const rule = {
    id: 'r1',
    section: null,
    category: '安全',
    withChildren: true,
    tags: [],
    type: null,
    difficulty: null,
    count: 5,
    mark: 2,
    available: 3,
  };
  await open(PATH, ({ method, path }) =>
    method === 'GET' && path === PATH ? { status: 200, body: { ...quiz, rules: [rule] } } : undefined,
  );

  expect(await screen.findByText('题库里只有 3 道符合，不能发布')).toBeInTheDocument();
});

it('sets_what_results_show_phase_by_phase', async () => {
  const { user, writes } = await open(PATH, ({ method, body }) =>
    method === 'PUT' ? saved(body) : undefined,
  );

  await user.selectOptions(await screen.findByLabelText('何时能看解析'), '按阶段分别设置');
  await user.click(screen.getByRole('checkbox', { name: '正确答案和解析，刚交卷' }));
  await user.click(screen.getByRole('button', { name: '保存草稿' }));

  expect(writes()[0]?.body).toMatchObject({
    reviewOptions: { rightAfter: ['response', 'marks', 'feedback'] },
  });
});

it('sets_purpose_which_attempt_counts_and_what_happens_at_the_deadline', async () => {
  const { user, writes } = await open(PATH, ({ method, body }) =>
    method === 'PUT' ? saved(body) : undefined,
  );

  await user.selectOptions(await screen.findByLabelText('用途'), '练习');
  await user.selectOptions(screen.getByLabelText('多次作答取'), '各次平均');
  await user.selectOptions(screen.getByLabelText('到时未交卷'), '还可以补交');
  await user.clear(screen.getByLabelText('补交时间（分钟）'));
  await user.type(screen.getByLabelText('补交时间（分钟）'), '30');
  await user.click(screen.getByRole('button', { name: '保存草稿' }));

  expect(writes()[0]?.body).toMatchObject({
    mode: 'practice',
    gradeBy: 'average',
    expiry: 'grace',
    handInSeconds: 1_800,
  });
});

it('lets_wrong_choices_take_marks_below_zero', async () => {
  const { user, writes } = await open(PATH, ({ method, body }) =>
    method === 'PUT' ? saved(body) : undefined,
  );

  const allow = await screen.findByRole('checkbox', { name: '错选倒扣可以低于 0 分' });
  expect(allow).not.toBeChecked();
  await user.click(allow);
  await user.click(screen.getByRole('button', { name: '保存草稿' }));

  expect(writes()[0]?.body).toMatchObject({ hasNegativeMarks: true });
});

it('keeps_the_pass_mark_while_its_field_is_empty', async () => {
  const { user, writes } = await open(PATH, ({ method, body }) =>
    method === 'PUT' ? saved(body) : undefined,
  );

  const field = await screen.findByLabelText('及格线（%）');
  await user.clear(field);
  expect(field).toHaveValue(null);
  await user.tab();
  expect(field).toHaveValue(quiz.passPercent);
  await user.type(screen.getByLabelText('可答次数'), '3');
  await user.click(screen.getByRole('button', { name: '保存草稿' }));

  expect(writes()[0]?.body).toMatchObject({ passPercent: quiz.passPercent });
});

it('sets_the_window_by_the_clock_of_the_organisation', async () => {
  const { user, writes } = await open(PATH, ({ method, body }) =>
    method === 'PUT' ? saved(body) : undefined,
  );

  await waitFor(() => expect(screen.getByLabelText('开放时间')).toHaveValue('2026-11-20T09:00'));
  await user.type(screen.getByLabelText('结束时间'), '2026-11-30T18:00');
  await user.click(screen.getByRole('button', { name: '保存草稿' }));

  expect(writes()[0]?.body).toMatchObject({
    opens: '2026-11-20T01:00:00Z',
    closes: '2026-11-30T10:00:00.000Z',
  });
});

it('refuses_a_window_that_ends_before_it_begins_in_place', async () => {
  const { user } = await open(PATH);

  await waitFor(() => expect(screen.getByLabelText('开放时间')).toHaveValue('2026-11-20T09:00'));
  await user.type(screen.getByLabelText('结束时间'), '2026-11-19T18:00');

  expect(screen.getByText('结束时间要晚于开放时间')).toBeInTheDocument();
  expect(screen.getByLabelText('结束时间')).toBeInvalid();
  expect(screen.getByRole('button', { name: '保存草稿' })).toBeDisabled();
});

const refusal = (code: string, ...errors: { pointer: string; code: string; detail: string }[]) => ({
  status: 422,
  body: { code, status: 422, title: '', detail: '请看标出的地方。', errors },
});

it('says_at_the_field_what_is_out_of_range_and_what_the_server_refuses', async () => {
  const { user } = await open(PATH, ({ method }) =>
    method === 'PUT'
      ? refusal(
          'quiz-invalid',
          { pointer: '/title', code: 'title-missing', detail: '要有名称。' },
          { pointer: '/items/0/mark', code: 'mark-out-of-range', detail: '分值要大于 0。' },
        )
      : undefined,
  );

  const percent = await screen.findByLabelText('及格线（%）');
  await user.clear(percent);
  await user.type(percent, '150');
  expect(percent).toHaveAccessibleDescription('请填 0 到 100 之间的数。');
  await user.click(screen.getByRole('button', { name: '保存草稿' }));

  expect(await screen.findByText('第 1 题：分值要大于 0。')).toBeInTheDocument();
  expect(screen.getByLabelText('名称')).toHaveAccessibleDescription('要有名称。');
});

it('keeps_the_focus_on_a_question_that_moves_and_hands_it_on_when_one_goes', async () => {
  const { user } = await open(PATH);
  const down = await screen.findByRole('button', { name: '第 1 题下移' });
  await user.click(down);
  expect(screen.getByRole('button', { name: '第 2 题下移' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '移出第 2 题' }));
  expect(screen.getByRole('button', { name: '移出第 2 题' })).toHaveFocus();
});

it('asks_before_a_changed_draft_is_left', async () => {
  const { user } = await open(PATH);
  await user.click(await screen.findByRole('button', { name: '第 1 题下移' }));
  await user.click(screen.getByRole('link', { name: '分析' }));
  await user.click(await screen.findByRole('button', { name: '留在这一页' }));
  expect(screen.getByTestId('address')).toHaveTextContent(PATH);

  await user.click(screen.getByRole('link', { name: '分析' }));
  await user.click(await screen.findByRole('button', { name: '不保存，离开' }));
  await waitFor(() => expect(screen.getByTestId('address')).toHaveTextContent('/analysis'));
});

it('says_when_the_bank_has_nothing_to_add', async () => {
  const { user } = await open(PATH, ({ path, query }) =>
    path === '/questions' && query.get('q') === '没有的'
      ? { status: 200, body: { items: [], next: null } }
      : undefined,
  );
  await user.click(await screen.findByRole('button', { name: '从题库加题' }));
  await user.type(screen.getByLabelText('题干里的字'), '没有的');
  expect(await screen.findByText(/没有可以加的试题/)).toBeInTheDocument();
});

it('hands_the_focus_to_the_next_step_once_a_draft_is_saved', async () => {
  let version = quiz.version;
  const { user } = await open(PATH, ({ method, path }) => {
    if (path !== PATH && path !== `${PATH}/draft`) return undefined;
    if (method === 'PUT') version += 1;
    return { status: 200, body: { ...quiz, version, publishedVersion: 1, hasUnpublishedChanges: true } };
  });
  await user.click(await screen.findByRole('button', { name: '第 1 题下移' }));
  await user.click(screen.getByRole('button', { name: '保存草稿' }));

  await waitFor(() => expect(screen.getByRole('button', { name: '发布第 2 版' })).toHaveFocus());
});
