import type { TextFormat } from '../../generated/types';

/** Places of gaps in the text of a cloze: [[1]], [[2]] and so on. */
const GAP = /\[\[(\d{1,3})\]\]/;

/** Text and gap numbers in turn: text, number, text, number, text. */
export function pieces(text: string): (string | number)[] {
  return text.split(GAP).map((piece, index) => (index % 2 === 1 ? Number(piece) : piece));
}

/** Text of HTML; a picture is its words. */
function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const image of body.querySelectorAll('img')) image.replaceWith(`〔${image.alt || '图'}〕`);
  return body.textContent ?? '';
}

/** A stem in one line, for lists: without tags, with a line where a gap is. */
export function plainText(text: string, format?: TextFormat | null): string {
  const bare = format === 'html' ? textOf(text) : text;
  return pieces(bare)
    .map((piece) => (typeof piece === 'number' ? '____' : piece))
    .join('')
    .trim();
}
