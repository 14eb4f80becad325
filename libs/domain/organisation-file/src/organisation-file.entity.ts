import { Organisation, ORGANISATION_READ, ORGANISATION_WRITE } from '@domain/co-op';
import { Record, Ref } from '@platform/api';
import { AttachedFile } from '@platform/attachment';
import type { Relation } from 'typeorm';

/** A paper of an organisation: its charter, a certificate, minutes. */
@Record({
  table: 'organisation_file',
  kind: 'versioned',
  scope: { through: ['organisation'], parent: 'organisation' },
  read: ORGANISATION_READ,
  write: ORGANISATION_WRITE,
  deletable: true,
  describe: 'Giấy tờ của một tổ chức',
})
export class OrganisationFile extends AttachedFile {
  @Ref(() => Organisation, { describe: 'Tổ chức', filter: true, absentThen: true, index: true })
  organisation!: Relation<Organisation>;
}
