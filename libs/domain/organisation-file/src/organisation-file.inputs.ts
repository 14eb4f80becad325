import { ActOnRow } from '@platform/api';
import { AttachToRecord } from '@platform/attachment';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType()
export class AttachOrganisationFile extends AttachToRecord {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;
}

@InputType()
export class DetachOrganisationFile extends ActOnRow {}
