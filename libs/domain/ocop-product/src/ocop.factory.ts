import type { Actor } from '@platform/kernel';
import type { RegisterApp } from '@platform/testing';

/** What a mutation of this lib gives back to a test. */
export interface Row {
  id: string;
  version: number;
  state: string;
  acts: string[];
  [field: string]: unknown;
}

const TYPES: Record<string, string> = {
  recordOcopCentreRecognition: 'RecogniseOcopDossier',
  submitOcopDossier: 'ActOnOcopDossier',
  returnOcopDossier: 'ActOnOcopDossier',
  refuseOcopDossier: 'ActOnOcopDossier',
};
const DOSSIER = '{ id version state acts selfTotal selfStars communeDueOn onBehalf score stars council kind }';

/** Asks the register as somebody; an error is thrown as the service threw it. */
export async function asking<T>(app: RegisterApp, text: string, variables: object, actor: Actor): Promise<T> {
  const { data, errors } = await app.run(text, actor, variables as Record<string, unknown>);
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  return data as T;
}

/** One act on a product, a dossier, a certificate or a paper. */
export async function acting(
  app: RegisterApp,
  name: string,
  input: object,
  actor: Actor,
  fields = DOSSIER,
): Promise<Row> {
  const type = TYPES[name] ?? name[0]!.toUpperCase() + name.slice(1);
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`;
  return (await asking<Record<string, Row>>(app, text, { input: { reason: 'Làm thử', ...input } }, actor))[name]!;
}

export const on = ({ id, version }: Row) => ({ id, expectedVersion: version });
