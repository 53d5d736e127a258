import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { open } from '../../../../testing/open';
import { BLANK, option } from '../../model/content';
import { asHtml, describePicture, picturesOf, withPicture } from '../../model/pictures';

const URL = `/api/v1/questions/assets/${'a'.repeat(64)}`;
const question = {
  ...BLANK,
  stem: '哪个 < 大？',
  options: [option('a', '甲 & 乙', true), option('b', '丙')],
  explanation: '见\n第一节',
};

it('a_question_that_takes_a_picture_becomes_html_and_loses_no_sign', () => {
  const html = withPicture(question, 'option:b', URL, '一个"圆"');

  expect(html.format).toBe('html');
  expect(html.stem).toBe('哪个 &lt; 大？');
  expect(html.options[0]?.text).toBe('甲 &amp; 乙');
  expect(html.explanation).toBe('见<br>第一节');
  expect(picturesOf(html)).toEqual([{ place: 'option:b', index: 0, url: URL, alt: '一个"圆"' }]);
  expect(asHtml(html)).toBe(html);
});

it('words_of_a_picture_change_and_a_picture_goes', () => {
  const html = withPicture(withPicture(question, 'stem', URL, '圆'), 'stem', URL, '方');
  const [first, second] = picturesOf(html);
  if (!first || !second) throw new Error('two pictures');

  const described = describePicture(html, second, '正方形');

  expect(picturesOf(described).map(({ alt }) => alt)).toEqual(['圆', '正方形']);
  expect(picturesOf(describePicture(described, first, null)).map(({ alt }) => alt)).toEqual(['正方形']);
});

it('uploads_a_picture_with_its_words_without_sending_the_question', async () => {
  const { user, writes } = await open('/questions/new', ({ method, path }) =>
    method === 'POST' && path === '/questions/assets'
      ? { status: 201, body: { id: 'a'.repeat(64), mediaType: 'image/png', url: URL } }
      : undefined,
  );

  await user.type(await screen.findByLabelText('题干'), '看图');
  await user.click(screen.getByRole('button', { name: '加图片' }));
  const dialog = screen.getByRole('dialog', { name: '加图片' });
  expect(within(dialog).getByRole('button', { name: '放进去' })).toBeDisabled();
  await user.upload(
    within(dialog).getByLabelText('图片文件'),
    new File(['x'], 'a.png', { type: 'image/png' }),
  );
  await user.type(within(dialog).getByLabelText('图片说明'), '一个圆{Enter}');
  await user.click(within(dialog).getByRole('button', { name: '放进去' }));

  expect(await screen.findByRole('img', { name: '一个圆' })).toHaveAttribute('src', URL);
  expect(writes().map(({ path }) => path)).toEqual(['/questions/assets']);
  expect(screen.getByLabelText('第 1 张（题干）的说明')).toHaveValue('一个圆');
});
