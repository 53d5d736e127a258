import DOMPurify from 'dompurify';

const TAGS = [
  'p',
  'br',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'code',
  'em',
  'strong',
  'b',
  'i',
  'u',
  's',
  'sub',
  'sup',
  'mark',
  'small',
  'span',
  'div',
  'a',
  'img',
  'figure',
  'figcaption',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'colgroup',
  'col',
  'dl',
  'dt',
  'dd',
  'ruby',
  'rt',
  'rp',
];
const ATTRIBUTES = [
  'id',
  'href',
  'src',
  'alt',
  'lang',
  'colspan',
  'rowspan',
  'scope',
  'start',
  'width',
  'height',
  'title',
];

/** Headings inside a section stand below the section's own. */
function lowerHeadings(root: ParentNode, document: Document): void {
  for (const heading of root.querySelectorAll('h1, h2')) {
    const lower = document.createElement('h3');
    lower.append(...heading.childNodes);
    if (heading.id) lower.id = heading.id;
    heading.replaceWith(lower);
  }
}

/** A wide table scrolls in its own box, which the keyboard reaches. */
function boxTables(root: ParentNode, document: Document, name: string): void {
  for (const table of root.querySelectorAll('table')) {
    const box = document.createElement('div');
    box.className = 'own-scroll';
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', table.querySelector('caption')?.textContent ?? name);
    table.replaceWith(box);
    box.append(table);
  }
}

function markOutsideLinks(root: ParentNode): void {
  for (const link of root.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.setAttribute('rel', 'noopener noreferrer');
    link.setAttribute('target', '_blank');
  }
}

/** The server's text once more through the browser's own cleaner, shaped for this page. */
export function cleanSection(html: string, tableName: string): string {
  const root = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
  lowerHeadings(root, document);
  boxTables(root, document, tableName);
  markOutsideLinks(root);
  for (const image of root.querySelectorAll('img')) image.setAttribute('loading', 'lazy');
  const holder = document.createElement('div');
  holder.append(root);
  return holder.innerHTML;
}
