import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Problem } from '../../kit/states';
import { FileReadingDialog } from './file-reading';
import { type AnnualReturn, readReturnFile } from './queries';
import type { ReturnFileReading } from './received';
import { returnWords } from './words';

/** The return as a file: fetched with what is known, filled in without the network, and read again cell by cell. */
export function FileTools({ held }: { held: AnnualReturn }) {
  const words = useWords(returnWords);
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<ReturnFileReading>();
  const sending = useMutation({ mutationFn: (file: File) => readReturnFile(held.id, file), onSuccess: setReading });
  return (
    <Section title={words.byFile} note={words.byFileNote}>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        aria-label={words.fileSend}
        className="visually-hidden"
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) sending.mutate(file);
          target.value = ''; // the same file, corrected, may be chosen again
        }}
      />
      <div className="file-tools">
        <Button icon={<DownloadOutlined aria-hidden="true" />} href={`/return-forms/${held.id}`}>
          {words.fileFetch}
        </Button>
        <Button
          icon={<UploadOutlined aria-hidden="true" />}
          loading={sending.isPending}
          onClick={() => input.current?.click()}
        >
          {words.fileSend}
        </Button>
      </div>
      {sending.error && <Problem error={sending.error} />}
      {reading && <FileReadingDialog held={held} reading={reading} onClose={() => setReading(undefined)} />}
    </Section>
  );
}
