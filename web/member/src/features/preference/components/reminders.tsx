import { Field, Switch } from '@rizhi/shared/components/choices';
import { FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { problemMessage } from '@rizhi/shared/lib/problem';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../api/use-preferences';
import styles from './preference.module.css';
import { SavedLine } from './saved-line';

const QUIET_FROM = '22:30';
const QUIET_TO = '07:00';

/** When to be reminded, and when not to be disturbed. */
export function Reminders() {
  const { t } = useTranslation();
  const { query, change, isSaving, isSaved, error } = usePreferences();
  if (query.isPending) return <Skeleton lines={3} height="3rem" />;
  if (query.error) return <FailedState error={query.error} onRetry={() => void query.refetch()} />;
  const { reminderAt, isReminderOn, quietFrom, quietTo } = query.data;
  const isQuiet = quietFrom !== null && quietTo !== null;
  return (
    <div className={styles.stack}>
      <Switch
        label={t('preference:reminder')}
        hint={t('preference:reminderHint')}
        isOn={isReminderOn}
        onChange={(isOn) => change({ isReminderOn: isOn })}
      />
      {isReminderOn ? (
        <Field label={t('preference:reminderAt')}>
          {(field) => (
            <input
              {...field}
              type="time"
              required
              defaultValue={reminderAt}
              onBlur={(event) =>
                event.target.value &&
                event.target.value !== reminderAt &&
                change({ reminderAt: event.target.value })
              }
            />
          )}
        </Field>
      ) : null}
      <Switch
        label={t('preference:quiet')}
        hint={
          isQuiet ? t('preference:quietHours', { from: quietFrom, to: quietTo }) : t('preference:quietHint')
        }
        isOn={isQuiet}
        onChange={(isOn) =>
          change(isOn ? { quietFrom: QUIET_FROM, quietTo: QUIET_TO } : { quietFrom: null, quietTo: null })
        }
      />
      {isQuiet ? (
        <div className={styles.pair}>
          <Field label={t('preference:quietFrom')}>
            {(field) => (
              <input
                {...field}
                type="time"
                required
                defaultValue={quietFrom}
                onBlur={(event) =>
                  event.target.value &&
                  event.target.value !== quietFrom &&
                  change({ quietFrom: event.target.value })
                }
              />
            )}
          </Field>
          <Field label={t('preference:quietTo')}>
            {(field) => (
              <input
                {...field}
                type="time"
                required
                defaultValue={quietTo}
                onBlur={(event) =>
                  event.target.value &&
                  event.target.value !== quietTo &&
                  change({ quietTo: event.target.value })
                }
              />
            )}
          </Field>
        </div>
      ) : null}
      <SavedLine isSaving={isSaving} isSaved={isSaved} error={error ? problemMessage(error, t) : null} />
    </div>
  );
}
