import type { ReviewSettings } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../components/controls';
import { FormDialog } from '../../../components/dialog';
import { Failed } from '../../../components/states';
import { useAction } from '../../../lib/use-action';

const rulesKey = ['review', 'settings'];

/** Bounds as the server has them. */
const BOUNDS = {
  rightInRow: { min: 1, max: 10 },
  perDay: { min: 5, max: 100 },
  slowSeconds: { min: 1, max: 3600 },
  fastSeconds: { min: 1, max: 3600 },
} as const;

const NAMES = ['rightInRow', 'perDay', 'slowSeconds', 'fastSeconds'] as const;
/** What may stay empty. */
const OPTIONAL: readonly string[] = ['slowSeconds', 'fastSeconds'];

/** How many right answers let a question leave, how many questions a day asks for, and what time and hints say of an answer. */
export function ReviewRules({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const stored = useQuery({
    queryKey: rulesKey,
    queryFn: ({ signal }) => http.get<ReviewSettings>('/reviews/settings', { signal }),
  });
  const [typed, setTyped] = useState<Partial<Record<keyof ReviewSettings, string>>>({});
  const [isHintHard, setHintHard] = useState<boolean>();
  const isHard = isHintHard ?? stored.data?.isHintHard ?? false;
  const save = useAction<ReviewSettings, ReviewSettings>({
    send: (input, headers) => http.put('/reviews/settings', input, { headers }),
    done: t('review:rules.saved'),
    stale: [rulesKey],
    onDone: onClose,
  });
  const text = (name: keyof ReviewSettings) => typed[name] ?? String(stored.data?.[name] ?? '');
  return (
    <FormDialog
      title={t('review:rules.title')}
      submit={t('review:rules.save')}
      isPending={save.isPending || !stored.data}
      onSubmit={() =>
        save.run({
          rightInRow: Number(text('rightInRow')),
          perDay: Number(text('perDay')),
          slowSeconds: text('slowSeconds') ? Number(text('slowSeconds')) : null,
          fastSeconds: text('fastSeconds') ? Number(text('fastSeconds')) : null,
          isHintHard: isHard,
        })
      }
      onClose={onClose}
    >
      {stored.isError ? <Failed error={stored.error} onRetry={() => void stored.refetch()} /> : null}
      {NAMES.map((name) => (
        <Field
          key={name}
          label={t(`review:rules.${name}`)}
          hint={t(`review:rules.${name}-why`, BOUNDS[name])}
        >
          {(field) => (
            <input
              {...field}
              className="input"
              type="number"
              required={!OPTIONAL.includes(name)}
              step={1}
              {...BOUNDS[name]}
              value={text(name)}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <label className="check">
        <input type="checkbox" checked={isHard} onChange={(event) => setHintHard(event.target.checked)} />
        {t('review:rules.isHintHard')}
      </label>
    </FormDialog>
  );
}
