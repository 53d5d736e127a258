import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';

it('names_what_deserves_a_look_with_advice_and_the_way_to_correct_it', async () => {
  await open('/quizzes/quiz-1/versions/1/analysis');

  expect(await screen.findByText('答案可疑。')).toBeInTheDocument();
  expect(screen.getByText(/请先核对答案和题干/)).toBeInTheDocument();
  expect(screen.getByText('15 秒（16 次）')).toBeInTheDocument();
  expect(screen.getAllByRole('link', { name: '更正' })[0]).toHaveAttribute(
    'href',
    '/quizzes/quiz-1/versions/1/corrections?question=q1',
  );
  expect(screen.getByRole('link', { name: 'XLSX' })).toHaveAttribute(
    'href',
    expect.stringContaining('/versions/1/analysis.xlsx'),
  );
});

it('leads_to_the_paragraph_or_else_the_section_and_says_which_questions_are_drawn', async () => {
  await open('/quizzes/quiz-1/versions/1/analysis');

  expect(await screen.findByRole('link', { name: '看段落' })).toHaveAttribute(
    'href',
    '/documents/doc-1/rev-3/s2?paragraph=s2-p1',
  );
  expect(screen.getByRole('link', { name: '看章节' })).toHaveAttribute('href', '/documents/doc-1/rev-3/s2');
  expect(screen.getByText('抽题，12 份答卷抽到')).toBeInTheDocument();
});

it('explains_every_figure_in_words', async () => {
  const { user } = await open('/quizzes/quiz-1/versions/1/analysis');
  const how = await screen.findByText('这些数字怎么看');
  await user.click(how);

  const terms = [...(how.parentElement?.querySelectorAll('dt') ?? [])].map((term) => term.textContent);
  expect(terms).toContain('难度 P');
  expect(terms).toHaveLength(12);
  expect(screen.getByText(/0.4 以上很好，0.2 以下应当改题/)).toBeInTheDocument();
});
