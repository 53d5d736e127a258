import type { PlanView, SectionRef } from '@rizhi/shared/api/types';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Select } from '../../../components/controls';
import { Dialog } from '../../../components/dialog';
import { Answer } from '../../../components/states';
import { useWords } from '../../../lib/words';
import { chosenDocumentQuery, libraryQuery } from '../api/plans';

/** Which documents and which of their sections the plan holds, in order. */
export function SectionPicker({
  plan,
  onSave,
  onClose,
}: {
  plan: PlanView;
  onSave: (sections: SectionRef[]) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const words = useWords();
  const library = useQuery(libraryQuery);
  const [ids, setIds] = useState([...new Set(plan.sections.map((section) => section.documentId))]);
  const [chosen, setChosen] = useState(() => new Set(plan.sections.map((section) => section.sectionId)));
  const details = useQueries({ queries: ids.map(chosenDocumentQuery) });
  const toggle = (sectionIds: string[], isOn: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const id of sectionIds) isOn ? next.add(id) : next.delete(id);
      return next;
    });
  const refs = details.flatMap(({ data }) =>
    (data?.current.sections ?? [])
      .filter((section) => chosen.has(section.id))
      .map((section) => ({
        documentId: data?.document.id ?? '',
        revisionId: data?.current.id ?? '',
        sectionId: section.id,
      })),
  );
  const isLoading = details.some((detail) => detail.isPending);
  return (
    <Dialog title={t('plan:choose-sections')} isWide onClose={onClose}>
      <Answer query={library} rows={3}>
        {(page) => (
          <Select
            aria-label={t('plan:add-document')}
            value=""
            onChange={(event) => event.target.value && setIds([...ids, event.target.value])}
            choices={[
              { value: '', text: t('plan:add-document') },
              ...page.items
                .filter((item) => !ids.includes(item.id))
                .map((item) => ({ value: item.id, text: item.title })),
            ]}
          />
        )}
      </Answer>
      {details.map((detail, index) => (
        <Answer key={ids[index]} query={detail} rows={3}>
          {({ document, current }) => {
            const all = current.sections.map((section) => section.id);
            const isAll = all.every((id) => chosen.has(id));
            return (
              <fieldset>
                <legend className="sr">{document.title}</legend>
                <label className="check">
                  <input type="checkbox" checked={isAll} onChange={() => toggle(all, !isAll)} />
                  <strong>{t('plan:whole-document', { title: document.title, n: document.revision })}</strong>
                </label>
                {current.sections.map((section) => (
                  <label key={section.id} className={`check depth-${Math.min(section.level, 4)}`}>
                    <input
                      type="checkbox"
                      checked={chosen.has(section.id)}
                      onChange={() => toggle([section.id], !chosen.has(section.id))}
                    />
                    <span>
                      {section.number} {section.title}{' '}
                      <span className="muted small">{words.about(section.estimatedSeconds)}</span>
                    </span>
                  </label>
                ))}
              </fieldset>
            );
          }}
        </Answer>
      ))}
      <div className="dialog-foot">
        <Button onClick={onClose}>{t('components:cancel')}</Button>
        <Button kind="primary" disabled={isLoading} onClick={() => onSave(refs)}>
          {t('plan:take-sections', { count: refs.length })}
        </Button>
      </div>
    </Dialog>
  );
}
