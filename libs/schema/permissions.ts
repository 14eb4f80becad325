// Emitted from the classes; do not edit.

/** What a signed-in caller may hold; `me.permissions` lists them. */
export type PermissionCode =
  | 'api-client:manage'
  | 'api-client:read'
  | 'audit:read'
  | 'export:read'
  | 'identity:grant'
  | 'identity:manage'
  | 'identity:read'
  | 'import:read'
  | 'import:write'
  | 'legal-rule:confirm'
  | 'legal-rule:read'
  | 'member:read'
  | 'member:write'
  | 'new-rural-status:write'
  | 'organisation:read'
  | 'organisation:write'
  | 'outside-series:write'
  | 'party:read'
  | 'party:write'
  | 'person-disclosure:read'
  | 'person:review'
  | 'person:unmask'
  | 'proposal:decide'
  | 'proposal:make'
  | 'proposal:read';
