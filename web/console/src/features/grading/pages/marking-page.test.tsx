import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { item } from '../../../testing/sample-marks';

it('marks_by_line_of_the_rubric_and_sends_the_sum', async () => {
  const { user, writes } = await open('/marking');

  await user.type(await screen.findByLabelText(/时机齐全/), '5');
  await user.selectOptions(screen.getByLabelText(/表述清楚/), '2');
  await user.click(screen.getByRole('button', { name: '给分' }));

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]?.body).toMatchObject({
    questionId: 'q9',
    mark: 7,
    seen: 0,
    criteria: { c1: 5, c2: 2 },
  });
});

it('shows_the_words_found_and_takes_the_suggestion_only_when_asked', async () => {
  const { user } = await open('/marking');

  expect(await screen.findByText('体液', { selector: 'mark' })).toBeInTheDocument();
  const mark = screen.getByLabelText(/得分/);
  expect(mark).toHaveValue(null);
  await user.click(screen.getByRole('button', { name: /采用建议/ }));

  expect(mark).toHaveValue(4);
});

it('shows_all_answers_to_one_question_and_lets_two_people_mark_them', async () => {
  const { user, sent, writes } = await open('/marking');

  await user.selectOptions(await screen.findByLabelText('按题阅卷'), 'q9');
  await waitFor(() =>
    expect(
      sent.some(({ path, query }) => path === '/attempts/marking' && query.get('question') === 'q9'),
    ).toBe(true),
  );
  await user.click(await screen.findByRole('button', { name: '双评设置' }));
  await user.click(await screen.findByRole('checkbox', { name: /两人独立/ }));
  await user.click(screen.getByRole('button', { name: '保存' }));

  await waitFor(() => expect(writes().map(({ path }) => path)).toEqual(['/quizzes/quiz-1/marking-rule']));
  expect(writes()[0]?.body).toEqual({ isDouble: true, tolerance: 0 });
});

it('goes_on_to_the_next_answer_when_one_is_marked', async () => {
  const items = ['a1', 'a2'].map((attemptId) => ({ ...item, attemptId, rubric: [], suggestion: null }));
  let given = 0;
  const { user } = await open('/marking', ({ method, path }) => {
    if (method === 'GET' && path === '/attempts/marking')
      return { status: 200, body: { items: items.slice(given), next: null } };
    if (method !== 'GET') given += 1;
    return method === 'GET' ? undefined : { status: 200, body: items[0] };
  });
  const [first] = await screen.findAllByLabelText(/得分/);
  await user.type(first as HTMLElement, '3');
  await user.click(screen.getAllByRole('button', { name: '给分' })[0] as HTMLElement);

  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
  await waitFor(() => expect(screen.getByRole('heading', { name: item.quizTitle })).toHaveFocus());
});
