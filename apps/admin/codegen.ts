import type { CodegenConfig } from '@graphql-codegen/cli';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Typed documents of the console, generated from the schema the API emits and this repository keeps. */
const config: CodegenConfig = {
  schema: process.env.REGISTER_SCHEMA ?? `${here}../../libs/schema/schema.graphql`,
  documents: [`${here}src/**/*documents.ts`],
  generates: {
    [`${here}src/graphql/`]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', Money: 'string', Json: 'unknown' },
        defaultScalarType: 'unknown',
      },
    },
  },
};

export default config;
