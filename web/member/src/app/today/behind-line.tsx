import type { BehindView } from '@rizhi/shared/api/types';
import { ButtonLink } from '@rizhi/shared/components/button';
import { Notice } from '@rizhi/shared/components/surface';
import { paths } from '@rizhi/shared/lib/paths';
import { lastDayOf, monthDay, today } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';

/** Days that are overdue, as a fact with a way out, in one line. */
export function BehindLine({ behind }: { behind: BehindView[] }) {
  const { t, i18n } = useTranslation();
  const sorted = [...behind].sort((one, other) => one.lateUntil.localeCompare(other.lateUntil));
  const possible = sorted.find((day) => lastDayOf(day.lateUntil) >= today());
  const first = possible ?? sorted[0];
  if (!first) return null;
  const isOne = behind.length === 1 && possible !== undefined;
  const to = isOne ? paths.read(first.planId, first.day) : paths.plan(first.planId);
  return (
    <Notice
      mark="overdue"
      tone="behind"
      action={
        <ButtonLink to={to}>
          {behind.length === 1 ? t('app:today.catchUp') : t('app:today.catchUpMany')}
        </ButtonLink>
      }
    >
      <strong>{t('app:today.behind', { count: behind.length })}</strong>
      <br />
      {possible
        ? t('app:today.lateUntil', { date: monthDay(lastDayOf(first.lateUntil), i18n.language) })
        : t('app:today.lateOver')}
    </Notice>
  );
}
