import type { TodayModuleView } from '@rizhi/shared/api/types';
import { Icon, Mark, markOf } from '@rizhi/shared/components/icon';
import rows from '@rizhi/shared/components/rows.module.css';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './today.module.css';
import { minutesLine, nextStep } from './today-rules';

/** What other plans ask for on the same day. */
export function OtherModules({ modules }: { modules: TodayModuleView[] }) {
  const { t } = useTranslation();
  if (modules.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <h2 id="others" className={styles.listTitle}>
        {t('app:today.others')}
      </h2>
      <ul className={`${rows.rows} ${styles.list}`}>
        {modules.map((module) => (
          <li key={module.recordId}>
            <Link className={rows.row} to={nextStep(module).to}>
              <Mark name={markOf(module.state)} />
              <span className={rows.grow}>
                <span className={rows.name}>{module.title}</span>
                <br />
                <span className={styles.aside}>
                  {t('app:today.joined', {
                    one: module.planTitle,
                    other:
                      module.action === 'done' ? t(`shared:state.${module.state}`) : minutesLine(module, t),
                  })}
                </span>
              </span>
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
