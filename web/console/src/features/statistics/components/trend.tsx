import type { TrendPoint } from '@rizhi/shared/api/types';
import { useTranslation } from 'react-i18next';
import { Ledger } from '../../../components/ledger';
import { percent, useWords } from '../../../lib/words';

const WIDTH = 344;
const STEP = 44;
/** As many as the line has room for. */
const DAYS = 7;

const y = (rate: number) => 112 - rate * 0.92;

/** The last seven study days as a line, and the same as a table. */
export function Trend({ points: all }: { points: TrendPoint[] }) {
  const points = all.slice(-DAYS);
  const { t } = useTranslation();
  const words = useWords();
  const short = (date: string) => `${Number(date.slice(5, 7))}/${Number(date.slice(8, 10))}`;
  const placed = points.map((point, index) => ({ ...point, x: 26 + index * STEP }));
  const drawn = placed.filter((point) => point.completionRate !== null);
  const last = placed.at(-1);
  return (
    <>
      <svg
        className="trend"
        viewBox={`0 0 ${WIDTH} 136`}
        role="img"
        aria-label={t('statistics:trend', {
          points: points
            .map((point) => `${words.day(point.date)} ${percent(point.completionRate)}`)
            .join(t('statistics:comma')),
        })}
      >
        {[50, 100].map((rate) => (
          <g key={rate}>
            <line className="grid" x1="8" x2="308" y1={y(rate)} y2={y(rate)} />
            <text x="312" y={y(rate) + 4}>
              {rate}%
            </text>
          </g>
        ))}
        <line className="base" x1="8" x2="308" y1="112" y2="112" />
        <polyline
          className="line"
          points={drawn.map((point) => `${point.x},${y(point.completionRate ?? 0)}`).join(' ')}
        />
        {placed.map((point) => (
          <g key={point.date}>
            {point.completionRate === null ? null : (
              <>
                <circle
                  className={point === last ? 'now' : undefined}
                  cx={point.x}
                  cy={y(point.completionRate)}
                  r="4"
                />
                <text
                  className="value"
                  x={point.x}
                  y={y(point.completionRate) + (point.completionRate > 60 ? 19 : -10)}
                  textAnchor="middle"
                >
                  {point.completionRate}
                </text>
              </>
            )}
            <text x={point.x} y="128" textAnchor="middle">
              {short(point.date)}
            </text>
          </g>
        ))}
      </svg>
      <details>
        <summary>{t('statistics:trend-table')}</summary>
        <Ledger
          isWide
          caption={t('statistics:trend-caption')}
          rows={points}
          rowKey={(row) => row.date}
          columns={[
            {
              key: 'date',
              title: t('statistics:study-date'),
              isHead: true,
              cell: (row) => words.day(row.date),
            },
            { key: 'done', title: t('statistics:done'), isNumber: true, cell: (row) => row.done },
            { key: 'due', title: t('statistics:due'), isNumber: true, cell: (row) => row.due },
            {
              key: 'rate',
              title: t('statistics:rate'),
              isNumber: true,
              cell: (row) => percent(row.completionRate),
            },
          ]}
        />
      </details>
    </>
  );
}
