import type { LeaveView, PersonView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { today } from '@rizhi/shared/lib/time';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../../components/controls';
import { useAction } from '../../../lib/use-action';
import { peopleKey } from '../api/people';

/** Stretches of leave: their study days are excused. */
export function LeaveEditor({ person }: { person: PersonView }) {
  const { t } = useTranslation();
  const [periods, setPeriods] = useState<LeaveView[]>(person.leaves);
  const isChanged = JSON.stringify(periods) !== JSON.stringify(person.leaves);
  const save = useAction<LeaveView[], PersonView>({
    send: (next, headers) =>
      http.put(`/people/${person.id}/leave`, { periods: next, version: person.version }, { headers }),
    done: t('directory:leave.saved'),
    stale: [peopleKey],
  });
  const change = (index: number, more: Partial<LeaveView>) =>
    setPeriods(periods.map((period, at) => (at === index ? { ...period, ...more } : period)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.run([...periods].sort((one, other) => one.from.localeCompare(other.from)));
  };
  return (
    <form className="form" onSubmit={submit}>
      {periods.length === 0 ? <p className="muted">{t('directory:leave.none')}</p> : null}
      {periods.map((period, index) => {
        const number = index + 1;
        return (
          <div className="leave-row" key={`${number}-${periods.length}`}>
            <input
              className="input"
              type="date"
              required
              aria-label={t('directory:leave.from', { number })}
              value={period.from}
              onChange={(event) => change(index, { from: event.target.value })}
            />
            <span aria-hidden="true">–</span>
            <input
              className="input"
              type="date"
              required
              min={period.from}
              aria-label={t('directory:leave.to', { number })}
              value={period.to}
              onChange={(event) => change(index, { to: event.target.value })}
            />
            <IconButton
              icon="close"
              name={t('directory:leave.remove', { number })}
              onClick={() => setPeriods(periods.filter((_, at) => at !== index))}
            />
          </div>
        );
      })}
      <div className="form-row">
        <Button isTight icon="plus" onClick={() => setPeriods([...periods, { from: today(), to: today() }])}>
          {t('directory:leave.add')}
        </Button>
        <Button type="submit" disabled={!isChanged} isPending={save.isPending}>
          {t('directory:leave.save')}
        </Button>
      </div>
    </form>
  );
}
