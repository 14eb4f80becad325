import { Allow, Ask, computedField, connectionOf, Exported, exportOptions, listArgs } from '@platform/api';
import { Reads } from '@platform/database';
import { defineErrors } from '@platform/kernel';
import { Args, ArgsType, Query, Resolver } from '@nestjs/graphql';
import { EXPORT_READ, ExportEntry } from './export-entry.entity';

const LEDGER_ERRORS = defineErrors({
  EXPORTS_OF_WHOLE: { kind: 'FORBIDDEN', message: 'Nhật ký xuất dữ liệu chỉ xem được ở cấp tỉnh trở lên' },
});

@ArgsType()
export class ExportEntryList extends listArgs(ExportEntry) {}

const ExportEntryConnection = connectionOf(ExportEntry);

/** What left the register as a file, the newest first. */
@Resolver(() => ExportEntry)
export class ExportResolver {
  constructor(private readonly reads: Reads) {}

  /** @throws EXPORTS_OF_WHOLE for an appointment in a commune: entries cannot be told apart by commune. */
  @Query(() => ExportEntryConnection, { description: 'Nhật ký xuất dữ liệu, mới nhất trước' })
  @Exported({ title: 'Nhật ký xuất dữ liệu' })
  @Allow(EXPORT_READ)
  exportEntries(@Args() args: ExportEntryList, @Ask() ask: Ask): Promise<unknown> {
    if (!ask.scope.all && ask.scope.provinceIds.length === 0) throw LEDGER_ERRORS.EXPORTS_OF_WHOLE();
    return this.reads.connection(ExportEntry, ask, args, { order: ['id', 'DESC'] });
  }
}

/** The list as its file calls it. */
export const EXPORT_TITLE = computedField({
  on: ExportEntry,
  field: 'title',
  type: () => String,
  describe: 'Tên danh sách',
  needs: ['list'],
  compute: ({ list }) => exportOptions(String(list))?.title ?? String(list),
  nullable: false,
});
