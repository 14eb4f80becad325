import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useWords } from './language';
import { kitWords } from './words';

/** A record as the server hands it out: the name of its list, its id, and what else the list must be asked to find it. */
export interface RecordFile {
  list: string;
  id: string;
  query?: string;
}

/** One record with the lists that hang on it, as a workbook. */
export function RecordFileButton({ list, id, query }: RecordFile) {
  const words = useWords(kitWords);
  const address = `/export/${list}/${id}.xlsx${query ? `?${query}` : ''}`;
  return (
    <Button icon={<DownloadOutlined aria-hidden="true" />} href={address} download>
      {words.recordFile}
    </Button>
  );
}
