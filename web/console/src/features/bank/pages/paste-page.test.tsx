import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../testing/open';
import { questionImport } from '../../../testing/sample';

it('the_chooser_offers_every_kind_of_file_that_is_understood', async () => {
  await open('/questions/import');

  expect((await screen.findByLabelText('选择文件')).getAttribute('accept')?.split(',')).toEqual([
    '.txt',
    '.docx',
    '.xlsx',
    '.csv',
    '.gift',
    '.xml',
    '.zip',
    '.h5p',
    '.apkg',
  ]);
});

it('sends_the_chosen_file_as_it_is_and_opens_the_preview', async () => {
  const { user, writes } = await open('/questions/import', ({ method, path }) =>
    method === 'POST' && path === '/questions/imports' ? { status: 201, body: questionImport } : undefined,
  );

  await user.upload(await screen.findByLabelText('选择文件'), new File(['::a::b{T}'], '题.gift'));

  await waitFor(() => expect(writes()[0]?.query.get('fileName')).toBe('题.gift'));
  expect(await screen.findByRole('heading', { name: '核对试题' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '下载核对结果 Excel（含原因）' })).toHaveAttribute(
    'href',
    expect.stringContaining(`/api/v1/questions/imports/${questionImport.id}/report.xlsx`),
  );
});
