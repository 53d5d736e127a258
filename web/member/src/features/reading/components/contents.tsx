import type { TodayModuleView } from '@rizhi/shared/api/types';
import { Mark } from '@rizhi/shared/components/icon';
import { Sheet } from '@rizhi/shared/components/sheet';
import { minutesOf } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import type { SectionProgress } from '../model/progress';
import styles from './reader.module.css';

interface ContentsProps {
  module: TodayModuleView;
  progress: SectionProgress[];
  currentSection: string | null;
  onGo: (sectionId: string) => void;
}

/** The sections of the day, at the side of wide windows. */
export function Contents(props: ContentsProps) {
  const { t } = useTranslation();
  return (
    <nav className={styles.contents} aria-labelledby="contents-title">
      <h2 id="contents-title">{t('reading:sections', { count: props.progress.length })}</h2>
      <ContentsList {...props} />
    </nav>
  );
}

export function ContentsSheet({
  isOpen,
  onClose,
  onGo,
  ...rest
}: ContentsProps & { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const go = (sectionId: string) => {
    onClose();
    onGo(sectionId);
  };
  return (
    <Sheet title={t('reading:contents')} isOpen={isOpen} onClose={onClose}>
      <ContentsList {...rest} onGo={go} />
    </Sheet>
  );
}

function ContentsList({ module, progress, currentSection, onGo }: ContentsProps) {
  const { t } = useTranslation();
  return (
    <ol className={styles.rows}>
      {progress.map((section) => (
        <li key={section.sectionId}>
          <button
            type="button"
            className={styles.row}
            aria-current={section.sectionId === currentSection ? 'location' : undefined}
            onClick={() => onGo(section.sectionId)}
          >
            <Mark name={section.isRead ? 'done' : section.isStarted ? 'open' : 'upcoming'} />
            <span>
              <span className={styles.name}>{section.title}</span>
              <small>
                {section.isRead
                  ? t('reading:state.read')
                  : t(section.isStarted ? 'reading:state.reading' : 'reading:state.unread', {
                      count: minutesOf(section.leftSeconds),
                    })}
              </small>
            </span>
          </button>
        </li>
      ))}
      {module.quiz ? (
        <li className={styles.row}>
          <Mark name={module.quiz.state === 'passed' ? 'done' : 'upcoming'} />
          <span>
            <span className={styles.name}>{t('reading:quiz')}</span>
            <small>
              {module.quiz.state === 'passed'
                ? t('reading:quizPassed')
                : t('reading:quizAfter', { count: module.quiz.questionCount })}
            </small>
          </span>
        </li>
      ) : null}
    </ol>
  );
}
