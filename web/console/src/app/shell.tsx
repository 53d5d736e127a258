import type { SessionView } from '@rizhi/shared/api/types';
import { changeAppearance, useResolvedTheme } from '@rizhi/shared/lib/appearance';
import { http } from '@rizhi/shared/lib/http';
import { changeLanguage } from '@rizhi/shared/lib/i18n';
import { signOut } from '@rizhi/shared/lib/session';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { Button, IconButton } from '../components/controls';
import { Icon, type IconName } from '../components/icon';
import { useAction } from '../lib/use-action';

interface Entry {
  to: string;
  icon: IconName;
  key: string;
}

const STUDY: Entry[] = [
  { to: '/overview', icon: 'chart', key: 'app:nav.overview' },
  { to: '/people', icon: 'people', key: 'app:nav.people' },
];
const CONTENT: Entry[] = [
  { to: '/documents', icon: 'book', key: 'app:nav.documents' },
  { to: '/questions', icon: 'question', key: 'app:nav.questions' },
  { to: '/quizzes', icon: 'ok', key: 'app:nav.quizzes' },
  { to: '/marking', icon: 'pen', key: 'app:nav.marking' },
  { to: '/recall', icon: 'clock', key: 'app:nav.recall' },
  { to: '/plans', icon: 'plan', key: 'app:nav.plans' },
];
const ORGANISATION: Entry[] = [
  { to: '/directory', icon: 'people', key: 'app:nav.directory' },
  { to: '/units', icon: 'tree', key: 'app:nav.units' },
  { to: '/calendar', icon: 'calendar', key: 'app:nav.calendar' },
  { to: '/reminders', icon: 'bell', key: 'app:nav.reminders' },
  { to: '/channels', icon: 'mail', key: 'app:nav.channels' },
];

function Group({ title, entries, onGo }: { title: string; entries: Entry[]; onGo: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {entries.map(({ to, icon, key }) => (
          <li key={to}>
            <NavLink to={to} onClick={onGo}>
              <Icon name={icon} />
              {t(key)}
            </NavLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const next = i18n.language === 'en' ? 'zh-CN' : 'en';
  const change = async () => {
    await changeLanguage(next, { isChoice: true });
    // The server writes reasons and explanations in the language that it knows of.
    await http.patch('/people/me', { language: next }).catch(() => undefined);
  };
  return (
    <Button kind="quiet" className="lang" onClick={() => void change()} lang={next}>
      {t('app:other-language')}
    </Button>
  );
}

/** The frame of every page: header, rail by role, main. */
export function Shell({
  session,
  onLeave,
  children,
}: {
  session: SessionView;
  onLeave: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const theme = useResolvedTheme();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const isFirst = useRef(true);
  const isAdmin = session.roles.includes('admin');
  const leave = useAction<void, void>({ send: () => signOut(), onDone: onLeave });

  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else main.current?.focus({ preventScroll: true });
    if (pathname) window.scrollTo(0, 0);
  }, [pathname]);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [isOpen]);

  const close = () => setOpen(false);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads where its address says, and only leaves no place in the history */}
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The router counts the places of the history, and an anchor's would be none of its own.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('app:skip')}
      </a>
      <header className="topbar">
        <IconButton
          icon={isOpen ? 'close' : 'menu'}
          name={t('app:menu')}
          className="menu-button"
          aria-expanded={isOpen}
          aria-controls="rail"
          onClick={() => setOpen(!isOpen)}
        />
        <Link className="brand" to="/">
          {t('app:brand')} <small>{session.organisation}</small>
        </Link>
        <div className="topbar-end">
          <LanguageSwitch />
          <IconButton
            icon="theme"
            name={t(theme === 'dark' ? 'app:light' : 'app:dark')}
            onClick={() => changeAppearance({ theme: theme === 'dark' ? 'light' : 'dark' })}
          />
          <a className="button quiet" href="/" aria-label={t('app:my-study')} title={t('app:my-study')}>
            <Icon name="book" />
            <span className="account-name">{t('app:my-study')}</span>
          </a>
          <span className="account-name">
            {t(isAdmin ? 'app:role.admin' : 'app:role.manager')} {session.displayName}
          </span>
          <IconButton
            icon="exit"
            name={t('app:sign-out')}
            disabled={leave.isPending}
            onClick={() => leave.run()}
          />
        </div>
      </header>
      <div className="frame">
        <button
          type="button"
          className={`scrim ${isOpen ? 'is-open' : ''}`}
          tabIndex={-1}
          aria-hidden="true"
          onClick={close}
        />
        <nav className={`rail ${isOpen ? 'is-open' : ''}`} id="rail" aria-label={t('app:nav.name')}>
          <Group title={t('app:nav.study')} entries={STUDY} onGo={close} />
          {isAdmin ? <Group title={t('app:nav.content')} entries={CONTENT} onGo={close} /> : null}
          {isAdmin ? <Group title={t('app:nav.organisation')} entries={ORGANISATION} onGo={close} /> : null}
        </nav>
        <main id="main" tabIndex={-1} ref={main}>
          {children}
        </main>
      </div>
    </>
  );
}
