import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from './language';
import { kitWords } from './words';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * The browser's own modal dialogue: it keeps the focus inside, closes on Escape and makes the page behind it inert.
 * antd's Modal locks the page by a style element without a nonce, which the content security policy refuses. Pop-ups of
 * antd open inside the dialogue (see `popupContainer`), or they would lie under it.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const words = useWords(kitWords);
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    element.current?.showModal();
    // The browser begins at the first thing that can have the focus: the cross. Who types at once says where.
    element.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <Button type="text" icon={<CloseOutlined />} aria-label={words.close} onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}

/** Where antd hangs the pop-up of an input: the dialogue it stands in, else the page. */
export function popupContainer(trigger?: HTMLElement): HTMLElement {
  return trigger?.closest('dialog') ?? document.body;
}
