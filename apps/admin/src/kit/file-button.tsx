import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { download, type Received } from './client';
import { Dialog } from './dialog';
import { wholeNumber } from './format';
import { useWords } from './language';
import { fileAddress, type FileColumns, type FileFormat } from './list-file';
import type { ListSpec } from './list-spec';
import type { ListState } from './list-state';
import { Problem } from './states';
import { kitWords } from './words';

interface FileButtonsProps<Row, Input extends object> {
  spec: ListSpec<Row, Input>;
  state: ListState;
  /** Rows that fit the conditions, as far as known. */
  total: number | undefined;
}

/** "Xuất" and "In" of a list: the rows under the conditions chosen now, in the order and on the day chosen now. */
export function FileButtons<Row, Input extends object>({ spec, state, total }: FileButtonsProps<Row, Input>) {
  const words = useWords(kitWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden="true" />} title={words.toFile} onClick={() => setOpen(true)}>
        <span className="tool-word">{words.toFile}</span>
      </Button>
      <Button
        icon={<PrinterOutlined aria-hidden="true" />}
        title={words.print}
        href={fileAddress(spec, state, 'html', 'SHOWN')}
        target="_blank"
        rel="noopener"
      >
        <span className="tool-word">{words.print}</span>
      </Button>
      {open && <FileDialog spec={spec} state={state} total={total} onClose={() => setOpen(false)} />}
    </>
  );
}

function FileDialog<Row, Input extends object>(props: FileButtonsProps<Row, Input> & { onClose: () => void }) {
  const { spec, state, total, onClose } = props;
  const words = useWords(kitWords);
  const { message } = App.useApp();
  const [format, setFormat] = useState<FileFormat>('xlsx');
  const [columns, setColumns] = useState<FileColumns>('SHOWN');
  const [received, setReceived] = useState<Received>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const fetching = useMutation({
    mutationFn: () => {
      stop.current = new AbortController();
      return download(fileAddress(spec, state, format, columns), setReceived, stop.current.signal);
    },
    onSuccess: () => {
      void message.success(words.fileDone);
      onClose();
    },
  });
  const stopped = fetching.error instanceof DOMException;
  return (
    <Dialog title={words.toFileTitle} onClose={onClose}>
      <div className="file-dialog">
        <p>
          {state.filtered ? words.fileOfFiltered : words.fileOfAll}
          {total !== undefined && ` ${words.fileRows(wholeNumber(total))}`}
        </p>
        <fieldset disabled={fetching.isPending}>
          <legend>{words.fileFormat}</legend>
          <Radio.Group value={format} onChange={({ target }) => setFormat(target.value as FileFormat)}>
            <Radio value="xlsx">Excel (.xlsx)</Radio>
            <Radio value="csv">CSV (.csv)</Radio>
          </Radio.Group>
        </fieldset>
        <fieldset disabled={fetching.isPending}>
          <legend>{words.fileColumns}</legend>
          <Radio.Group
            className="file-columns"
            value={columns}
            onChange={({ target }) => setColumns(target.value as FileColumns)}
          >
            <Radio value="SHOWN">{words.fileColumnsShown}</Radio>
            <Radio value="DEFAULT">{words.fileColumnsDefault}</Radio>
            <Radio value="ALL">{words.fileColumnsAll}</Radio>
          </Radio.Group>
        </fieldset>
        {fetching.isPending && (
          <p role="status" className="file-progress">
            {words.fileReceived(
              wholeNumber(Math.ceil((received?.bytes ?? 0) / 1024)),
              wholeNumber(received?.rows ?? 0),
            )}
          </p>
        )}
        {fetching.error && !stopped && <Problem error={fetching.error} />}
        <div className="file-acts">
          {fetching.isPending ? (
            <Button onClick={() => stop.current?.abort()}>{words.fileStop}</Button>
          ) : (
            <Button onClick={onClose}>{words.cancel}</Button>
          )}
          <Button type="primary" loading={fetching.isPending} onClick={() => fetching.mutate()}>
            {fetching.error && !stopped ? words.retry : words.fileFetch}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
