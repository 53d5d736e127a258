import type { CalendarDateView, CalendarView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, Select } from '../../../components/controls';
import { Icon } from '../../../components/icon';
import { Ledger } from '../../../components/ledger';
import { PageHead, Section } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { useAction } from '../../../lib/use-action';
import { useWords } from '../../../lib/words';

type Kind = 'holidays' | 'makeUpDays';
interface Line extends CalendarDateView {
  kind: Kind;
}

const calendarKey = ['calendar'] as const;

export function linesOf(view: Pick<CalendarView, Kind>): Line[] {
  return [
    ...view.holidays.map((date) => ({ ...date, kind: 'holidays' as const })),
    ...view.makeUpDays.map((date) => ({ ...date, kind: 'makeUpDays' as const })),
  ].sort((a, b) => a.date.localeCompare(b.date));
}

function Editor({ view }: { view: CalendarView }) {
  const { t } = useTranslation();
  const words = useWords();
  const [lines, setLines] = useState(linesOf(view));
  const [isDirty, setDirty] = useState(false);
  const [added, setAdded] = useState<Line>({ date: '', name: '', kind: 'holidays' });
  const save = useAction<void, CalendarView>({
    send: (_, headers) => {
      const of = (kind: Kind) =>
        lines.filter((line) => line.kind === kind).map(({ date, name }) => ({ date, name }));
      return http.put(
        '/calendar',
        { holidays: of('holidays'), makeUpDays: of('makeUpDays'), version: view.version },
        { headers },
      );
    },
    done: t('calendar:saved'),
    stale: [calendarKey],
  });
  const add = (event: FormEvent) => {
    event.preventDefault();
    const others = lines.filter((line) => line.date !== added.date);
    setLines([...others, { ...added, name: added.name.trim() }].sort((a, b) => a.date.localeCompare(b.date)));
    setAdded({ ...added, date: '' });
    setDirty(true);
  };
  return (
    <>
      <PageHead title={t('calendar:title')} note={t('calendar:note')}>
        <Button kind="primary" disabled={!isDirty} isPending={save.isPending} onClick={() => save.run()}>
          {t('calendar:save')}
        </Button>
      </PageHead>
      <form className="filters" onSubmit={add}>
        <Field label={t('calendar:date')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="date"
              required
              value={added.date}
              onChange={(event) => setAdded({ ...added, date: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('calendar:kind')}>
          {(field) => (
            <Select
              {...field}
              value={added.kind}
              onChange={(event) =>
                setAdded({ ...added, kind: event.target.value === 'holidays' ? 'holidays' : 'makeUpDays' })
              }
              choices={[
                { value: 'holidays', text: t('calendar:kinds.holidays') },
                { value: 'makeUpDays', text: t('calendar:kinds.makeUpDays') },
              ]}
            />
          )}
        </Field>
        <Field label={t('calendar:name')}>
          {(field) => (
            <input
              {...field}
              className="input"
              required
              maxLength={40}
              value={added.name}
              onChange={(event) => setAdded({ ...added, name: event.target.value })}
            />
          )}
        </Field>
        <Button type="submit" icon="plus">
          {t('calendar:add')}
        </Button>
      </form>
      {lines.length === 0 ? (
        <Empty title={t('calendar:none')}>{t('calendar:none-note')}</Empty>
      ) : (
        <Section title={t('calendar:days')} note={t('calendar:count', { count: lines.length })}>
          <Ledger
            rows={lines}
            rowKey={(row) => row.date}
            columns={[
              {
                key: 'date',
                title: t('calendar:date'),
                isHead: true,
                cell: (row) => `${row.date.slice(0, 4)}　${words.dayAndWeekday(row.date)}`,
              },
              {
                key: 'kind',
                title: t('calendar:kind'),
                cell: (row) => (
                  <span className="state">
                    <Icon name={row.kind === 'holidays' ? 'rest' : 'calendar'} />
                    {t(`calendar:kinds.${row.kind}`)}
                  </span>
                ),
              },
              { key: 'name', title: t('calendar:name'), cell: (row) => row.name },
              {
                key: 'act',
                title: '',
                isAction: true,
                cell: (row) => (
                  <Button
                    isTight
                    kind="quiet"
                    onClick={() => {
                      setLines(lines.filter((line) => line !== row));
                      setDirty(true);
                    }}
                  >
                    {t('calendar:remove')}
                    <span className="sr">{row.date}</span>
                  </Button>
                ),
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}

export default function CalendarPage() {
  const calendar = useQuery({
    queryKey: calendarKey,
    queryFn: ({ signal }) => http.get<CalendarView>('/calendar', { signal }),
  });
  return <Answer query={calendar}>{(view) => <Editor key={view.version} view={view} />}</Answer>;
}
