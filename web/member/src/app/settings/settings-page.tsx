import { Button, ButtonLink } from '@rizhi/shared/components/button';
import { Segments, Switch } from '@rizhi/shared/components/choices';
import { PageHead } from '@rizhi/shared/components/page-head';
import {
  changeAppearance,
  type Language,
  type TextSize,
  type Theme,
  useAppearance,
} from '@rizhi/shared/lib/appearance';
import { changeLanguage, languageOf } from '@rizhi/shared/lib/i18n';
import { paths } from '@rizhi/shared/lib/paths';
import { usePageTitle } from '@rizhi/shared/lib/use-page-title';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Channels } from '../../features/preference/components/channels';
import { Reminders } from '../../features/preference/components/reminders';
import { Devices } from '../../features/session/components/devices';
import { saveLanguage } from './save-language';
import styles from './settings.module.css';
import { useSignOut } from './use-sign-out';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const SIZES: readonly TextSize[] = ['standard', 'large', 'larger'];

export function SettingsPage() {
  const { t } = useTranslation();
  const leave = useSignOut();
  usePageTitle(t('app:settings.title'));
  return (
    <>
      <PageHead title={t('app:settings.title')} back={{ to: paths.me, name: t('app:settings.back') }} />
      <div className={styles.settings}>
        <Looks />
        <section aria-labelledby="times">
          <h2 id="times">{t('app:settings.times')}</h2>
          <Reminders />
        </section>
        <section aria-labelledby="channels">
          <h2 id="channels">{t('app:settings.channels')}</h2>
          <Channels />
        </section>
        <section aria-labelledby="account">
          <h2 id="account">{t('app:settings.account')}</h2>
          <Devices />
          <p className={styles.buttons}>
            <ButtonLink to={paths.password}>{t('app:settings.password')}</ButtonLink>
            <Button isBusy={leave.isPending} onClick={() => leave.mutate()}>
              {t('app:settings.signOut')}
            </Button>
          </p>
        </section>
      </div>
    </>
  );
}

function Looks() {
  const { t, i18n } = useTranslation();
  const look = useAppearance();
  const language = useMutation({ mutationFn: saveLanguage });
  const choose = async (chosen: Language) => {
    await changeLanguage(chosen, { isChoice: true });
    language.mutate(chosen);
  };
  return (
    <section className={styles.stack} aria-labelledby="looks">
      <h2 id="looks">{t('app:settings.looks')}</h2>
      <Segments<Language>
        legend={t('app:settings.language')}
        options={[
          { value: 'zh-CN', label: '中文', lang: 'zh-CN' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        value={languageOf(i18n.language)}
        onChange={(chosen) => void choose(chosen)}
      />
      <Segments
        legend={t('app:settings.theme')}
        options={THEMES.map((value) => ({ value, label: t(`app:settings.themes.${value}`) }))}
        value={look.theme}
        onChange={(theme) => changeAppearance({ theme })}
      />
      <Segments
        legend={t('app:settings.size')}
        options={SIZES.map((value) => ({ value, label: t(`app:settings.sizes.${value}`) }))}
        value={look.textSize}
        onChange={(textSize) => changeAppearance({ textSize })}
      />
      <Switch
        label={t('app:settings.shortcuts')}
        hint={t('app:settings.shortcutsHint')}
        isOn={look.hasShortcuts}
        onChange={(hasShortcuts) => changeAppearance({ hasShortcuts })}
      />
    </section>
  );
}
