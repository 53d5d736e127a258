import type { DuplicateChoice, ImportItemView, QuestionContent } from '@rizhi/shared/api/types';
import { RichText } from '@rizhi/shared/question/rich-text';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls';
import type { IconName } from '../../../components/icon';
import { Note, State, type StateTone } from '../../../components/page';
import { useFocusAfter } from '../../../lib/use-focus-after';
import { AnswerLines } from './answer-lines';
import { Twin } from './duplicate-choices';
import { QuestionForm } from './question-form';

const LOOK: Record<ImportItemView['status'], { tone: StateTone; icon: IconName }> = {
  ok: { tone: 'done', icon: 'ok' },
  warning: { tone: 'late', icon: 'doubt' },
  error: { tone: 'overdue', icon: 'error' },
  excluded: { tone: 'excused', icon: 'withheld' },
};

interface Props {
  item: ImportItemView;
  isPending: boolean;
  isLocked: boolean;
  onChange: (
    change: {
      n: number;
      content: QuestionContent | null;
      isExcluded: boolean;
      duplicate?: DuplicateChoice | null;
    },
    onDone?: () => void,
  ) => void;
  onShow: (line: number) => void;
}

/** One parsed question with every doubt, its place and its repair. */
export function ImportItem({ item, isPending, isLocked, onChange, onShow }: Props) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  // The form goes once the server has it; the focus goes back to where it was opened.
  const repairs = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(isEditing);
  const close = () => {
    focusAfter(() => repairs.current?.querySelector('button'));
    setEditing(false);
  };
  const look = LOOK[item.status];
  const isExcluded = item.status === 'excluded';
  return (
    <article className="question" aria-label={t('bank:nth', { n: item.n })}>
      <header>
        <h3>{t('bank:nth', { n: item.n })}</h3>
        <span>{t(`question:type.${item.content.type}`)}</span>
        <span>{t('bank:marks', { count: item.content.mark })}</span>
        {item.place ? (
          <span className="muted">{item.place}</span>
        ) : (
          <Button isTight kind="quiet" onClick={() => onShow(item.fromLine)}>
            {t('bank:lines', { from: item.fromLine, to: item.toLine })}
          </Button>
        )}
        <State tone={look.tone} icon={look.icon}>
          {t(`bank:status.${item.status}`)}
        </State>
        {item.isEdited ? <span className="tag">{t('bank:edited')}</span> : null}
      </header>
      {isEditing ? (
        <QuestionForm
          content={item.content}
          submit={t('bank:done-editing')}
          isPending={isPending}
          onSubmit={(content) => onChange({ n: item.n, content, isExcluded: false }, close)}
          onCancel={close}
        />
      ) : (
        <>
          <div className="stem">
            <RichText text={item.content.stem} format={item.content.format} />
          </div>
          <AnswerLines content={item.content} />
          {item.content.explanation ? (
            <p className="small muted">
              {t('bank:explained', { text: plainText(item.content.explanation, item.content.format) })}
            </p>
          ) : null}
        </>
      )}
      {item.findings.map((finding) => (
        <Note
          key={`${finding.code}-${finding.line}-${finding.detail}`}
          tone={finding.severity === 'error' ? 'error' : 'doubt'}
          end={
            finding.place !== null ? (
              <span className="muted small">{finding.place}</span>
            ) : finding.line !== null ? (
              <Button isTight kind="quiet" onClick={() => onShow(finding.line ?? 1)}>
                {t('bank:line', { line: finding.line })}
              </Button>
            ) : null
          }
        >
          {finding.detail}
        </Note>
      ))}
      <Twin
        item={item}
        isLocked={isLocked}
        isPending={isPending}
        onChoose={(duplicate) => onChange({ n: item.n, content: null, isExcluded, duplicate })}
      />
      {isLocked || isEditing ? null : (
        <div className="repair" ref={repairs}>
          {isExcluded ? null : (
            <Button isTight icon="pen" onClick={() => setEditing(true)}>
              {t('bank:edit-here')}
            </Button>
          )}
          {item.status === 'warning' ? (
            <Button
              isTight
              icon="ok"
              disabled={isPending}
              onClick={() => onChange({ n: item.n, content: item.content, isExcluded: false })}
            >
              {t('bank:is-fine')}
            </Button>
          ) : null}
          <Button
            isTight
            kind="quiet"
            disabled={isPending}
            onClick={() => onChange({ n: item.n, content: null, isExcluded: !isExcluded })}
          >
            {t(isExcluded ? 'bank:take-back' : 'bank:leave-out')}
          </Button>
        </div>
      )}
    </article>
  );
}
