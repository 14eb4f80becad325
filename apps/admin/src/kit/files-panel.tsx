import { PaperClipOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { ActButton } from './act-button';
import { upload } from './client';
import { Dialog } from './dialog';
import { instant } from './format';
import { useWords } from './language';
import { Section } from './page';
import { SmallTable } from './small-table';
import { Problem } from './states';
import { Tone } from './marks';
import { kitWords } from './words';
import { reasonField } from './form-spec';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp';

/** A file on a record, as every record has them: `files { nodes { id version title attachment { … } } }`. */
export interface AttachedFile {
  id: string;
  version: number;
  title: string;
  /** Empty for who may see that there is a file and not the file. */
  attachment?: {
    id: string;
    fileName: string;
    kind: string;
    bytes: number;
    scan: 'UNSCANNED' | 'CLEAN' | 'INFECTED';
    uploadedBy: string;
    uploadedAt: string;
  } | null;
}

interface FilesPanelProps {
  title: string;
  files: readonly AttachedFile[];
  /** Hangs a file that was sent on the record; left out where nothing may be hung. */
  attach?: (file: { uploadId: string; title: string; reason: string }) => Promise<unknown>;
  detach?: (row: { id: string; expectedVersion: number; reason: string }) => Promise<unknown>;
}

/** The papers of a record: each to be downloaded, with who sent it and whether it was looked at for viruses. */
export function FilesPanel({ title, files, attach, detach }: FilesPanelProps) {
  const words = useWords(kitWords);
  return (
    <Section title={title} extra={attach && <AttachButton attach={attach} />}>
      <SmallTable
        label={title}
        empty={words.noFiles}
        head={[words.fileTitle, words.fileSent, words.fileScan, '']}
        rows={files.map((file) => ({
          id: file.id,
          cells: [
            <FileName key="name" file={file} />,
            file.attachment ? `${file.attachment.uploadedBy}, ${instant(file.attachment.uploadedAt)}` : '–',
            file.attachment && <ScanMark key="scan" scan={file.attachment.scan} />,
            detach && (
              <ActButton
                key="detach"
                label={words.detachFile}
                small
                danger
                fields={[reasonField(words.reasonWord)]}
                done={words.fileDetached}
                act={({ reason = '' }) => detach({ id: file.id, expectedVersion: file.version, reason })}
              />
            ),
          ],
        }))}
      />
    </Section>
  );
}

function FileName({ file: { title, attachment } }: { file: AttachedFile }) {
  if (!attachment) return <span>{title}</span>;
  return (
    <span>
      <a href={`/attachments/${attachment.id}`} download={attachment.fileName} className="row-link">
        <PaperClipOutlined aria-hidden="true" /> {title}
      </a>
      <span className="matched-by">{`${attachment.fileName} · ${sizeOf(attachment.bytes)}`}</span>
    </span>
  );
}

function ScanMark({ scan }: { scan: 'UNSCANNED' | 'CLEAN' | 'INFECTED' }) {
  const words = useWords(kitWords);
  const tone = { UNSCANNED: 'warning', CLEAN: 'good', INFECTED: 'bad' } as const;
  return <Tone tone={tone[scan]}>{words[`file${scan}`]}</Tone>;
}

function sizeOf(bytes: number): string {
  const [amount, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1000, 'kB'];
  return `${amount.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} ${unit}`;
}

interface AttachButtonProps {
  attach: NonNullable<FilesPanelProps['attach']>;
  /** Stands in a row of a table. */
  small?: boolean;
}

/** Sends a file and hangs it on a record, under a title and for a reason. */
export function AttachButton({ attach, small }: AttachButtonProps) {
  const words = useWords(kitWords);
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [title, setTitle] = useState('');
  const [reason, setReason] = useState('');
  const send = useMutation({
    mutationFn: async (chosen: File) => {
      const { id: uploadId } = await upload<{ id: string }>('/attachments', chosen);
      await attach({ uploadId, title: title.trim(), reason: reason.trim() });
    },
    onSuccess: () => {
      setFile(undefined);
      void message.success(words.fileAttached);
    },
  });
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    send.reset();
    setTitle(chosen.name.replace(/\.[^.]+$/, '').slice(0, 300));
    setReason('');
    setFile(chosen);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        aria-label={words.attachFile}
        className="visually-hidden"
        tabIndex={-1}
        onChange={({ target }) => {
          choose(target.files?.[0]);
          target.value = '';
        }}
      />
      <Button size={small ? 'small' : 'middle'} onClick={() => input.current?.click()}>
        {words.attachFile}
      </Button>
      {file && (
        <Dialog title={words.attachFile} onClose={() => setFile(undefined)}>
          <form
            className="entity-form"
            onSubmit={(event) => {
              event.preventDefault();
              send.mutate(file);
            }}
          >
            <p className="section-note">{`${file.name} · ${sizeOf(file.size)}`}</p>
            <label className="plain-field">
              <span>{words.fileTitle}</span>
              <Input
                data-first
                value={title}
                required
                minLength={2}
                maxLength={300}
                onChange={({ target }) => setTitle(target.value)}
              />
            </label>
            <label className="plain-field">
              <span>{words.reasonWord}</span>
              <Input.TextArea
                value={reason}
                required
                minLength={3}
                maxLength={1000}
                rows={3}
                onChange={({ target }) => setReason(target.value)}
              />
            </label>
            {send.error && <Problem error={send.error} />}
            <div className="form-actions">
              <Button type="primary" htmlType="submit" loading={send.isPending}>
                {words.attachFile}
              </Button>
              <Button onClick={() => setFile(undefined)}>{words.cancel}</Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
