import type { OverrideView } from '@rizhi/shared/api/types';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Segmented, Select } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { NumberField } from '../../../components/number-field';
import { PersonPicker, type Picked } from '../../../components/person-picker';
import { unitChoices, unitsQuery } from '../../../lib/directory';
import { wrongIn } from '../../../lib/refused';
import { useAction } from '../../../lib/use-action';
import { type OverrideRule, overridesKey, putOverride, type SubjectKind } from '../api/overrides';
import { isCrossed, WindowFields } from './window-fields';

type Time = 'as-quiz' | 'extra' | 'own' | 'none';

const timeOf = (override: OverrideRule): Time => {
  if (override.extraSeconds !== null) return 'extra';
  if (override.timeLimitSeconds === null) return 'as-quiz';
  return override.timeLimitSeconds === 0 ? 'none' : 'own';
};

/** A week. */
const MOST_MINUTES = 10_080;

const NOTHING: OverrideRule = {
  timeLimitSeconds: null,
  extraSeconds: null,
  attemptsAllowed: null,
  opens: null,
  closes: null,
  neverCloses: null,
};

/** Whom it is for, and which rules differ. What stays empty is as in the quiz. */
export function OverrideDialog({
  quizId,
  known,
  onClose,
}: {
  quizId: string;
  known: OverrideView | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  const [kind, setKind] = useState<SubjectKind>('people');
  const [person, setPerson] = useState<Picked | null>(null);
  const [unitId, setUnitId] = useState('');
  const [rule, setRule] = useState<OverrideRule>(
    known
      ? {
          timeLimitSeconds: known.timeLimitSeconds,
          extraSeconds: known.extraSeconds,
          attemptsAllowed: known.attemptsAllowed,
          opens: known.opens,
          closes: known.closes,
          neverCloses: known.neverCloses || null,
        }
      : NOTHING,
  );
  const [time, setTime] = useState<Time>(timeOf(rule));
  const change = (more: Partial<OverrideRule>) => setRule({ ...rule, ...more });
  const chooseTime = (next: Time) => {
    setTime(next);
    change({
      extraSeconds: next === 'extra' ? 600 : null,
      timeLimitSeconds: next === 'own' ? 3_600 : next === 'none' ? 0 : null,
    });
  };
  const subject = known
    ? { kind: known.kind as SubjectKind, id: known.subjectId }
    : kind === 'people'
      ? person && { kind, id: person.id }
      : unitId !== '' && { kind, id: unitId };
  const isEmpty = Object.values(rule).every((value) => value === null);
  const [isTried, setTried] = useState(false);
  const save = useAction<OverrideRule>({
    send: async (request) => {
      if (subject) await putOverride(quizId, subject.kind, subject.id, request);
    },
    done: t('quiz:override.saved'),
    stale: [overridesKey],
    onDone: onClose,
  });
  const submit = () => {
    setTried(true);
    if (subject && !isEmpty && !isCrossed(rule)) save.run(rule);
  };
  const wrong = wrongIn(save.error, 'override-invalid');
  return (
    <FormDialog
      title={t(known ? 'quiz:override.change' : 'quiz:override.add')}
      submit={t('quiz:override.save')}
      isPending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {known ? null : (
        <>
          <Segmented
            label={t('quiz:override.whom')}
            value={kind}
            onChange={(next) => setKind(next as SubjectKind)}
            choices={[
              { value: 'people', text: t('quiz:override.person') },
              { value: 'units', text: t('quiz:override.unit') },
            ]}
          />
          {kind === 'people' ? (
            <PersonPicker label={t('quiz:override.person')} picked={person} onPick={setPerson} />
          ) : (
            <Field label={t('quiz:override.unit')} hint={t('quiz:override.unit-hint')}>
              {(field) => (
                <Select
                  {...field}
                  value={unitId}
                  onChange={(event) => setUnitId(event.target.value)}
                  choices={[
                    { value: '', text: t('quiz:override.choose') },
                    ...unitChoices(units.data?.units ?? []),
                  ]}
                />
              )}
            </Field>
          )}
        </>
      )}
      <Field label={t('quiz:override.time')}>
        {(field) => (
          <Select
            {...field}
            value={time}
            onChange={(event) => chooseTime(event.target.value as Time)}
            choices={(['as-quiz', 'extra', 'own', 'none'] as const).map((value) => ({
              value,
              text: t(`quiz:override.times.${value}`),
            }))}
          />
        )}
      </Field>
      {time === 'extra' ? (
        <NumberField
          label={t('quiz:override.extra')}
          per={60}
          min={0.2}
          max={MOST_MINUTES}
          isMust
          error={wrong('/extraSeconds')}
          value={rule.extraSeconds}
          onChange={(extraSeconds) => change({ extraSeconds })}
        />
      ) : null}
      {time === 'own' ? (
        <NumberField
          label={t('quiz:override.own')}
          per={60}
          min={0.2}
          max={MOST_MINUTES}
          isMust
          error={wrong('/timeLimitSeconds')}
          value={rule.timeLimitSeconds}
          onChange={(timeLimitSeconds) => change({ timeLimitSeconds })}
        />
      ) : null}
      <NumberField
        label={t('quiz:attempts')}
        hint={t('quiz:override.attempts-hint')}
        min={0}
        max={100}
        error={wrong('/attemptsAllowed')}
        value={rule.attemptsAllowed}
        onChange={(attemptsAllowed) => change({ attemptsAllowed })}
      />
      <WindowFields
        window={rule}
        hint={t('quiz:override.empty-means-quiz')}
        error={wrong('/closes')}
        onChange={(window) =>
          change({ ...window, neverCloses: window.closes === null ? rule.neverCloses : null })
        }
      />
      <label className="check">
        <input
          type="checkbox"
          checked={rule.neverCloses === true}
          onChange={({ target }) =>
            change(target.checked ? { neverCloses: true, closes: null } : { neverCloses: null })
          }
        />
        <span>
          {t('quiz:override.never-closes')} <span className="muted">{t('quiz:override.never-note')}</span>
        </span>
      </label>
      {isTried && !subject ? <Wrong text={t('quiz:override.no-subject')} /> : null}
      {isTried && isEmpty ? <Wrong text={t('quiz:override.nothing')} /> : null}
    </FormDialog>
  );
}

function Wrong({ text }: { text: string }) {
  return (
    <p className="field-error" role="alert">
      {text}
    </p>
  );
}
