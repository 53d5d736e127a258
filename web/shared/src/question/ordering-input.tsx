import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button';
import { plainText } from './model/plain-text';
import { moved, orderOf } from './model/response';
import styles from './question.module.css';
import type { InputProps } from './question-inputs';
import { RichText } from './rich-text';

/** Lines to bring into order: by two buttons, by the arrow keys on them, or by dragging the number. */
export function Ordering({ question, response, onChange }: InputProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<{ id: string; by: number } | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const order = orderOf(question, response);
  const text = (id: string) =>
    plainText(order.find((option) => option.id === id)?.text ?? '', question.format);

  const place = (id: string, to: number) => {
    const from = order.findIndex((option) => option.id === id);
    if (to < 0 || to >= order.length || to === from) return;
    onChange({ ...response, optionIds: moved(order, from, to).map((option) => option.id) });
    setSaid(t('question:placed', { text: text(id), number: to + 1, count: order.length }));
  };
  const step = (id: string, by: number) => {
    place(id, order.findIndex((option) => option.id === id) + by);
    setFocus({ id, by });
  };
  // A moved line keeps the focus; at an end the other button takes it.
  useEffect(() => {
    if (!focus) return;
    const line = list.current?.querySelector(`[data-line="${CSS.escape(focus.id)}"]`);
    const buttons = [...(line?.querySelectorAll('button') ?? [])];
    const wanted = buttons[focus.by < 0 ? 0 : 1];
    (wanted?.disabled ? buttons[focus.by < 0 ? 1 : 0] : wanted)?.focus();
    setFocus(null);
  }, [focus]);

  const onKey = (id: string) => (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(id, event.key === 'ArrowUp' ? -1 : 1);
  };
  const onDrag = (event: PointerEvent) => {
    if (!dragged || !list.current) return;
    const lines = [...list.current.children].map((line) => line.getBoundingClientRect());
    const from = order.findIndex((option) => option.id === dragged);
    const to = lines.filter(
      (line, index) => index !== from && line.top + line.height / 2 < event.clientY,
    ).length;
    place(dragged, to);
  };

  return (
    <>
      <ol className={styles.order} ref={list}>
        {order.map((option, index) => (
          <li
            key={option.id}
            data-line={option.id}
            className={option.id === dragged ? styles.dragged : undefined}
          >
            <span
              className={styles.grip}
              onPointerDown={(event) => {
                // A group that is switched off stops its buttons, not what is dragged.
                if (event.currentTarget.closest('fieldset:disabled')) return;
                event.currentTarget.setPointerCapture(event.pointerId);
                setDragged(option.id);
              }}
              onPointerMove={onDrag}
              onPointerUp={() => setDragged(null)}
              onPointerCancel={() => setDragged(null)}
            >
              {index + 1}
            </span>
            <span className={styles.grow}>
              <RichText text={option.text} format={question.format} />
            </span>
            <span className={styles.moves}>
              {[-1, 1].map((by) => (
                <button
                  key={by}
                  type="button"
                  disabled={index + by < 0 || index + by >= order.length}
                  onClick={() => step(option.id, by)}
                  onKeyDown={onKey(option.id)}
                >
                  <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
                  <span className="sr">
                    {t(by < 0 ? 'question:up' : 'question:down', { text: text(option.id) })}
                  </span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <span className="sr" role="status">
        {said}
      </span>
      {response.optionIds.length === 0 ? (
        <p className={styles.asIs}>
          <Button onClick={() => onChange({ ...response, optionIds: order.map((option) => option.id) })}>
            {t('question:asIs')}
          </Button>
        </p>
      ) : null}
    </>
  );
}
