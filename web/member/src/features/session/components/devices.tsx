import type { DeviceView } from '@rizhi/shared/api/types';
import { Button } from '@rizhi/shared/components/button';
import { FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { dateTime } from '@rizhi/shared/lib/time';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { devicesQuery, revokeDevice, revokeOtherDevices } from '../api/requests';
import styles from './devices.module.css';

/** Where this account is signed in, and how to end it there. */
export function Devices() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const devices = useQuery(devicesQuery);
  const refresh = () => client.invalidateQueries({ queryKey: devicesQuery.queryKey });
  const others = useMutation({ mutationFn: revokeOtherDevices, onSettled: refresh });
  if (devices.isPending) return <Skeleton lines={2} height="3rem" />;
  if (devices.error) return <FailedState error={devices.error} onRetry={() => void devices.refetch()} />;
  const items = [...devices.data.items].sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent));
  return (
    <>
      <ul className={styles.rows}>
        {items.map((device) => (
          <Device key={device.id} device={device} onEnded={refresh} />
        ))}
      </ul>
      {items.length > 2 ? (
        <Button look="quiet" isBusy={others.isPending} onClick={() => others.mutate()}>
          {t('session:devices.endOthers')}
        </Button>
      ) : null}
    </>
  );
}

function Device({ device, onEnded }: { device: DeviceView; onEnded: () => void }) {
  const { t, i18n } = useTranslation();
  const end = useMutation({ mutationFn: () => revokeDevice(device.id), onSettled: onEnded });
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        {device.device}
        <br />
        <span className={styles.aside}>
          {device.isCurrent
            ? t('session:devices.current')
            : t('session:devices.seen', { time: dateTime(device.lastSeenAt, i18n.language) })}
        </span>
      </span>
      {device.isCurrent ? null : (
        <Button isBusy={end.isPending} onClick={() => end.mutate()}>
          {t('session:devices.end')}
          <span className="sr">{t('session:devices.endName', { device: device.device })}</span>
        </Button>
      )}
    </li>
  );
}
