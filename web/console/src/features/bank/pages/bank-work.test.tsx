import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { questionImport, questions } from '../../../testing/sample';

it('changes_the_chosen_questions_and_names_those_that_were_refused_with_their_reason', async () => {
  const { user, writes } = await open('/questions', ({ method, path }) =>
    method === 'POST' && path === '/questions/changes'
      ? {
          status: 200,
          body: {
            changed: 1,
            unchanged: 0,
            refused: [{ questionId: 'q2', stem: '第二题', code: 'question-own-work' }],
          },
        }
      : undefined,
  );

  const boxes = await screen.findAllByRole('checkbox', { name: /^选择：/ });
  await user.click(boxes[0] as HTMLElement);
  await user.click(boxes[1] as HTMLElement);
  await user.click(screen.getByRole('button', { name: '批量修改 2 题' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByLabelText('加标签'), '月考 复习');
  await user.click(dialog.getByLabelText('改分类'));
  await user.selectOptions(dialog.getByLabelText('状态'), '已发布');
  await user.click(dialog.getByRole('button', { name: '修改' }));

  expect(await screen.findByText('不能审核自己写的试题')).toBeInTheDocument();
  expect(writes()[0]?.body).toEqual({
    questionIds: [questions[0]?.id, questions[1]?.id],
    filter: null,
    addTags: ['月考', '复习'],
    removeTags: [],
    category: '',
    difficulty: null,
    state: 'published',
  });
});

it('asks_for_state_and_category_and_keeps_them_in_the_address', async () => {
  const { user, sent } = await open('/questions');

  await user.selectOptions(await screen.findByLabelText('状态'), '待审核');
  await user.click(screen.getByText('更多条件'));
  await user.type(screen.getByLabelText('分类（含下级）'), '安全');
  await user.click(screen.getByRole('button', { name: '查找' }));

  await waitFor(() =>
    expect(screen.getByTestId('address')).toHaveTextContent(
      `state=review&category=${encodeURIComponent('安全')}`,
    ),
  );
  await waitFor(() => expect(sent.at(-1)?.query.get('category')).toBe('安全'));
  expect(sent.at(-1)?.query.get('state')).toBe('review');
});

it('moves_a_question_on_with_a_note', async () => {
  const { user, writes } = await open('/questions/q1', ({ method, path }) => {
    if (method === 'GET' && path === '/questions/q1')
      return { status: 200, body: { ...questions[0], state: 'review' } };
    return method === 'POST' ? { status: 200, body: questions[0] } : undefined;
  });

  await user.click(await screen.findByRole('button', { name: '审核通过' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByLabelText('附言，可以不写'), '核对过出处');
  await user.click(dialog.getByRole('button', { name: '审核通过' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]?.path).toBe('/questions/q1/transitions');
  expect(writes()[0]?.body).toEqual({ version: 1, to: 'published', note: '核对过出处' });
});

it('puts_what_the_bank_has_apart_and_honours_the_choice_for_all_and_for_one', async () => {
  const twin = { questionId: 'q9', version: 3, isSameKey: false, choice: null };
  const view = {
    ...questionImport,
    items: questionImport.items.map((item, index) => (index < 2 ? { ...item, duplicate: twin } : item)),
  };
  const { user, writes } = await open('/questions/import/i1', ({ method, path }) => {
    if (path === '/questions/imports/i1' && method === 'GET') return { status: 200, body: view };
    if (method === 'PUT') return { status: 200, body: view };
    return method === 'POST'
      ? { status: 200, body: { questionIds: ['q9'], skipped: 2, replaced: 1, inBank: 0, quizId: null } }
      : undefined;
  });

  expect(await screen.findByText('2 题跳过')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /题库里已有/ }));
  const twins = screen.getAllByRole('combobox', { name: '题库已有这道题' });
  expect(twins).toHaveLength(2);
  await user.selectOptions(twins[0] as HTMLElement, '两道都留');
  await user.click(screen.getByRole('radio', { name: '作为新的一版' }));
  await user.click(screen.getByRole('button', { name: /^导入 2 题/ }));

  await waitFor(() => expect(writes()).toHaveLength(2));
  expect(writes()[0]?.body).toMatchObject({ content: null, isExcluded: false, duplicate: 'keep' });
  expect(writes()[1]?.body).toMatchObject({ duplicates: 'replace', state: 'published', quiz: null });
});

it('lists_what_the_bank_has_twice_and_retires_one_of_them', async () => {
  const { user, writes } = await open('/questions/duplicates', ({ method, path }) => {
    if (path === '/questions/duplicates')
      return {
        status: 200,
        body: { items: [{ isSameKey: false, questions: questions.slice(0, 2) }], next: null },
      };
    return method === 'POST' ? { status: 200, body: { ...questions[0], state: 'retired' } } : undefined;
  });

  expect(await screen.findByText('这一组的答案不一样，请先核对。')).toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: '停用' })[0] as HTMLElement);
  expect(writes()).toHaveLength(0);
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '停用' }));

  await waitFor(() => expect(writes()[0]?.path).toBe('/questions/q1/transitions'));
});

it('keeps_what_was_chosen_when_the_change_is_called_off_and_says_what_is_missing', async () => {
  const { user, writes } = await open('/questions');
  const [first] = await screen.findAllByRole('checkbox', { name: /^选择：/ });
  await user.click(first as HTMLElement);
  await user.click(screen.getByRole('button', { name: '批量修改 1 题' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '修改' }));
  expect(screen.getByRole('alert')).toHaveTextContent('至少要改一项。');
  expect(writes()).toHaveLength(0);

  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(first).toBeChecked();
  await user.click(screen.getByRole('button', { name: '取消选择' }));
  expect(first).not.toBeChecked();
});

it('exports_the_questions_that_were_chosen_in_the_list', async () => {
  const { user, writes } = await open('/questions', ({ method, path }) =>
    method === 'POST' && path === '/questions/exports'
      ? {
          status: 200,
          body: { fileName: 'a.csv', mediaType: 'text/csv', content: '', written: 0, losses: [] },
        }
      : undefined,
  );
  const boxes = await screen.findAllByRole('checkbox', { name: /^选择：/ });
  await user.click(boxes[1] as HTMLElement);
  await user.click(screen.getByRole('button', { name: '导出试题' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '导出' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]?.body).toMatchObject({ questionIds: [questions[1]?.id] });
});

it('keeps_the_focus_and_what_was_typed_when_another_filter_changes', async () => {
  const { user } = await open('/questions');
  await user.type(await screen.findByLabelText('题干和选项里的字'), '洗手');
  await user.selectOptions(screen.getByLabelText('状态'), '待审核');

  await waitFor(() =>
    expect(screen.getByTestId('address')).toHaveTextContent(`q=${encodeURIComponent('洗手')}`),
  );
  expect(screen.getByTestId('address')).toHaveTextContent('state=review');
  expect(screen.getByLabelText('状态')).toHaveFocus();
  expect(screen.getByLabelText('题干和选项里的字')).toHaveValue('洗手');
});

it('comes_back_to_the_list_with_its_filters', async () => {
  const { user } = await open('/questions?state=published');
  await user.click((await screen.findAllByRole('link', { name: /洗手/ }))[0] as HTMLElement);
  await user.click(await screen.findByRole('link', { name: '题库', current: false }));
  expect(screen.getByTestId('address')).toHaveTextContent('/questions?state=published');
});

it('keeps_the_focus_in_the_table_when_a_row_goes', async () => {
  let left = questions;
  const { user } = await open('/questions/duplicates', ({ method, path }) => {
    if (path === '/questions/duplicates')
      return { status: 200, body: { items: [{ isSameKey: true, questions: left }], next: null } };
    if (method !== 'POST') return undefined;
    left = questions.slice(0, 1);
    return { status: 200, body: { ...questions[1], state: 'retired' } };
  });
  await user.click((await screen.findAllByRole('button', { name: '停用' }))[1] as HTMLElement);
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '停用' }));

  await waitFor(() => expect(screen.getAllByRole('button', { name: '停用' })).toHaveLength(1));
  await waitFor(() => expect(screen.getByRole('table')).toHaveFocus());
});
