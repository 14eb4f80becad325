import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../kit/client';
import type { OrganisationSubject, RecordTabProps } from '../../kit/feature';
import { FilesPanel } from '../../kit/files-panel';
import { useWords } from '../../kit/language';
import { actOn, existing } from '../../kit/queries';
import { useMay } from '../../kit/session';
import { Loaded } from '../../kit/states';
import { AttachOrganisationFileDocument, DetachOrganisationFileDocument, OrganisationFilesDocument } from './documents';
import { fileWords } from './words';

const organisationFiles = (id: string, missing: string) =>
  queryOptions({
    queryKey: ['organisation-files', id],
    queryFn: async ({ signal }) => {
      const { organisation } = await ask(OrganisationFilesDocument, { id }, signal);
      return existing(organisation, 'ORGANISATION_NOT_FOUND', missing);
    },
  });

const actOnFiles = actOn('organisation-files');

/** The papers of an organisation: its charter, a certificate, minutes. */
export function OrganisationFilesTab({ subject: { id }, asOf }: RecordTabProps<OrganisationSubject>) {
  const words = useWords(fileWords);
  const client = useQueryClient();
  const query = useQuery(organisationFiles(id, words.notFound));
  const may = useMay('organisation:write') && asOf === undefined;
  return (
    <Loaded query={query}>
      {({ files }) => (
        <FilesPanel
          title={words.tab}
          files={files.nodes}
          attach={
            may
              ? (file) => actOnFiles(client, AttachOrganisationFileDocument, { ...file, organisationId: id })
              : undefined
          }
          detach={may ? (row) => actOnFiles(client, DetachOrganisationFileDocument, row) : undefined}
        />
      )}
    </Loaded>
  );
}
