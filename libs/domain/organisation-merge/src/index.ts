export { DuplicatePair } from './duplicate-pair.entity';
export { OrganisationMergeModule } from './organisation-merge.module';
