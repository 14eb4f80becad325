import { Module } from '@nestjs/common';
import { ADMIN_UNIT_NEW_RURAL } from './admin-unit.new-rural-status.resolver';
import { NewRuralStatusResolver } from './new-rural-status.resolver';
import { NewRuralStatusService } from './new-rural-status.service';

/** Communes recognised as new-rural, by decision and day. */
@Module({ providers: [NewRuralStatusResolver, NewRuralStatusService, ...ADMIN_UNIT_NEW_RURAL] })
export class NewRuralStatusModule {}
