import { createElement, Fragment, type ReactNode } from 'react';
import type { TextFormat } from '../generated/types';
import { pieces } from './model/plain-text';
import styles from './question.module.css';

interface RichTextProps {
  text: string;
  format?: TextFormat | null;
  /** What stands where the text says [[1]]; without it the sign stays. */
  gap?: (number: number) => ReactNode;
}

const SHOWN = new Set(
  (
    'p br strong em b i u s sub sup code pre ul ol li blockquote table caption thead tbody tr th td ' +
    'ruby rt rp span div hr figure figcaption img'
  ).split(' '),
);
const HIDDEN = new Set('script style template iframe object embed noscript svg math head title'.split(' '));
const VOID = new Set(['br', 'hr', 'img']);
const ELEMENT = 1;
const TEXT = 3;

/**
 * Text of a question. HTML is read by the browser's parser, which runs nothing, and only known elements are rebuilt,
 * without their attributes.
 */
export function RichText({ text, format, gap }: RichTextProps) {
  if (format !== 'html') return <span className={styles.plain}>{withGaps(text, gap)}</span>;
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  return <div className={styles.rich}>{childrenOf(body, gap)}</div>;
}

function withGaps(text: string, gap: RichTextProps['gap']): ReactNode {
  if (!gap) return text;
  return pieces(text).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity.
    typeof piece === 'number' ? <Fragment key={index}>{gap(piece)}</Fragment> : piece,
  );
}

function childrenOf(parent: Node, gap: RichTextProps['gap']): ReactNode[] {
  return [...parent.childNodes].map((node, index) => shown(node, index, gap));
}

function shown(node: Node, key: number, gap: RichTextProps['gap']): ReactNode {
  if (node.nodeType === TEXT) return <Fragment key={key}>{withGaps(node.textContent ?? '', gap)}</Fragment>;
  if (node.nodeType !== ELEMENT) return null;
  const element = node as Element;
  const name = element.tagName.toLowerCase();
  if (HIDDEN.has(name)) return null;
  if (!SHOWN.has(name)) return <Fragment key={key}>{childrenOf(node, gap)}</Fragment>;
  if (name === 'img') return picture(element, key);
  const props = { key, ...spans(element) };
  return VOID.has(name) ? createElement(name, props) : createElement(name, props, ...childrenOf(node, gap));
}

function spans(element: Element): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [attribute, prop] of [
    ['colspan', 'colSpan'],
    ['rowspan', 'rowSpan'],
  ] as const) {
    const value = Number(element.getAttribute(attribute));
    if (Number.isInteger(value) && value > 1 && value < 100) found[prop] = value;
  }
  return found;
}

/** Only pictures of this site are shown; of others their text. */
function picture(element: Element, key: number): ReactNode {
  const source = element.getAttribute('src') ?? '';
  const words = element.getAttribute('alt') ?? '';
  return /^\/(?!\/)/.test(source) ? <img key={key} src={source} alt={words} loading="lazy" /> : words;
}
