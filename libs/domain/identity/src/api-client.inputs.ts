import { Act, connectionOf, GraphQLJson, listArgs } from '@platform/api';
import { ArgsType, Field, ID, InputType, IntersectionType, ObjectType, PickType } from '@nestjs/graphql';
import { IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ApiClient } from './api-client.entity';

@ArgsType()
export class ApiClientList extends listArgs(ApiClient) {}
@ObjectType()
export class ApiClientConnection extends connectionOf(ApiClient) {}

@InputType()
export class CreateApiClient extends IntersectionType(
  Act,
  PickType(ApiClient, ['clientId', 'name', 'agreement', 'authentication', 'scope'], InputType),
) {
  @Field(() => GraphQLJson, { nullable: true, description: 'JWKS với khóa công khai, cho PRIVATE_KEY_JWT' })
  @IsOptional()
  @IsObject()
  jwks?: { keys: object[] } | null;

  @Field(() => String, { nullable: true, description: 'Mật khẩu ngẫu nhiên từ 43 ký tự, cho CLIENT_SECRET_BASIC' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  secret?: string | null;

  @Field(() => ID, { nullable: true, description: 'Địa bàn (rỗng: cả nước)' })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;
}
