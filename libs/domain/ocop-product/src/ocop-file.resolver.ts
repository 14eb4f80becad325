import { Allow, Ask } from '@platform/api';
import { Attachments } from '@platform/attachment';
import { Database, Reads } from '@platform/database';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { OcopEvidence, OcopEvidenceFile, OcopProductFile } from './evidence.entity';
import { OCOP_ERRORS } from './ocop.errors';
import { AttachOcopEvidenceFile, AttachOcopProductFile, DetachOcopFile } from './ocop.inputs';
import { OCOP_FILE } from './ocop.permissions';
import { requireInPlace } from './place';

/** Pictures of products and scans of papers. */
@Resolver(() => OcopProductFile)
export class OcopFileResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: Reads,
    private readonly attachments: Attachments,
  ) {}

  @Mutation(() => OcopProductFile)
  @Allow(OCOP_FILE)
  attachOcopProductFile(@Args('input') input: AttachOcopProductFile, @Ask() ask: Ask): Promise<unknown> {
    const { productId, uploadId, title, reason } = input;
    return this.db.write(ask.actor, { reason }, async (tx) => {
      await requireInPlace(tx, OCOP_FILE, productId);
      const on = { product: { id: productId } };
      const id = await this.attachments.hang(tx, ask.actor, OcopProductFile, { on, uploadId, title });
      return this.reads.in(tx).one(OcopProductFile, ask, { id });
    });
  }

  @Mutation(() => OcopEvidenceFile)
  @Allow(OCOP_FILE)
  attachOcopEvidenceFile(@Args('input') input: AttachOcopEvidenceFile, @Ask() ask: Ask): Promise<unknown> {
    const { evidenceId, uploadId, title, reason } = input;
    return this.db.write(ask.actor, { reason }, async (tx) => {
      if (!(await tx.existsBy(OcopEvidence, { id: evidenceId })))
        throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'evidenceId' });
      const on = { evidence: { id: evidenceId } };
      const id = await this.attachments.hang(tx, ask.actor, OcopEvidenceFile, { on, uploadId, title });
      return this.reads.in(tx).one(OcopEvidenceFile, ask, { id });
    });
  }

  @Mutation(() => ID)
  @Allow(OCOP_FILE)
  detachOcopProductFile(@Args('input') input: DetachOcopFile, @Ask() ask: Ask): Promise<string> {
    return this.db.write(ask.actor, { reason: input.reason }, async (tx) => {
      await this.attachments.takeOff(tx, OcopProductFile, input);
      return input.id;
    });
  }
}
