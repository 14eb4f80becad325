export { ExportEntry } from './export-entry.entity';
export { ExportModule } from './export.module';
