import { lockOrganisation, Organisation, ORGANISATION_READ, ORGANISATION_WRITE } from '@domain/co-op';
import { Allow, Ask, childList, connectionOf, listArgs } from '@platform/api';
import { Attachments } from '@platform/attachment';
import { Database, Reads } from '@platform/database';
import { defineErrors } from '@platform/kernel';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OrganisationFile } from './organisation-file.entity';
import { AttachOrganisationFile, DetachOrganisationFile } from './organisation-file.inputs';

const ERRORS = defineErrors({
  ORGANISATION_FILE_OF_NONE: { kind: 'NOT_FOUND', message: 'Không tìm thấy tổ chức' },
});

@ArgsType()
class OrganisationFileList extends listArgs(OrganisationFile) {}

const OrganisationFileConnection = connectionOf(OrganisationFile);

export const ORGANISATION_FILES = childList({
  on: Organisation,
  field: 'files',
  of: OrganisationFile,
  via: 'organisation',
  describe: 'Giấy tờ đính kèm',
  orderBy: ['title', 'ASC'],
});

@Resolver(() => OrganisationFile)
export class OrganisationFileResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly attachments: Attachments,
  ) {}

  @Query(() => OrganisationFileConnection, { description: 'Giấy tờ của các tổ chức' })
  @Allow(ORGANISATION_READ)
  organisationFiles(@Args() args: OrganisationFileList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(OrganisationFile, ask, args, { order: ['title', 'ASC'] });
  }

  @Mutation(() => OrganisationFile)
  @Allow(ORGANISATION_WRITE)
  attachOrganisationFile(@Args('input') input: AttachOrganisationFile, @Ask() ask: Ask): Promise<unknown> {
    const { organisationId, uploadId, title, reason } = input;
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await lockOrganisation(tx, organisationId);
      if (!(await tx.existsBy(Organisation, { id: organisationId })))
        throw ERRORS.ORGANISATION_FILE_OF_NONE({ field: 'organisationId' });
      const on = { organisation: { id: organisationId } };
      const id = await this.attachments.hang(tx, ask.actor, OrganisationFile, { on, uploadId, title });
      return this.reads.in(tx).one(OrganisationFile, ask, { id });
    });
  }

  @Mutation(() => ID)
  @Allow(ORGANISATION_WRITE)
  detachOrganisationFile(@Args('input') input: DetachOrganisationFile, @Ask() ask: Ask): Promise<string> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await this.attachments.takeOff(tx, OrganisationFile, input);
      return input.id;
    });
  }
}
