import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../testing/open';

it('says_a_failure_inside_the_dialog_that_is_open', async () => {
  const { user } = await open('/quizzes', ({ method }) =>
    method === 'POST' ? { status: 503, body: { code: 'unavailable', status: 503 } } : undefined,
  );
  await user.click(await screen.findByRole('button', { name: '新建测验' }));
  const dialog = screen.getByRole('dialog');
  await user.type(within(dialog).getByLabelText('名称'), '周测');
  await user.click(within(dialog).getByRole('button', { name: '建立草稿' }));

  const said = within(dialog).getByRole('status');
  await waitFor(() => expect(said).not.toBeEmptyDOMElement());
  expect(document.querySelectorAll('.toasts')).toHaveLength(1);

  await user.click(within(dialog).getByRole('button', { name: '取消' }));
  expect(document.querySelector('.toasts')).not.toBeEmptyDOMElement();
});
