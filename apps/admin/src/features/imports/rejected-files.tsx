import { DownloadOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useWords } from '../../kit/language';
import type { Batch } from './queries';
import { importWords } from './words';

/** The rows that were not taken, as a file to correct and send again. */
export function RejectedFiles({ batch: { id, rejected } }: { batch: Batch }) {
  const words = useWords(importWords);
  if (rejected === 0) return null;
  return (
    <Space wrap>
      <span>{words.rejectedNote}</span>
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button key={format} size="small" icon={<DownloadOutlined />} href={`/imports/${id}/rejected.${format}`} download>
          {words.rejectedAs(format)}
        </Button>
      ))}
    </Space>
  );
}
