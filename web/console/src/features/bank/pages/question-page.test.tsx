import type { QuestionContent } from '@rizhi/shared/api/types';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { BLANK, NO_GAP, option } from '../model/content';

async function openQuestion(content: QuestionContent) {
  return open('/questions/q9', ({ method, path }) =>
    path === '/questions/q9'
      ? {
          status: 200,
          body: {
            id: 'q9',
            version: method === 'PUT' ? 2 : 1,
            content,
            updatedAt: '2026-09-10T02:00:00Z',
            usedInQuizzes: 0,
            state: 'published',
            updatedBy: 'p1',
            writtenBy: 'p1',
          },
        }
      : undefined,
  );
}

const sent = (writes: { body: unknown }[]) =>
  (writes[0] as { body: { content: QuestionContent } }).body.content;

const created = (writes: { body: unknown }[]) => (writes[0] as { body: QuestionContent }).body;

it('keeps_everything_the_form_does_not_show', async () => {
  const content: QuestionContent = {
    ...BLANK,
    stem: '出汗很多的时候可以喝什么？',
    type: 'multiple',
    options: [
      { ...option('a', '淡盐水', true), weight: 0.5, feedback: '对', isFixed: true },
      { ...option('b', '白酒'), weight: -1 },
    ],
    scoring: {
      choices: 'weights',
      ordering: null,
      partShare: 0.25,
      defaultWeight: null,
      lowerBound: null,
      upperBound: null,
      isAllOrNothing: null,
      isAnyOrder: null,
      rules: null,
    },
    hints: ['想想第二节'],
    penalty: 0.1,
    externalId: 'moodle-17',
    source: { format: 'gift', file: 'a.gift', place: '3', text: null },
  };
  const { user, writes } = await openQuestion(content);
  await user.type(await screen.findByLabelText('解析'), '酒让人更缺水。');
  await user.click(screen.getByRole('button', { name: '保存为新的一版' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(sent(writes())).toEqual({ ...content, explanation: '酒让人更缺水。' });
});

it('writes_a_matching_and_shows_it_as_a_member_sees_it', async () => {
  const { user, writes } = await open('/questions/new');
  await user.selectOptions(await screen.findByLabelText('题型'), '配对');
  await user.type(screen.getByLabelText('题干'), '配对');
  await user.type(screen.getByLabelText('选项 A'), '先兆');
  await user.type(screen.getByLabelText('选项 B'), '重度');
  await user.type(screen.getByLabelText('左侧第 1 项'), '头晕');
  await user.selectOptions(screen.getByLabelText('左侧第 1 项对应'), 'A　先兆');
  await user.type(screen.getByLabelText('左侧第 2 项'), '昏迷');
  await user.selectOptions(screen.getByLabelText('左侧第 2 项对应'), 'B　重度');
  await user.click(screen.getByRole('button', { name: '预览' }));
  const preview = within(screen.getByRole('region', { name: '学员看到的样子' }));
  await user.selectOptions(preview.getByLabelText('头晕'), 'B　重度');
  await user.click(screen.getByRole('button', { name: '保存到题库' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  const content = created(writes());
  const [first, second] = content.options;
  expect(content.options.map(({ text }) => text)).toEqual(['先兆', '重度']);
  expect(content.prompts?.map(({ text, optionId }) => [text, optionId])).toEqual([
    ['头晕', first?.id],
    ['昏迷', second?.id],
  ]);
});

it('writes_a_cloze_with_a_number_and_a_choice_and_closes_the_numbers_when_a_gap_goes', async () => {
  const { user, writes } = await openQuestion({
    ...BLANK,
    type: 'cloze',
    stem: '甲 [[1]] 乙 [[2]]',
    gaps: [
      { ...NO_GAP, kind: 'text', alternatives: ['一'] },
      { ...NO_GAP, kind: 'text', alternatives: ['二'] },
    ],
  });
  await user.click(await screen.findByRole('button', { name: '删去第 1 空' }));
  expect(screen.getByLabelText('题干')).toHaveValue('甲  乙 [[1]]');
  await user.selectOptions(screen.getByLabelText('第 1 空的填法'), '填数值');
  await user.clear(screen.getByLabelText('数值'));
  await user.type(screen.getByLabelText('数值'), '36.5');
  await user.type(screen.getByLabelText('可用的单位'), '度, K=1');
  await user.click(screen.getByRole('button', { name: '加一个空' }));
  await user.selectOptions(screen.getByLabelText('第 2 空的填法'), '选一项');
  await user.type(screen.getByLabelText('选项 A'), '换班');
  await user.click(screen.getByRole('radio', { name: 'A 正确' }));
  await user.click(screen.getByRole('button', { name: '保存为新的一版' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  const content = sent(writes());
  expect(content.stem).toBe('甲  乙 [[1]][[2]]');
  expect(content.gaps[0]).toMatchObject({
    kind: 'number',
    numbers: [{ value: 36.5, tolerance: 0 }],
    units: [
      { name: '度', factor: 1 },
      { name: 'K', factor: 1 },
    ],
  });
  expect(content.gaps[1]).toMatchObject({ kind: 'choice' });
  expect(content.gaps[1]?.options?.[0]).toMatchObject({ text: '换班', isCorrect: true });
});

it('writes_a_material_with_questions_of_their_own_types', async () => {
  const { user, writes } = await open('/questions/new');
  await user.selectOptions(await screen.findByLabelText('题型'), '材料题');
  await user.type(screen.getByLabelText('材料'), '七月的一个下午……');
  const first = within(screen.getByRole('group', { name: '第 1 小题' }));
  await user.selectOptions(first.getByLabelText('题型'), '判断');
  await user.type(first.getByLabelText('题干'), '应当继续干。');
  await user.click(first.getByRole('radio', { name: '错误' }));
  await user.click(screen.getByRole('button', { name: '加一道小题' }));
  const second = within(screen.getByRole('group', { name: '第 2 小题' }));
  await user.selectOptions(second.getByLabelText('题型'), '简短填写');
  await user.type(second.getByLabelText('题干'), '先做什么？');
  await user.type(second.getByLabelText('答案'), '降温 | 移到阴凉处');
  await user.click(screen.getByRole('button', { name: '保存到题库' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  const content = created(writes());
  expect(content.children).toHaveLength(2);
  expect(content.children?.[0]?.content).toMatchObject({ type: 'true-false', isTrue: false, options: [] });
  expect(content.children?.[1]?.content.gaps[0]?.alternatives).toEqual(['降温', '移到阴凉处']);
});

it('brings_an_ordering_into_its_right_order_and_says_what_the_server_refuses', async () => {
  const { user, writes } = await open('/questions/new', ({ method, path }) =>
    method === 'POST' && path === '/questions'
      ? {
          status: 400,
          body: {
            code: 'invalid-request',
            status: 400,
            errors: [{ pointer: '/options/2', code: 'option-empty', detail: '有选项没有文字。' }],
          },
        }
      : undefined,
  );
  await user.selectOptions(await screen.findByLabelText('题型'), '排序');
  await user.type(screen.getByLabelText('题干'), '排好');
  await user.type(screen.getByLabelText('选项 1'), '二');
  await user.type(screen.getByLabelText('选项 2'), '一');
  await user.click(screen.getByRole('button', { name: '上移第 2 项' }));
  await user.click(screen.getByRole('button', { name: '保存到题库' }));

  expect(await screen.findByText('有选项没有文字。')).toBeInTheDocument();
  expect(created(writes()).options.map(({ text }) => text)).toEqual(['一', '二']);
});

it('writes_hints_of_a_question_about_a_material_and_shows_them_under_its_number', async () => {
  const child = { ...BLANK, stem: '怎么走？', options: [option('a', '楼梯', true), option('b', '电梯')] };
  const content: QuestionContent = {
    ...BLANK,
    type: 'composite',
    stem: '警报响了。',
    hints: ['先想火往哪里走。'],
    children: [{ id: 'c1', content: { ...child, hints: ['停电会怎样？'] } }],
  };
  const { user, writes } = await openQuestion(content);
  const about = within(await screen.findByRole('group', { name: '第 1 小题' }));
  expect(about.getByLabelText('第 1 条提示')).toHaveValue('停电会怎样？');
  await user.type(about.getByLabelText('第 1 条提示'), '想想。');
  await user.click(screen.getByRole('button', { name: '预览' }));
  const preview = within(screen.getByRole('region', { name: '学员看到的样子' }));
  await user.click(preview.getByRole('button', { name: /^看提示/ }));
  await user.click(preview.getByRole('button', { name: /^再看一条/ }));
  expect(preview.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '先想火往哪里走。',
    '(1) 停电会怎样？想想。',
  ]);
  await user.click(screen.getByRole('button', { name: '保存为新的一版' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(sent(writes()).children?.[0]?.content.hints).toEqual(['停电会怎样？想想。']);
});

it('writes_hints_that_a_member_may_look_at_one_by_one', async () => {
  const { user, writes } = await open('/questions/new');
  await user.type(await screen.findByLabelText('题干'), '天是什么颜色？');
  await user.type(screen.getByLabelText('选项 A'), '蓝');
  await user.type(screen.getByLabelText('选项 B'), '红');
  await user.click(screen.getByText('更多设置'));
  for (const [index, hint] of ['想想海。', '不是红。', '多余的'].entries()) {
    await user.click(screen.getByRole('button', { name: '加一条提示' }));
    await user.type(screen.getByLabelText(`第 ${index + 1} 条提示`), hint);
  }
  await user.click(screen.getByRole('button', { name: '删去第 3 条提示' }));
  await user.click(screen.getByRole('button', { name: '预览' }));
  const preview = within(screen.getByRole('region', { name: '学员看到的样子' }));
  await user.click(preview.getByRole('button', { name: '看提示（2 条）' }));
  expect(preview.getByText('想想海。')).toBeVisible();
  expect(preview.queryByText('不是红。')).toBeNull();
  await user.click(screen.getByRole('button', { name: '保存到题库' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(created(writes()).hints).toEqual(['想想海。', '不是红。']);
});

it('writes_rubric_and_keywords_of_a_short_answer', async () => {
  const { user, writes } = await open('/questions/new');
  await user.selectOptions(await screen.findByLabelText('题型'), '简答');
  await user.type(screen.getByLabelText('题干'), '怎样调整作业时间？');
  await user.click(screen.getByRole('button', { name: '加一行标准' }));
  await user.type(screen.getByLabelText('第 1 行标准'), '避开正午');
  await user.click(screen.getByRole('button', { name: '加一组关键词' }));
  await user.type(screen.getByLabelText('第 1 组词'), '轮班 换班');
  await user.selectOptions(screen.getByLabelText('第 1 组要求'), '必须有');
  await user.click(screen.getByRole('button', { name: '保存到题库' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]?.body).toMatchObject({
    rubric: [{ text: '避开正午', most: 1 }],
    keywords: [{ words: ['轮班', '换班'], mark: 1, need: 'required' }],
    options: [],
    gaps: [],
  });
});

it('a_cloze_begins_without_the_empty_gaps_of_the_types_on_the_way_and_keeps_those_with_a_key', async () => {
  const { user } = await open('/questions/new');
  const type = await screen.findByLabelText('题型');
  await user.selectOptions(type, '数值');
  await user.selectOptions(type, '完形填空');
  expect(screen.queryByText('第 1 空')).not.toBeInTheDocument();

  await user.selectOptions(type, '填空');
  await user.type(screen.getByLabelText('第 1 空的答案'), '南门');
  await user.selectOptions(type, '完形填空');

  expect(screen.getByLabelText('第 1 空的答案')).toHaveValue('南门');
});

it('switches_each_stage_of_the_comparison_of_typed_text_by_itself', async () => {
  const { user, writes } = await openQuestion({
    ...BLANK,
    type: 'fill-in',
    stem: '____是第一生产力。',
    gaps: [{ ...NO_GAP, alternatives: ['科学技术'] }],
  });

  await user.click(await screen.findByText('更多设置'));
  const stages = within(screen.getByRole('group', { name: /怎样比对填写的文字/ })).getAllByRole('checkbox');
  expect(stages).toHaveLength(11);
  expect(screen.getByLabelText('大小写')).toBeChecked();
  expect(screen.getByLabelText('繁体与简体')).not.toBeChecked();
  await user.click(screen.getByLabelText('大小写'));
  await user.click(screen.getByLabelText('繁体与简体'));
  await user.click(screen.getByRole('button', { name: '保存为新的一版' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(sent(writes()).scoring?.rules).toMatchObject({
    foldsCase: false,
    foldsTraditional: true,
    foldsWidth: null,
  });
});

const openTyped = async () => {
  const opened = await openQuestion({
    ...BLANK,
    type: 'short-text',
    stem: '坚持什么？',
    gaps: [{ ...NO_GAP, kind: 'text', alternatives: ['综合治理'] }],
  });
  await opened.user.click(await screen.findByText('更多设置'));
  await opened.user.click(screen.getByRole('checkbox', { name: /^个别错字/ }));
  return opened;
};

it('lets_a_few_wrong_characters_pass', async () => {
  const { user, writes } = await openTyped();
  const per = screen.getByLabelText('每多少字容许错、漏、多一字');
  expect(per).toHaveValue(5);
  await user.clear(per);
  await user.type(per, '8');
  await user.click(screen.getByRole('button', { name: '保存为新的一版' }));
  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(sent(writes()).scoring?.rules).toMatchObject({ charactersPerEdit: 8 });
});

it('lets_no_wrong_characters_pass_together_with_an_expression', async () => {
  const { user } = await openTyped();
  await user.click(screen.getByRole('checkbox', { name: /^答案是正则表达式/ }));
  expect(screen.getByRole('checkbox', { name: /^个别错字/ })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: /^个别错字/ })).toBeDisabled();
});
