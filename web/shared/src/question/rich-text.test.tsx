import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { plainText } from './model/plain-text';
import { RichText } from './rich-text';

it('keeps_known_elements_and_drops_what_could_act', () => {
  const { container } = render(
    <RichText
      format="html"
      text={
        '<p onclick="steal()">一<b>二</b><script>steal()</script><a href="javascript:steal()">三</a>' +
        '<img src="https://elsewhere.example/x.png" alt="图"><img src="/api/v1/pictures/1" alt="表"></p>'
      }
    />,
  );
  expect(container.querySelector('p')?.textContent).toBe('一二三图');
  expect(container.querySelectorAll('script, a, [onclick]')).toHaveLength(0);
  expect(screen.getByAltText('表')).toHaveAttribute('src', '/api/v1/pictures/1');
});

it('puts_a_control_where_each_gap_stands_in_plain_text_and_in_html', () => {
  const gap = (number: number) => <input aria-label={`gap ${number}`} />;
  const { rerender } = render(<RichText text="甲 [[1]] 乙 [[2]]" gap={gap} />);
  expect(screen.getAllByRole('textbox')).toHaveLength(2);
  rerender(<RichText format="html" text="<ul><li>甲 [[1]]</li><li>乙 [[2]]</li></ul>" gap={gap} />);
  expect(screen.getAllByRole('listitem')[1]).toContainElement(screen.getByLabelText('gap 2'));
});

it('shows_markup_as_text_unless_the_format_is_html', () => {
  render(<RichText text="a < b 且 <b>c</b>" />);
  expect(screen.getByText('a < b 且 <b>c</b>')).toBeInTheDocument();
});

it('makes_one_line_of_a_stem_for_lists', () => {
  expect(plainText('<p>到 [[1]] 度</p>', 'html')).toBe('到 ____ 度');
});
