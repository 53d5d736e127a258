import type { RecordDayView } from '@rizhi/shared/api/types';
import { IconButton } from '@rizhi/shared/components/button';
import { FailedState, Skeleton } from '@rizhi/shared/components/surface';
import { useShortcuts } from '@rizhi/shared/lib/use-shortcuts';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sectionQuery } from '../api/requests';
import { progressOf, shareOfDay } from '../model/progress';
import { useArrival } from '../model/use-arrival';
import { goTo, useKeptPosition } from '../model/use-position';
import { useReporter } from '../model/use-reporter';
import { ActionBar } from './action-bar';
import { Contents, ContentsSheet } from './contents';
import { LookSheet } from './look-sheet';
import { MissingSheet } from './missing-sheet';
import styles from './reader.module.css';
import { ReaderFrame } from './reader-frame';
import { ReaderNotices } from './reader-notices';
import { SectionText } from './section-text';

type Open = 'look' | 'contents' | 'missing' | null;

export function Reader({ record }: { record: RecordDayView }) {
  const { t } = useTranslation();
  const { module, planId } = record;
  const client = useQueryClient();
  const [open, setOpen] = useState<Open>(null);
  const texts = useQueries({ queries: module.sections.map(sectionQuery) });
  const isReady = texts.every((text) => text.data);
  const failed = texts.find((text) => text.error);

  const readSections = useMemo(
    () =>
      new Set(
        module.sections.filter((section) => section.state === 'read').map((section) => section.sectionId),
      ),
    [module.sections],
  );
  const needsReading =
    module.state !== 'upcoming' && module.state !== 'excused' && readSections.size < module.sections.length;
  const { state, currentSection, takeBack } = useReporter(
    planId,
    module.day,
    needsReading && isReady,
    readSections,
  );
  const progress = progressOf(module.sections, state.sections);
  const proved = progress.filter((section) => section.isRead).length;
  useEffect(() => {
    if (proved <= readSections.size) return;
    void client.invalidateQueries({ queryKey: ['today'] });
    void client.invalidateQueries({ queryKey: ['records'] });
  }, [proved, readSections.size, client]);

  useKeptPosition(planId, module.day, isReady);
  const arrival = useArrival(planId, module.day, isReady);
  const place = Math.max(
    0,
    progress.findIndex((section) => section.sectionId === currentSection),
  );
  const move = (by: number) => {
    const target = module.sections[Math.min(Math.max(place + by, 0), module.sections.length - 1)];
    if (target) goTo(target.sectionId);
  };
  useShortcuts({
    j: () => scrollBy({ top: innerHeight * 0.6, behavior: 'smooth' }),
    k: () => scrollBy({ top: -innerHeight * 0.6, behavior: 'smooth' }),
    '[': () => move(-1),
    ']': () => move(1),
    a: () => setOpen('look'),
  });
  const contents = { module, progress, currentSection, onGo: (id: string) => goTo(id) };

  return (
    <ReaderFrame
      title={t('reading:bar', { day: module.day, title: module.title })}
      share={shareOfDay(progress)}
      tools={
        <>
          <IconButton
            icon="contents"
            name={t('reading:contents')}
            className={styles.contentsButton}
            aria-haspopup="dialog"
            onClick={() => setOpen('contents')}
          />
          <IconButton name={t('reading:look.title')} aria-haspopup="dialog" onClick={() => setOpen('look')}>
            <span className={styles.letters} aria-hidden="true">
              Aa
            </span>
          </IconButton>
        </>
      }
      contents={<Contents {...contents} />}
      actions={
        <ActionBar
          module={module}
          progress={progress}
          place={place}
          isReadingDone={state.isReadingDone || proved === module.sections.length}
          onMissing={() => setOpen('missing')}
          onNext={() => move(1)}
        />
      }
    >
      <h1 className={styles.title}>{module.title}</h1>
      <ReaderNotices module={module} state={state} arrival={arrival} onTakeBack={takeBack} />
      {failed?.error ? <FailedState error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {!isReady && !failed ? <Skeleton lines={9} /> : null}
      {isReady
        ? module.sections.map((section, index) => {
            const text = texts[index]?.data;
            const own = progress[index];
            return text && own ? (
              <SectionText
                key={section.sectionId}
                text={text}
                title={section.title}
                number={index + 1}
                count={module.sections.length}
                progress={own}
                phase={needsReading ? state.phase : 'ended'}
              />
            ) : null;
          })
        : null}
      <ContentsSheet {...contents} isOpen={open === 'contents'} onClose={() => setOpen(null)} />
      <LookSheet isOpen={open === 'look'} onClose={() => setOpen(null)} />
      <MissingSheet
        isOpen={open === 'missing'}
        onClose={() => setOpen(null)}
        progress={progress[place]}
        phase={needsReading ? state.phase : 'ended'}
      />
    </ReaderFrame>
  );
}
