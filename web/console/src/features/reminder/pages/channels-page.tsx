import type { ChannelsView } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field } from '../../../components/controls';
import { Ledger } from '../../../components/ledger';
import { PageHead, Section, State } from '../../../components/page';
import { Answer } from '../../../components/states';
import { useAction } from '../../../lib/use-action';

const channelsKey = ['channels'] as const;

function TestMail() {
  const { t } = useTranslation();
  const [to, setTo] = useState('');
  const test = useAction<string, void>({
    send: (address, headers) => http.post('/channels/email/test', { to: address }, { headers }),
    done: (_, address) => t('reminder:test-sent', { to: address }),
    stale: [channelsKey],
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    test.run(to.trim());
  };
  return (
    <form className="filters" onSubmit={submit}>
      <Field label={t('reminder:test-to')}>
        {(field) => (
          <input
            {...field}
            className="input"
            type="email"
            required
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
        )}
      </Field>
      <Button kind="primary" type="submit" icon="mail" isPending={test.isPending}>
        {t('reminder:send-test')}
      </Button>
    </form>
  );
}

export default function ChannelsPage() {
  const { t } = useTranslation();
  const channels = useQuery({
    queryKey: channelsKey,
    queryFn: ({ signal }) => http.get<ChannelsView>('/channels', { signal }),
  });
  return (
    <>
      <PageHead title={t('reminder:channels-title')} note={t('reminder:channels-note')} />
      <Answer query={channels} rows={2}>
        {(view) => (
          <Ledger
            rows={view.items}
            rowKey={(row) => row.channel}
            columns={[
              {
                key: 'channel',
                title: t('reminder:channel'),
                isHead: true,
                cell: (row) => t(`reminder:channels.${row.channel}`, row.channel),
              },
              {
                key: 'state',
                title: t('reminder:state'),
                cell: (row) => (
                  <State tone={row.isReady ? 'done' : 'overdue'} icon={row.isReady ? 'ok' : 'error'}>
                    {t(row.isReady ? 'reminder:ready' : 'reminder:not-ready')}
                  </State>
                ),
              },
              { key: 'detail', title: t('reminder:detail'), isLong: true, cell: (row) => row.detail },
              { key: 'sent', title: t('reminder:sent-today'), isNumber: true, cell: (row) => row.sentToday },
              {
                key: 'failed',
                title: t('reminder:failed-today'),
                isNumber: true,
                cell: (row) => row.failedToday,
              },
            ]}
          />
        )}
      </Answer>
      <Section title={t('reminder:test')}>
        <TestMail />
      </Section>
    </>
  );
}
