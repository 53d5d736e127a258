import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { uploadLimits } from '../../../lib/upload';
import { FakeUpload } from '../../../testing/fake-upload';
import { open } from '../../../testing/open';
import { importView } from '../../../testing/sample';

const { stall } = uploadLimits;

afterEach(() => {
  uploadLimits.stall = stall;
  vi.unstubAllGlobals();
});

it.each([
  ['/documents/import', '选择文件', 'sample.txt', { ...importView }, `/documents/import/${importView.id}`],
  ['/questions/import', '选择文件', '题.gift', { id: 'q1' }, '/questions/import/q1'],
])('an_upload_on_%s_that_stops_says_so_and_can_be_sent_again', async (path, label, name, answer, next) => {
  uploadLimits.stall = 50;
  const { user } = await open(path);
  FakeUpload.use();

  await user.upload(await screen.findByLabelText(label), new File(['一'], name));

  expect(await screen.findByText(/^上传停住了：/)).toHaveTextContent('请检查网络，再试一次。');
  expect(FakeUpload.sent).toHaveLength(1);
  uploadLimits.stall = stall;
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  const [first, second] = FakeUpload.sent;
  expect(second?.headers['Idempotency-Key']).toBe(first?.headers['Idempotency-Key']);
  act(() => second?.move(1, 4));
  expect(screen.getByText('已上传 25%')).toBeInTheDocument();
  expect(screen.queryByText(/^上传停住了：/)).toBeNull();
  act(() => second?.arrive());
  expect(screen.getByText(/^已收到，正在识别/)).toBeInTheDocument();
  await act(async () => second?.answer(201, answer));
  await waitFor(() => expect(screen.getByTestId('address')).toHaveTextContent(next));
});
