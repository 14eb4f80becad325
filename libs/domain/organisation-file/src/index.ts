export { OrganisationFileModule } from './organisation-file.module';
