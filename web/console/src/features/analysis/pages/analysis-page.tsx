import type { ItemAnalysisView, SectionLink } from '@rizhi/shared/api/types';
import { apiUrl } from '@rizhi/shared/lib/http';
import { plainText } from '@rizhi/shared/question-model/plain-text';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ButtonLink } from '../../../components/controls';
import { Ledger } from '../../../components/ledger';
import { AsOf, Facts, PageHead, Section } from '../../../components/page';
import { Answer, Empty } from '../../../components/states';
import { NOTHING } from '../../../lib/words';
import { analysisQuery } from '../api/analysis';
import '../analysis.css';

const figure = (value: number | null, places = 2) =>
  value === null
    ? NOTHING
    : value
        .toFixed(places)
        .replace(/\.?0+$/, '')
        .replace(/^-?0?$/, '0')
        .replace('-', '−');

/** The paragraph a question is about, or its section. */
function place({ documentId, revisionId, sectionId, paragraphId }: SectionLink) {
  const section = `/documents/${documentId}/${revisionId}/${sectionId}`;
  return paragraphId ? `${section}?paragraph=${encodeURIComponent(paragraphId)}` : section;
}

function Stem({ row }: { row: ItemAnalysisView }) {
  const { t } = useTranslation();
  return (
    <>
      <Link className="stem-cell clip" to={`/questions/${row.questionId}`}>
        {plainText(row.stem)}
      </Link>
      {row.isDrawn ? (
        <span className="small muted">{t('analysis:drawn', { count: row.attempts })} </span>
      ) : null}
      {row.link ? (
        <Link className="small place" to={place(row.link)}>
          {t(row.link.paragraphId ? 'analysis:paragraph' : 'analysis:section')}
        </Link>
      ) : null}
    </>
  );
}

const EXPLAINED = [
  'facility',
  'top-bottom',
  'discrimination',
  'efficiency',
  'weight',
  'guess',
  'deviation',
  'consistency',
  'error-ratio',
  'standard-error',
  'skewness',
  'kurtosis',
] as const;

/** What each figure says and what is usual, for whoever has not learned statistics. */
function HowToRead() {
  const { t } = useTranslation();
  return (
    <details className="how-to-read">
      <summary>{t('analysis:how.title')}</summary>
      <dl>
        {EXPLAINED.map((name) => (
          <div key={name}>
            <dt>{t(`analysis:${name}`)}</dt>
            <dd>{t(`analysis:how.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** How a published version worked, question by question, with the way to set one right. */
export default function AnalysisPage() {
  const { t } = useTranslation();
  const { quizId = '', version = '' } = useParams();
  const analysis = useQuery(analysisQuery(quizId, version));
  const path = `/quizzes/${quizId}/versions/${version}/analysis`;
  const corrections = `/quizzes/${quizId}/versions/${version}/corrections`;
  const number = (key: string, title: string, cell: (row: ItemAnalysisView) => number | null) => ({
    key,
    title,
    isNumber: true,
    cell: (row: ItemAnalysisView) => figure(cell(row)),
  });
  return (
    <>
      <PageHead
        title={t('analysis:title')}
        note={t('analysis:note', { n: version })}
        crumbs={[
          { text: t('quiz:quizzes'), to: '/quizzes' },
          { text: analysis.data?.title ?? t('analysis:quiz'), to: `/quizzes/${quizId}` },
        ]}
      >
        <a className="button" href={apiUrl(`${path}.csv`, {})} download>
          CSV
        </a>
        <a className="button" href={apiUrl(`${path}.xlsx`, {})} download>
          XLSX
        </a>
        <ButtonLink to={corrections}>{t('analysis:corrections')}</ButtonLink>
      </PageHead>
      <Answer query={analysis}>
        {(figures) => (
          <>
            <AsOf at={figures.asOf} />
            {figures.attempts === 0 ? (
              <Empty title={t('analysis:none')}>{t('analysis:none-note')}</Empty>
            ) : (
              <Facts
                facts={[
                  { term: t('analysis:attempts'), value: figures.attempts },
                  { term: t('analysis:mean'), value: figure(figures.mean) },
                  { term: t('analysis:median'), value: figure(figures.median) },
                  { term: t('analysis:deviation'), value: figure(figures.deviation) },
                  { term: t('analysis:consistency'), value: figure(figures.consistency, 1) },
                  { term: t('analysis:error-ratio'), value: figure(figures.errorRatio, 1) },
                  { term: t('analysis:standard-error'), value: figure(figures.standardError) },
                  { term: t('analysis:skewness'), value: figure(figures.skewness) },
                  { term: t('analysis:kurtosis'), value: figure(figures.kurtosis) },
                ]}
              />
            )}
            <HowToRead />
            <Section title={t('analysis:items')}>
              <Ledger
                caption={t('analysis:items-caption')}
                isCaptionHidden
                isWide
                rows={figures.items}
                rowKey={(row) => row.questionId}
                columns={[
                  {
                    key: 'stem',
                    title: t('analysis:stem'),
                    isHead: true,
                    cell: (row) => <Stem row={row} />,
                  },
                  number('facility', t('analysis:facility'), (row) => row.facility),
                  number('top-bottom', t('analysis:top-bottom'), (row) => row.topMinusBottom),
                  number('discrimination', t('analysis:discrimination'), (row) => row.discrimination),
                  number('efficiency', t('analysis:efficiency'), (row) => row.efficiency),
                  number('weight', t('analysis:weight'), (row) => row.effectiveWeight),
                  number('guess', t('analysis:guess'), (row) => row.guess),
                  number('seconds', t('analysis:seconds'), (row) => row.meanSeconds),
                  {
                    key: 'wrong',
                    title: t('analysis:wrong'),
                    cell: (row) =>
                      row.wrongOption === null ? (
                        NOTHING
                      ) : (
                        <div className="wrong-option">
                          {t('analysis:times', { text: row.wrongOption, count: row.wrongTimes ?? 0 })}
                        </div>
                      ),
                  },
                  {
                    key: 'flags',
                    title: t('analysis:flags'),
                    isLong: true,
                    cell: (row) =>
                      row.flags.map((flag) => (
                        <p className="small" key={flag}>
                          <strong>{t(`analysis:flag.${flag}`)}</strong> {t(`analysis:advice.${flag}`)}
                        </p>
                      )),
                  },
                  {
                    key: 'correct',
                    title: '',
                    isAction: true,
                    cell: (row) => (
                      <ButtonLink isTight to={`${corrections}?question=${row.questionId}`}>
                        {t('analysis:correct')}
                      </ButtonLink>
                    ),
                  },
                ]}
              />
            </Section>
          </>
        )}
      </Answer>
    </>
  );
}
