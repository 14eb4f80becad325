import { Module } from '@nestjs/common';
import { ORGANISATION_FILES, OrganisationFileResolver } from './organisation-file.resolver';

/** Papers of organisations. */
@Module({ providers: [OrganisationFileResolver, ORGANISATION_FILES] })
export class OrganisationFileModule {}
