import { useQuery } from '@tanstack/react-query';
import DOMPurify from 'dompurify';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageHead } from '../../../components/page';
import { Answer } from '../../../components/states';
import { useFilters } from '../../../lib/use-filters';
import { useWords } from '../../../lib/words';
import { sectionQuery } from '../api/documents';
import '../section.css';

/** Text from a document, cleaned by the server and once more here. */
function CleanText({ html, language, paragraph }: { html: string; language: string; paragraph: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const clean = DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, FORBID_ATTR: ['style'] });
    box.current?.replaceChildren(clean);
    const meant = paragraph ? box.current?.querySelector(`#${CSS.escape(paragraph)}`) : null;
    meant?.classList.add('meant');
    meant?.scrollIntoView({ block: 'center' });
  }, [html, paragraph]);
  return <div className="reading-text" lang={language} ref={box} />;
}

export default function SectionPage() {
  const { t } = useTranslation();
  const words = useWords();
  const { documentId = '', revisionId = '', sectionId = '' } = useParams();
  const paragraph = useFilters().get('paragraph');
  const section = useQuery(sectionQuery(documentId, revisionId, sectionId));
  return (
    <Answer query={section}>
      {(view) => (
        <>
          <PageHead
            title={`${view.number ? `${view.number} ` : ''}${view.title}`}
            crumbs={[
              { text: t('library:documents'), to: '/documents' },
              { text: view.documentTitle, to: `/documents/${documentId}` },
            ]}
            note={t('library:section-note', {
              characters: words.number(view.characters),
              time: words.about(view.estimatedSeconds),
            })}
          />
          <CleanText html={view.html} language={view.language} paragraph={paragraph} />
        </>
      )}
    </Answer>
  );
}
