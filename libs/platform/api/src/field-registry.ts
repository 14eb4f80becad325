/** The kinds of value a field can have; they decide which comparisons its filter offers. */
export type FieldKind = 'text' | 'choice' | 'int' | 'money' | 'day' | 'instant' | 'flag' | 'json' | 'id' | 'bytes';

export interface DeclaredField {
  property: string;
  kind: FieldKind;
  nullable: boolean;
  filter: boolean;
  sort: boolean;
  graphql: () => unknown;
  /** The class a reference points at. */
  to?: () => unknown;
}

const declared = new Map<object, DeclaredField[]>();

export function declareField(target: object, field: DeclaredField): void {
  const fields = declared.get(target);
  if (fields) fields.push(field);
  else declared.set(target, [field]);
}

/** The fields of a class with those of the classes it extends, base first. */
export function declaredFields(target: object | null): DeclaredField[] {
  if (!target || target === Function.prototype) return [];
  return [...declaredFields(Object.getPrototypeOf(target) as object), ...(declared.get(target) ?? [])];
}
