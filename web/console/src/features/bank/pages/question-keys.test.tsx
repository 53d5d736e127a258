import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';

it('a_question_is_written_looked_at_and_saved_by_keyboard_alone', async () => {
  const { user, writes } = await open('/questions/new');
  (await screen.findByLabelText('题干')).focus();
  await user.keyboard('洗手多久？');
  await user.tab();
  await user.keyboard(' ');
  await user.tab();
  await user.keyboard('15 秒');
  screen.getByRole('button', { name: '加一个选项' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByLabelText('选项 E')).toHaveFocus();
  await user.keyboard('60 秒');
  screen.getByRole('button', { name: '删去选项 E' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: '加一个选项' })).toHaveFocus();
  screen.getByRole('button', { name: '预览' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('region', { name: '学员看到的样子' })).toHaveTextContent('15 秒');
  screen.getByLabelText('标签').focus();
  await user.keyboard('手卫生{Control>}{Enter}{/Control}');

  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]?.body).toMatchObject({
    stem: '洗手多久？',
    tags: ['手卫生'],
    options: [{ text: '15 秒', isCorrect: true }],
  });
});
