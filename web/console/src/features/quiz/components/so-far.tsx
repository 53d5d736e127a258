import type { PreviewTriesView } from '@rizhi/shared/api/types';
import { dateTime } from '@rizhi/shared/lib/time';
import { useQueries, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Field, Select } from '../../../components/controls';
import { zoneQuery } from '../../../lib/organisation';
import { planTitleQuery } from '../api/quizzes';
import { Facts } from './facts';

const OTHER = 'other';
const keyOf = ({ planId, day }: PreviewTriesView) => `${planId} ${day}`;

/** What the attempts that the person has made leave of it, on the day of a plan that is chosen; first the one taken last. */
export function SoFar({ days }: { days: PreviewTriesView[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(days[0] ? keyOf(days[0]) : OTHER);
  const plans = [...new Set(days.map(({ planId }) => planId))];
  const titles = useQueries({ queries: plans.map(planTitleQuery) });
  const titleOf = (planId: string) => titles[plans.indexOf(planId)]?.data ?? t('quiz:preview.a-plan');
  const day = days.find((one) => keyOf(one) === chosen);
  if (days.length === 0) return <p className="muted">{t('quiz:preview.no-tries')}</p>;
  return (
    <>
      <Field label={t('quiz:preview.day')}>
        {(field) => (
          <Select
            {...field}
            value={chosen}
            choices={[
              ...days.map((one) => ({
                value: keyOf(one),
                text: t('quiz:preview.day-is', { plan: titleOf(one.planId), day: one.day }),
              })),
              { value: OTHER, text: t('quiz:preview.other-day') },
            ]}
            onChange={(event) => setChosen(event.target.value)}
          />
        )}
      </Field>
      {day ? (
        <OfDay tries={day} plan={titleOf(day.planId)} />
      ) : (
        <p className="muted">{t('quiz:preview.other-day-note')}</p>
      )}
    </>
  );
}

function OfDay({ tries, plan }: { tries: PreviewTriesView; plan: string }) {
  const { t, i18n } = useTranslation();
  const zone = useQuery(zoneQuery).data;
  const { planId, attemptsMade, attemptsLeft, nextAttemptAt, isUnderWay, refusal } = tries;
  const facts: [string, ReactNode][] = [
    [
      t('quiz:preview.plan'),
      <Link key="plan" to={`/plans/${planId}`}>
        {plan}
      </Link>,
    ],
    [t('quiz:preview.made'), t('quiz:preview.made-is', { count: attemptsMade })],
    [
      t('quiz:preview.left'),
      attemptsLeft === null
        ? t('quiz:override.any-number')
        : t('quiz:preview.left-is', { count: attemptsLeft }),
    ],
  ];
  if (attemptsLeft !== 0)
    facts.push([
      t('quiz:preview.next'),
      nextAttemptAt === null ? t('quiz:preview.at-once') : dateTime(nextAttemptAt, i18n.language, zone),
    ]);
  return (
    <>
      <Facts className="preview-terms" facts={facts} />
      {refusal ? (
        <p className="state overdue">{t(`quiz:preview.refused.${refusal}`)}</p>
      ) : (
        <p className="muted">{t(isUnderWay ? 'quiz:preview.under-way' : 'quiz:preview.may-start')}</p>
      )}
    </>
  );
}
