import type { AssetView, QuestionContent } from '@rizhi/shared/api/types';
import { http } from '@rizhi/shared/lib/http';
import { letterOf } from '@rizhi/shared/question-model/response';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button, Field, Select } from '../../../../components/controls';
import { Dialog } from '../../../../components/dialog';
import { useAction } from '../../../../lib/use-action';
import { describePicture, type PicturePlace, picturesOf, withPicture } from '../../model/pictures';
import { Remove } from './parts';
import './pictures.css';

interface Props {
  content: QuestionContent;
  onChange: (content: QuestionContent) => void;
}

function usePlaces(content: QuestionContent) {
  const { t } = useTranslation();
  return [
    { value: 'stem', text: t('bank:stem') },
    ...content.options.map(({ id }, index) => ({
      value: `option:${id}`,
      text: t('bank:option', { letter: letterOf(index) }),
    })),
    { value: 'explanation', text: t('bank:explanation') },
  ];
}

function AddPicture({ content, onChange, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const places = usePlaces(content);
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState('');
  const [place, setPlace] = useState('stem');
  const upload = useAction<File, AssetView>({
    send: (source, headers) =>
      http.upload('/questions/assets', source, 'application/octet-stream', { headers }),
    onDone: (asset) => {
      onChange(withPicture(content, place as PicturePlace, asset.url, alt.trim()));
      onClose();
    },
  });
  // Outside the form of the question, so that the enter key does not send that one.
  return createPortal(
    <Dialog title={t('bank:picture.add')} onClose={onClose}>
      <div className="form">
        <Field label={t('bank:picture.file')} hint={t('bank:picture.kinds')}>
          {(field) => (
            <input
              {...field}
              className="input"
              type="file"
              accept="image/png,image/jpeg,image/gif,image/webp"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          )}
        </Field>
        <Field label={t('bank:picture.alt')} hint={t('bank:picture.alt-hint')}>
          {(field) => (
            <input
              {...field}
              className="input"
              maxLength={300}
              value={alt}
              onChange={(event) => setAlt(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('bank:picture.place')}>
          {(field) => (
            <Select
              {...field}
              value={place}
              onChange={(event) => setPlace(event.target.value)}
              choices={places}
            />
          )}
        </Field>
        <div className="dialog-foot">
          <Button onClick={onClose}>{t('components:cancel')}</Button>
          <Button
            kind="primary"
            disabled={!file || !alt.trim()}
            isPending={upload.isPending}
            onClick={() => {
              if (file) upload.run(file);
            }}
          >
            {t('bank:picture.insert')}
          </Button>
        </div>
      </div>
    </Dialog>,
    document.body,
  );
}

/** Pictures of a question with the words that stand for them, and the way to add one. */
export function Pictures({ content, onChange }: Props) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const places = usePlaces(content);
  const pictures = picturesOf(content);
  return (
    <section className="pictures" aria-label={t('bank:picture.title')}>
      {pictures.map((picture, at) => {
        const where = places.find(({ value }) => value === picture.place)?.text ?? '';
        const name = t('bank:picture.nth', { number: at + 1, where });
        return (
          <div className="picture-row" key={`${picture.place} ${picture.index}`}>
            <img src={picture.url} alt={picture.alt} />
            <Field label={name} hint={picture.alt ? undefined : t('bank:picture.no-alt')}>
              {(field) => (
                <input
                  {...field}
                  className="input"
                  maxLength={300}
                  value={picture.alt}
                  onChange={(event) => onChange(describePicture(content, picture, event.target.value))}
                />
              )}
            </Field>
            <Remove
              name={t('bank:picture.remove', { number: at + 1 })}
              onRemove={() => onChange(describePicture(content, picture, null))}
            />
          </div>
        );
      })}
      <Button icon="plus" onClick={() => setAdding(true)}>
        {t('bank:picture.add')}
      </Button>
      {isAdding ? (
        <AddPicture content={content} onChange={onChange} onClose={() => setAdding(false)} />
      ) : null}
    </section>
  );
}
