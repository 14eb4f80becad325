import { Allow, Ask, connectionOf, Exported, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { actorHolds } from '@platform/kernel';
import { Args, ArgsType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ImportTargets } from './import-target';
import { ImportBatch } from './import.entity';
import { ApplyImport, ImportForm, MapImportColumns, UndoImport } from './import.inputs';
import { IMPORT_READ, IMPORT_WRITE } from './import.permissions';
import { ImportService } from './import.service';

@ArgsType()
class ImportBatchList extends listArgs(ImportBatch) {}
const ImportBatchConnection = connectionOf(ImportBatch);

/** The GraphQL door of imports; the file itself comes in by `POST /imports`. */
@Resolver(() => ImportBatch)
export class ImportResolver {
  constructor(
    private readonly reads: Reads,
    private readonly imports: ImportService,
    private readonly targets: ImportTargets,
  ) {}

  @Query(() => ImportBatchConnection, { description: 'Các lần nhập tệp, mới nhất trước' })
  @Exported({ title: 'Các lần nhập tệp' })
  @Allow(IMPORT_READ)
  importBatches(@Args() args: ImportBatchList, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.connection(ImportBatch, ask, args, { order: ['receivedAt', 'DESC'] });
  }

  @Query(() => ImportBatch, { nullable: true, description: 'Một lần nhập tệp với các dòng của nó' })
  @Allow(IMPORT_READ)
  importBatch(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.reads.one(ImportBatch, ask, { id });
  }

  @Query(() => [ImportForm], { description: 'Các biểu nhập được và cột của chúng' })
  @Allow(IMPORT_READ)
  importForms(@Ask() ask: Ask): ImportForm[] {
    return this.targets
      .all()
      .filter(({ permission }) => actorHolds(ask.actor, permission.code))
      .map(({ form: { code, label, columns } }) => ({
        code,
        label,
        columns: columns.map(({ key, label: name, kind, required }) => ({
          key,
          label: name,
          kind,
          required: required ?? false,
        })),
      }));
  }

  @Mutation(() => ImportBatch, { description: 'Chọn cột, đơn vị, nhận đề nghị; yêu cầu kiểm tra lại toàn bộ' })
  @Allow(IMPORT_WRITE)
  mapImportColumns(@Args('input') input: MapImportColumns, @Ask() ask: Ask): Promise<unknown> {
    return this.imports.mapColumns(ask, input);
  }

  @Mutation(() => ImportBatch, { description: 'Yêu cầu nhập vào hệ thống: một giao dịch, tất cả hoặc không gì cả' })
  @Allow(IMPORT_WRITE)
  applyImport(@Args('input') input: ApplyImport, @Ask() ask: Ask): Promise<unknown> {
    return this.imports.apply(ask, input);
  }

  @Mutation(() => ImportBatch, {
    description: 'Yêu cầu hoàn tác; có dòng đã được sửa sau đó thì bị từ chối, trừ khi chọn giữ các dòng ấy',
  })
  @Allow(IMPORT_WRITE)
  undoImport(@Args('input') input: UndoImport, @Ask() ask: Ask): Promise<unknown> {
    return this.imports.undo(ask, input);
  }

  @Mutation(() => ImportBatch, { description: 'Dừng việc máy chủ đang làm cho lần nhập; không để lại gì' })
  @Allow(IMPORT_WRITE)
  cancelImport(@Args('id', { type: () => ID }) id: string, @Ask() ask: Ask): Promise<unknown> {
    return this.imports.cancel(ask, id);
  }
}
