import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { correctable, preview, typedQuestion } from '../../../testing/sample-marks';

const PATH = '/quizzes/quiz-1/versions/1/corrections';

it('shows_whose_mark_changes_before_anything_is_changed_and_then_corrects', async () => {
  const { user, writes } = await open(`${PATH}?question=q1`);

  await user.click(await screen.findByRole('radio', { name: '15 秒' }));
  expect(screen.getByRole('button', { name: '确认更正' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: '预览影响' }));
  const days = await screen.findByRole('table', { name: '受影响的学习日' });
  expect(within(days).getByText(/第 3 天/)).toBeInTheDocument();
  expect(screen.getByText('变为及格', { selector: '.state' })).toBeInTheDocument();
  expect(writes().map(({ path }) => path)).toEqual([`${PATH}/preview`]);

  await user.click(screen.getByRole('button', { name: '确认更正' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '确认更正' }));

  await waitFor(() => expect(writes()).toHaveLength(2));
  expect(writes()[1]?.path).toBe(PATH);
  expect(writes()[1]?.body).toMatchObject({
    questionId: 'q1',
    treatment: 'as-answered',
    mode: 'only-better',
    content: {
      options: [
        { id: 'a', isCorrect: true },
        { id: 'b', isCorrect: false },
      ],
    },
  });
});

const refused = (pointer: string, detail: string) => ({
  status: 422,
  body: { code: 'correction-invalid', status: 422, errors: [{ pointer, code: 'wrong', detail }] },
});

it.each([
  ['/mark', () => screen.getByLabelText('满分')],
  ['/content/options/1', () => screen.getByRole('group', { name: '正确选项' })],
])('says_what_is_refused_at_%s_beside_it_and_leads_there', async (pointer, field) => {
  const { user } = await open(`${PATH}?question=q1`, ({ method, path }) =>
    method === 'POST' && path.endsWith('/preview') ? refused(pointer, '不能这样改。') : undefined,
  );
  await user.click(await screen.findByRole('radio', { name: '15 秒' }));
  await user.click(screen.getByRole('button', { name: '预览影响' }));

  await waitFor(() => expect(field()).toHaveAccessibleDescription('不能这样改。'));
  expect(field().contains(document.activeElement)).toBe(true);
});

it('says_at_the_head_what_belongs_to_no_field', async () => {
  const { user } = await open(`${PATH}?question=q1`, ({ method, path }) =>
    method === 'POST' && path.endsWith('/preview') ? refused('/content', '这不是同一道题。') : undefined,
  );
  await user.click(await screen.findByRole('radio', { name: '15 秒' }));
  await user.click(screen.getByRole('button', { name: '预览影响' }));

  await waitFor(() => expect(document.activeElement).toHaveTextContent('这不是同一道题。'));
});

it('asks_before_a_correction_is_left_half_written', async () => {
  const { user } = await open(`${PATH}?question=q1`);
  await user.click(await screen.findByRole('radio', { name: '15 秒' }));
  await user.click(screen.getAllByRole('link', { name: '题库' })[0] as HTMLElement);

  expect(await screen.findByRole('dialog', { name: '还没有保存' })).toBeInTheDocument();
  expect(screen.getByTestId('address')).toHaveTextContent(`${PATH}?question=q1`);
});

it('names_the_certificates_that_hang_on_a_correction', async () => {
  const { user } = await open(`${PATH}?question=q1`);

  await user.click(await screen.findByRole('radio', { name: '15 秒' }));
  await user.click(screen.getByRole('button', { name: '预览影响' }));

  const certificates = await screen.findByRole('table', { name: '证书' });
  expect(screen.getByText('撤销 1 张，恢复 0 张，新颁发 1 张')).toBeVisible();
  expect(within(certificates).getAllByRole('row')).toHaveLength(3);
  expect(within(certificates).getByText('撤销', { selector: '.state' })).toBeVisible();
});

it('says_so_when_the_certificates_cannot_be_found_out', async () => {
  const { user } = await open(`${PATH}?question=q1`, ({ method, path }) =>
    method === 'POST' && path.endsWith('/preview')
      ? { status: 200, body: { ...preview, certificates: null } }
      : undefined,
  );

  await user.click(await screen.findByRole('radio', { name: '15 秒' }));
  await user.click(screen.getByRole('button', { name: '预览影响' }));

  expect(await screen.findByText('证书情况暂时查不到，请稍后再预览一次')).toBeVisible();
});

it('asks_for_a_new_preview_when_anything_changes_after_the_last', async () => {
  const { user } = await open(`${PATH}?question=q1`);

  await user.click(await screen.findByRole('radio', { name: '15 秒' }));
  await user.click(screen.getByRole('button', { name: '预览影响' }));
  expect(await screen.findByRole('button', { name: '确认更正' })).toBeEnabled();
  await user.click(screen.getByRole('radio', { name: '按更正后重算' }));

  expect(screen.getByRole('button', { name: '确认更正' })).toBeDisabled();
});

it('undoes_the_newest_correction_after_asking', async () => {
  const { user, writes } = await open(PATH);

  await user.click(await screen.findByRole('button', { name: '撤销' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('7 份答卷');
  await user.click(within(dialog).getByRole('button', { name: '撤销' }));

  await waitFor(() => expect(writes().map(({ path }) => path)).toEqual([`${PATH}/c1/undoing`]));
});

it('leaves_the_mark_of_a_drawn_question_to_its_rule', async () => {
  await open(`${PATH}?question=q1`, ({ path }) =>
    path === `${PATH}/questions/q1` ? { status: 200, body: { ...correctable, isDrawn: true } } : undefined,
  );

  expect(await screen.findByText(/由抽题规则抽出/)).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: '15 秒' })).toBeInTheDocument();
  expect(screen.queryByLabelText('满分')).not.toBeInTheDocument();
});

it('takes_an_answer_that_people_typed_into_the_key', async () => {
  const { user, writes } = await open(`${PATH}?question=q1`, ({ path }) =>
    path === `${PATH}/questions/q1` ? { status: 200, body: typedQuestion } : undefined,
  );

  const table = await screen.findByRole('table', { name: '学员填写的答案，不算对的在前' });
  expect(within(table).getAllByRole('row')).toHaveLength(4);
  await user.click(within(table).getByRole('button', { name: '把“综合整治”算对' }));
  expect(within(table).getByRole('button', { name: '把“综合整治”算对' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: '预览影响' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]?.body).toMatchObject({
    mode: 'only-better',
    content: { gaps: [{ alternatives: ['综合治理', '综合整治'] }] },
  });
});

it('says_of_attempts_that_wait_for_marks_what_becomes_of_them', async () => {
  const row = preview.rows[0];
  const { user } = await open(`${PATH}?question=q1`, ({ method, path }) =>
    method === 'POST' && path.endsWith('/preview')
      ? {
          status: 200,
          body: {
            ...preview,
            changed: 1,
            better: 0,
            gradedNow: 1,
            waitingNow: 1,
            rows: [
              { ...row, hadWaited: true },
              { ...row, attemptId: 'a2', hadPassed: true, passes: false, waits: true },
            ],
          },
        }
      : undefined,
  );

  await user.click(await screen.findByRole('radio', { name: '15 秒' }));
  await user.click(screen.getByRole('button', { name: '预览影响' }));

  const attempts = await screen.findByRole('table', { name: '受影响的答卷' });
  const [, graded, waits] = within(attempts).getAllByRole('row');
  expect(within(graded as HTMLElement).getByText('等待评阅')).toBeVisible();
  expect(within(graded as HTMLElement).getByText('6/10（60%）')).toBeVisible();
  expect(within(waits as HTMLElement).getAllByText('等待评阅').length).toBe(2);
  expect(screen.getByText('不再等评阅，直接出成绩')).toBeVisible();
  // Of the three without marks one gets them by this.
  expect(screen.getByText('未评答卷').nextElementSibling).toHaveTextContent(/^2/);
  await user.click(screen.getByRole('button', { name: '确认更正' }));
  expect(within(await screen.findByRole('dialog')).getByText(/2 份答卷/)).toBeVisible();
});
