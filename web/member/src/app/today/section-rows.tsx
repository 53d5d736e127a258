import type { TodayModuleView } from '@rizhi/shared/api/types';
import { Mark, type MarkName } from '@rizhi/shared/components/icon';
import { paths } from '@rizhi/shared/lib/paths';
import { minutesOf } from '@rizhi/shared/lib/time';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './module-card.module.css';
import { secondsLeft } from './today-rules';

const MARKS: Record<TodayModuleView['sections'][number]['state'], MarkName> = {
  unread: 'upcoming',
  reading: 'open',
  read: 'done',
};

export function SectionRows({ module }: { module: TodayModuleView }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.rows}>
      {module.sections.map((section) => (
        <li key={section.sectionId}>
          <Link
            className={styles.row}
            to={paths.read(module.planId, module.day, { section: section.sectionId })}
            aria-current={section.state === 'reading' ? 'step' : undefined}
          >
            <Mark name={MARKS[section.state]} />
            <span className={styles.name}>{section.title}</span>
            <span className={styles.aside}>
              {t(`app:today.section.${section.state}`, { count: minutesOf(secondsLeft(section)) })}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
