import type { BankSettingsView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../components/dialog';
import { useAction } from '../../../lib/use-action';
import { settingsKey, settingsQuery } from '../api/questions';

/** The rules that the organisation gives its bank. */
export function BankSettings({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const settings = useQuery(settingsQuery);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isNeeded = chosen ?? settings.data?.isSecondPersonNeeded ?? false;
  const save = useAction<boolean, BankSettingsView>({
    send: (isSecondPersonNeeded, headers) =>
      http.put('/questions/settings', { isSecondPersonNeeded }, { headers }),
    done: t('bank:settings.saved'),
    stale: [settingsKey],
    onDone: onClose,
  });
  return (
    <FormDialog
      title={t('bank:settings.title')}
      submit={t('bank:settings.save')}
      isPending={save.isPending || settings.isPending}
      onSubmit={() => save.run(isNeeded)}
      onClose={onClose}
    >
      <label className="check">
        <input type="checkbox" checked={isNeeded} onChange={(event) => setChosen(event.target.checked)} />
        {t('bank:settings.second-person')}
      </label>
      <p className="small muted">{t('bank:settings.second-person-why')}</p>
    </FormDialog>
  );
}
