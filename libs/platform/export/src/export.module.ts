import { Module } from '@nestjs/common';
import { ExportController } from './export.controller';
import { EXPORT_TITLE, ExportResolver } from './export.resolver';
import { ExportService } from './export.service';

/** Files out: every list that says so in one line, and its records. */
@Module({ controllers: [ExportController], providers: [ExportService, ExportResolver, EXPORT_TITLE] })
export class ExportModule {}
