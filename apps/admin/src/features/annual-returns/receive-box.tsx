import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useWords } from '../../kit/language';
import { receiveWords } from './receive-words';

interface ReceiveBoxProps {
  disabled: boolean;
  take: (files: readonly File[]) => void;
}

/** Takes any number of files at once, by dropping them or by the button. */
export function ReceiveBox({ disabled, take }: ReceiveBoxProps) {
  const said = useWords(receiveWords);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const given = (files: FileList | null) => {
    if (files && files.length > 0 && !disabled) take([...files]);
  };
  return (
    <div
      className={over ? 'upload-box upload-box-over' : 'upload-box'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        given(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.zip"
        aria-label={said.receiveChoose}
        className="visually-hidden"
        tabIndex={-1}
        onChange={({ target }) => {
          given(target.files);
          target.value = ''; // the same files, corrected, may be chosen again
        }}
      />
      <p>{said.receiveDrop}</p>
      <Button icon={<UploadOutlined aria-hidden="true" />} loading={disabled} onClick={() => input.current?.click()}>
        {said.receiveChoose}
      </Button>
    </div>
  );
}
