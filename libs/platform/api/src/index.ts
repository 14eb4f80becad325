export type { GraphqlContext, HttpExchange, RestRequest } from './ask';
export { ownFilter, refFilter, refFilterWords } from './filters';
export { Allow, Ask, Caller } from './ask';
export { choiceWords, wordsOf } from './choice-words';
export { childList, childRow, computedField, derivedField, publicFaceOf } from './contributed-fields';
export type { Acts, DeclaredActs, Refusal } from './allowed-actions';
export { actsOn, AllowedAction, declaredActs, refusalOf } from './allowed-actions';
export type { ExportOptions } from './exported';
export { Exported, exportOptions } from './exported';
export { declaredFields } from './field-registry';
export {
  Bytes,
  Choice,
  Day,
  Decimal,
  Flag,
  Instant,
  Int,
  Json,
  Money,
  Ref,
  registerEnumOnce,
  Text,
  Uuid,
} from './fields';
export { connectionOf, listArgs, Moment, PageArguments, PageInfo } from './lists';
export type { Permission, RoleCode } from './permission';
export { allPermissions, OFFICIALS, permission, ROLE_CODES } from './permission';
export { PermissionGuard } from './permission-guard';
export { readFromRows } from './read-from-rows';
export { ReadableText } from './readable-text';
export { Reason } from './reason';
export { Act, ActOnRow } from './act';
export type { FileReply, Upload, UploadRequest } from './upload';
export { acceptBytes, sendFile, withUpload } from './upload';
export { Dated, Entry, Identified, Record, Versioned, recordName } from './record';
export { GraphQLDate, GraphQLDateTime, GraphQLJson, GraphQLMoney } from './scalars';
