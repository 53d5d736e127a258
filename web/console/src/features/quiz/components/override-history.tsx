import type { OverrideStepView, OverrideView } from '@rizhi/shared/api/types';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls';
import { Dialog } from '../../../components/dialog';
import { Answer } from '../../../components/states';
import { PersonName } from '../../../lib/person-name';
import { overrideStepsQuery } from '../api/overrides';
import '../overrides.css';
import { useAllowanceText } from './allowance-text';
import { Facts } from './facts';
import { Whom } from './whom';

/** Who changed an override, when, and what it was from then on. */
export function OverrideHistory({
  quizId,
  of,
  base,
  onClose,
}: {
  quizId: string;
  of: OverrideView;
  base: number | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const steps = useInfiniteQuery(overrideStepsQuery(quizId, of.kind, of.subjectId));
  return (
    <Dialog title={t('quiz:override.history')} isWide onClose={onClose}>
      <p>
        <strong>
          <Whom override={of} />
        </strong>
      </p>
      <Answer query={steps}>
        {({ pages }) => (
          <ol className="override-steps">
            {pages
              .flatMap((page) => page.items)
              .map((step) => (
                <Step key={`${step.changedAt}${step.changedBy}`} step={step} base={base} />
              ))}
          </ol>
        )}
      </Answer>
      {steps.hasNextPage ? (
        <Button isPending={steps.isFetchingNextPage} onClick={() => void steps.fetchNextPage()}>
          {t('quiz:override.earlier')}
        </Button>
      ) : null}
      <p className="muted small">{t('quiz:override.history-note')}</p>
    </Dialog>
  );
}

function Step({ step, base }: { step: OverrideStepView; base: number | null }) {
  const { t } = useTranslation();
  const text = useAllowanceText(base);
  const all: [string, string][] = [
    [t('quiz:override.time'), text.time(step)],
    [t('quiz:attempts'), text.attempts(step)],
    [t('quiz:opens'), text.opens(step)],
    [t('quiz:closes'), text.closes(step)],
  ];
  const facts = all.filter(([, value]) => value !== t('quiz:override.as-quiz'));
  return (
    <li>
      <p>
        <PersonName id={step.changedBy} /> <time dateTime={step.changedAt}>{text.at(step.changedAt)}</time>
      </p>
      {step.isRemoval ? <p>{t('quiz:override.was-removed')}</p> : <Facts facts={facts} />}
    </li>
  );
}
