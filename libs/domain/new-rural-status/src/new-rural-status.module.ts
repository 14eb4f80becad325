import { ImportModule } from '@platform/import';
import { Module } from '@nestjs/common';
import { ADMIN_UNIT_NEW_RURAL } from './admin-unit.new-rural-status.resolver';
import { NewRuralListImport } from './new-rural-list.import';
import { NewRuralStatusResolver } from './new-rural-status.resolver';
import { NewRuralStatusService } from './new-rural-status.service';

/** Communes recognised as new-rural, by decision and day. */
@Module({
  imports: [ImportModule],
  providers: [NewRuralStatusResolver, NewRuralStatusService, NewRuralListImport, ...ADMIN_UNIT_NEW_RURAL],
})
export class NewRuralStatusModule {}
