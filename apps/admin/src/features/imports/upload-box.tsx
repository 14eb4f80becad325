import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Loading, Problem } from '../../kit/states';
import { receiveFile } from './queries';
import { importWords } from './words';

const ACCEPTED = '.xlsx,.csv';

/** Takes one file, by button or by dropping it, and leads to its dry run. */
export function UploadBox() {
  const words = useWords(importWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const send = useMutation({
    mutationFn: (file: File) => receiveFile(client, file),
    onSuccess: (id) => navigate({ to: '/imports/$id', params: { id } }),
  });
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) send.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Section title={words.upload}>
      <div
        className={over ? 'upload-box upload-box-over' : 'upload-box'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          aria-label={words.choose}
          className="visually-hidden"
          tabIndex={-1}
          onChange={({ target }) => {
            take(target.files);
            target.value = ''; // the same file, corrected, may be chosen again
          }}
        />
        <p>{words.drop}</p>
        <Button
          type="primary"
          icon={<UploadOutlined />}
          loading={send.isPending}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
        <p className="section-note">{words.formats}</p>
      </div>
      {send.isPending && (
        <>
          <p className="section-note">{words.uploading}</p>
          <Loading rows={2} />
        </>
      )}
      {send.error && <Problem error={send.error} />}
    </Section>
  );
}
