import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed operations of the sites and the manifest of documents that the gateway runs. `graphql-codegen --config codegen.ts` */
const config: CodegenConfig = {
  schema: 'apps/gateway/schema.graphql',
  documents: 'apps/{portal,backoffice}/app/operations/*.graphql',
  generates: {
    'libs/api-client/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { hashAlgorithm: (text: string) => createHash('sha256').update(text).digest('hex'), mode: 'replaceDocumentWithHash' },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true, inputValue: false },
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { JSON: 'unknown', DateTime: 'string', Date: 'string', ID: 'string' },
        importExtension: '.js',
      },
    },
  },
};

export default config;
