import { Readable } from 'node:stream';
import type { Upload } from '@platform/api';
import { asSystem, Database, newId } from '@platform/database';
import { type Actor, CONFIG, type RegisterConfig, systemActor } from '@platform/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { DeepPartial, EntityManager, FindOptionsWhere } from 'typeorm';
import { AttachedFile, Attachment, FileUpload } from './attachment.entity';
import { ATTACHMENT_ERRORS } from './attachment.errors';
import { MEDIA_TYPES, ScanState } from './attachment.words';
import { ContentStore } from './content-store';
import { kindOfFile } from './file-kind';
import { scanFile } from './virus-scan';

const PER_RECORD = 50;
const WAITING_PER_PERSON = 200;

type FileClass<J extends AttachedFile> = abstract new () => J;

/** What hangs a file on a record: the file as it was sent, and what it is there. */
interface FileToHang<J extends AttachedFile> {
  /** The record, as the class of the row names it: `{ organisation: { id } }`. */
  on: FindOptionsWhere<J> & DeepPartial<J>;
  uploadId: string;
  title: string;
  /** What else the row says of the file. */
  also?: DeepPartial<J>;
}

/** Files on records: sent first, then hung on a record by an act of the lib that owns the record. */
@Injectable()
export class Attachments {
  constructor(
    private readonly db: Database,
    private readonly store: ContentStore,
    @Inject(CONFIG) private readonly config: RegisterConfig,
  ) {}

  /** Looks at a file and keeps it for a day, until it is hung on a record. @throws ATTACHMENT_TYPE, ATTACHMENT_INFECTED … */
  async receive(actor: Actor, { path, fileName, hash, bytes }: Upload): Promise<FileUpload> {
    const kind = await kindOfFile(path);
    const scan = await scanFile(this.config.scanCommand, path);
    if (scan === ScanState.INFECTED) throw ATTACHMENT_ERRORS.ATTACHMENT_INFECTED();
    return this.db.write(systemActor('attachment'), { reason: `Nhận tệp của ${actor.name}` }, async (tx) => {
      await lockContent(tx, hash);
      if ((await tx.countBy(FileUpload, { ownerId: actor.id })) >= WAITING_PER_PERSON)
        throw ATTACHMENT_ERRORS.ATTACHMENT_WAITING();
      await this.store.keep(hash, path);
      const facts = { fileName, kind, bytes, sha256: hash, scan };
      return tx.save(FileUpload, { id: await newId(tx), ownerId: actor.id, ownerName: actor.name, ...facts });
    });
  }

  /**
   * Hangs a file that the actor has sent on a record, inside the act's own transaction; whoever sees the row `join` then
   * sees the file. @returns the id of the row. @throws ATTACHMENT_UPLOAD_GONE, ATTACHMENT_TOO_MANY.
   */
  async hang<J extends AttachedFile>(
    tx: EntityManager,
    actor: Actor,
    join: FileClass<J>,
    { on, uploadId, title, also }: FileToHang<J>,
  ): Promise<string> {
    if ((await tx.countBy(join as never, on)) >= (this.config.attachmentsPerRecord ?? PER_RECORD))
      throw ATTACHMENT_ERRORS.ATTACHMENT_TOO_MANY({ field: 'uploadId' });
    const attachment = { id: await this.takeUp(tx, actor, uploadId) };
    const row = { ...also, ...on, id: await newId(tx), attachment, title };
    await tx.insert(join as never, row as never);
    return row.id;
  }

  /** Makes the file of an upload a row that the caller points at in the same transaction. @returns its id. */
  async takeUp(tx: EntityManager, actor: Actor, uploadId: string): Promise<string> {
    const upload = await asSystem(tx, () => tx.findOneBy(FileUpload, { id: uploadId, ownerId: actor.id }));
    if (upload) await lockContent(tx, upload.sha256);
    if (!upload || !(await this.store.has(upload.sha256)))
      throw ATTACHMENT_ERRORS.ATTACHMENT_UPLOAD_GONE({ field: 'uploadId' });
    const { fileName, kind, bytes, sha256, scan, ownerName: uploadedBy, at: uploadedAt } = upload;
    const id = await newId(tx);
    await tx.insert(Attachment, { id, fileName, kind, bytes, sha256, scan, uploadedBy, uploadedAt });
    return id;
  }

  /** Takes a file off its record; history keeps that it was there. @throws ATTACHMENT_NOT_FOUND, CONFLICT. */
  async takeOff<J extends AttachedFile>(
    tx: EntityManager,
    join: FileClass<J>,
    { id, expectedVersion }: { id: string; expectedVersion: number },
  ): Promise<void> {
    const row = await tx.findOneBy<AttachedFile>(join as never, { id });
    if (!row) throw ATTACHMENT_ERRORS.ATTACHMENT_NOT_FOUND({ field: 'id' });
    const { affected } = await tx.delete(join as never, { id, version: expectedVersion });
    if (affected !== 1)
      throw ATTACHMENT_ERRORS.CONFLICT({ field: 'expectedVersion', details: { currentVersion: row.version } });
  }

  /** A file by its id, for who sees a record it hangs on. @throws ATTACHMENT_NOT_FOUND, ATTACHMENT_INFECTED. */
  async open(actor: Actor, id: string): Promise<{ fileName: string; type: string; bytes: number; body: Readable }> {
    const file = await this.db.write(actor, { reason: 'Tải tệp đính kèm' }, (tx) => tx.findOneBy(Attachment, { id }));
    if (!file) throw ATTACHMENT_ERRORS.ATTACHMENT_NOT_FOUND();
    if (file.scan === ScanState.INFECTED) throw ATTACHMENT_ERRORS.ATTACHMENT_INFECTED();
    if (!(await this.store.has(file.sha256))) throw ATTACHMENT_ERRORS.ATTACHMENT_DAMAGED();
    const { fileName, kind, bytes, sha256 } = file;
    return { fileName, type: MEDIA_TYPES[kind], bytes, body: Readable.from(this.store.read(sha256)) };
  }
}

/** Nobody drops a content while somebody else takes it up. */
export async function lockContent(tx: EntityManager, sha256: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 11))', [sha256]);
}
