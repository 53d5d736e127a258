import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Button } from './controls';
import { Icon } from './icon';

export interface Column<Row> {
  key: string;
  /** Empty for a column of actions. */
  title: string;
  cell: (row: Row) => ReactNode;
  isNumber?: boolean;
  isAction?: boolean;
  isHead?: boolean;
  isPick?: boolean;
  isLong?: boolean;
  /** The name by which the server sorts this column. */
  sort?: string;
  foot?: ReactNode;
}

interface LedgerProps<Row> {
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  caption?: string;
  isCaptionHidden?: boolean;
  isChosen?: (row: Row) => boolean;
  sorted?: string;
  onSort?: (sort: string) => void;
  pickAll?: ReactNode;
  /** Stays a table on phones and scrolls in its own box. */
  isWide?: boolean;
}

function classOf<Row>(column: Column<Row>): string {
  return [
    column.isNumber ? 'num' : '',
    column.isAction ? 'act' : '',
    column.isPick ? 'pick' : '',
    column.isLong ? 'long' : '',
  ].join(' ');
}

function HeadCell<Row>({ column, props }: { column: Column<Row>; props: LedgerProps<Row> }) {
  const { t } = useTranslation();
  const { sorted = '', onSort, pickAll } = props;
  if (column.isPick) return <th role="columnheader">{pickAll}</th>;
  if (!column.sort || !onSort)
    return (
      <th scope="col" className={classOf(column)}>
        {column.title || <span className="sr">{t('components:actions')}</span>}
      </th>
    );
  const isDown = sorted === `-${column.sort}`;
  const isSorted = isDown || sorted === column.sort;
  return (
    <th
      scope="col"
      className={classOf(column)}
      aria-sort={isSorted ? (isDown ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="button"
        onClick={() => onSort(isDown ? (column.sort ?? '') : `-${column.sort}`)}
      >
        {column.title}
        {isSorted ? <Icon name={isDown ? 'down' : 'up'} /> : null}
      </button>
    </th>
  );
}

/** The three-line table. Below 860 px its rows are stacked; roles are written out so that it stays a table. */
export function Ledger<Row>(props: LedgerProps<Row>) {
  const { columns, rows, rowKey, caption, isCaptionHidden, isChosen, isWide } = props;
  const box = useRef<HTMLTableElement>(null);
  const hasFocus = useRef(false);
  // A row that goes takes the focus with it: the table has it then, and the tab key goes on from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows have changed
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body)
      box.current?.focus({ preventScroll: true });
  }, [rows]);
  const hasFoot = columns.some((column) => column.foot !== undefined);
  const table = (
    <table
      ref={box}
      tabIndex={-1}
      className={`ledger ${isWide ? '' : 'stack'}`}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={() => {
        hasFocus.current = false;
      }}
    >
      {caption ? <caption className={isCaptionHidden ? 'sr' : undefined}>{caption}</caption> : null}
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} props={props} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={isChosen?.(row) ? 'chosen' : undefined}>
            {columns.map((column) =>
              column.isHead ? (
                <th key={column.key} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  className={classOf(column)}
                  data-label={column.isAction || column.isPick ? undefined : column.title}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {hasFoot ? (
        <tfoot>
          <tr>
            {columns.map((column) =>
              column.isHead ? (
                <th key={column.key} scope="row">
                  {column.foot}
                </th>
              ) : (
                <td key={column.key} className={classOf(column)}>
                  {column.foot}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
  if (!isWide) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section className="scroll" aria-label={caption ?? ''} tabIndex={0}>
      {table}
    </section>
  );
}

/** Next and previous by key; the address holds the page, the history the way back. */
export function Paging({ note, next }: { note: string; next: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const location = useLocation();
  const here = new URLSearchParams(location.search);
  const go = (cursor: string | null) => {
    const query = new URLSearchParams(here);
    if (cursor) query.set('cursor', cursor);
    else query.delete('cursor');
    navigate({ search: query.toString() }, { state: { isPaged: true } });
  };
  const isPaged = (location.state as { isPaged?: boolean } | null)?.isPaged === true;
  const isFirst = !here.get('cursor');
  return (
    <nav className="paging" aria-label={t('components:pages')}>
      <span>{note}</span>
      <div>
        {isFirst ? null : (
          <Button icon="left" onClick={() => (isPaged ? navigate(-1) : go(null))}>
            {t(isPaged ? 'components:previous' : 'components:first')}
          </Button>
        )}
        {next ? (
          <Button onClick={() => go(next)}>
            {t('components:next')}
            <Icon name="right" />
          </Button>
        ) : null}
      </div>
    </nav>
  );
}
