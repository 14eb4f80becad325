import { useQueryClient } from '@tanstack/react-query';
import { actState } from '../../kit/allowed';
import { FilesPanel } from '../../kit/files-panel';
import { useWords } from '../../kit/language';
import { useMay } from '../../kit/session';
import { AttachLinkFileDocument, DetachLinkFileDocument } from './act-documents';
import { actOnLinks, type LinkRecord } from './queries';
import { linkWords } from './words';

/** The papers of a link. */
export function LinkFiles({ link }: { link: LinkRecord }) {
  const words = useWords(linkWords);
  const client = useQueryClient();
  const mayWrite = useMay('link:write');
  const may = mayWrite && actState(link, 'attachLinkFile').disabled === undefined;
  return (
    <FilesPanel
      title={words.files}
      files={link.files.nodes}
      attach={may ? (file) => actOnLinks(client, AttachLinkFileDocument, { ...file, linkId: link.id }) : undefined}
      detach={may ? (row) => actOnLinks(client, DetachLinkFileDocument, row) : undefined}
    />
  );
}
