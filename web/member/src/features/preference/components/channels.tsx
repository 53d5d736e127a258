import type { PreferenceRow } from '@rizhi/shared/api/types';
import { Icon } from '@rizhi/shared/components/icon';
import { FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { problemMessage } from '@rizhi/shared/lib/problem';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../api/use-preferences';
import styles from './preference.module.css';
import { SavedLine } from './saved-line';

const KNOWN = ['inbox', 'email'];

/** Reason × channel as a real table; a row that the organisation locks is shown, not offered. */
export function Channels() {
  const { t } = useTranslation();
  const { query, change, isSaving, isSaved, error } = usePreferences();
  if (query.isPending) return <Skeleton lines={4} height="3rem" />;
  if (query.error) return <FailedState error={query.error} onRetry={() => void query.refetch()} />;
  const { rows } = query.data;
  const channels = KNOWN.filter((channel) => rows.some((row) => channel in row.channels));
  const set = (row: PreferenceRow, channel: string, isOn: boolean) =>
    change({
      choices: Object.fromEntries(
        rows
          .filter((other) => !other.isLocked)
          .map((other) => [
            other.reason,
            other.reason === row.reason ? { ...other.channels, [channel]: isOn } : other.channels,
          ]),
      ),
    });
  return (
    <div>
      <table className={styles.channels}>
        <caption>{t('preference:channelsHint')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('preference:reason')}</span>
            </th>
            {channels.map((channel) => (
              <th scope="col" key={channel}>
                {t(`preference:channel.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.reason}>
              <th scope="row">
                {row.title}
                {row.isLocked ? <span className={styles.hint}>{t('preference:locked')}</span> : null}
              </th>
              {channels.map((channel) => (
                <td key={channel}>
                  <Tick row={row} channel={channel} onChange={(isOn) => set(row, channel, isOn)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SavedLine isSaving={isSaving} isSaved={isSaved} error={error ? problemMessage(error, t) : null} />
    </div>
  );
}

function Tick({
  row,
  channel,
  onChange,
}: {
  row: PreferenceRow;
  channel: string;
  onChange: (isOn: boolean) => void;
}) {
  const { t } = useTranslation();
  const isOn = row.channels[channel] ?? false;
  if (row.isLocked) {
    return (
      <span className={styles.tick}>
        {isOn ? <Icon name="lock" /> : <span aria-hidden="true">–</span>}
        <span className="sr">{t(isOn ? 'preference:lockedOn' : 'preference:lockedOff')}</span>
      </span>
    );
  }
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span className="sr">
        {t('preference:cell', { reason: row.title, channel: t(`preference:channel.${channel}`) })}
      </span>
    </label>
  );
}
