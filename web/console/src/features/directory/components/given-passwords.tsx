import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls';
import { Ledger } from '../../../components/ledger';
import { Note, Section } from '../../../components/page';
import { download } from '../../../lib/download';
import { csvOf, type GivenPassword } from '../model/given-passwords';

/** Passwords that can be seen this one time, with two ways to take them along. */
export function GivenPasswords({ passwords }: { passwords: GivenPassword[] }) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const table = csvOf([t('directory:login'), t('directory:given.password')], passwords);
  const copy = async () => {
    await navigator.clipboard.writeText(
      passwords.map(({ login, password }) => `${login}\t${password}`).join('\n'),
    );
    setCopied(true);
  };
  return (
    <Section
      title={t('directory:given.title')}
      note={t('directory:given.count', { count: passwords.length })}
    >
      <Note tone="doubt">{t('directory:given.once')}</Note>
      <p className="form-row">
        <Button onClick={() => download(t('directory:given.file'), table, 'text/csv;charset=utf-8')}>
          {t('directory:given.download')}
        </Button>
        <Button onClick={() => void copy()}>{t('directory:given.copy')}</Button>
        <span role="status" className="small muted">
          {isCopied ? t('directory:given.copied') : ''}
        </span>
      </p>
      <Ledger
        rows={passwords}
        rowKey={(row) => row.login}
        columns={[
          { key: 'login', title: t('directory:login'), isHead: true, cell: (row) => row.login },
          {
            key: 'password',
            title: t('directory:given.password'),
            cell: (row) => <code className="secret-cell">{row.password}</code>,
          },
        ]}
      />
    </Section>
  );
}
