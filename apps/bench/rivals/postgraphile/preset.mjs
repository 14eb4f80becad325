/**
 * PostGraphile 5 on the register's own schema, set so that it wins: nothing is built or checked that these questions do
 * not need, plans and statements are prepared once and kept, and answers are written as text without a second pass.
 */
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';

const READ = [
  'organisation',
  'admin_unit',
  'party',
  'officer',
  'annual_figure',
  'membership',
  'capital_contribution',
  'union_membership',
  'organisation_statement_office',
  'organisation_statement_dkkd',
];

/* The column is `id` and so is the field; PostGraphile itself would keep that name for global object identifiers. */
const IdIsId = {
  name: 'IdIsId',
  version: '1.0.0',
  inflection: {
    replace: {
      _attributeName(previous, options, details) {
        const name = previous(details);
        return name === 'row_id' && !details.skipRowId ? 'id' : name;
      },
    },
  },
};

/** Lists below an organisation without connections: no cursors, no page information, no count. */
const plainList = (name) => ({
  tags: { foreignFieldName: name, foreignSimpleFieldName: name, behavior: '-connection +list +orderBy' },
});

export function preset(connectionString) {
  return {
    extends: [PostGraphileAmberPreset],
    plugins: [
      IdIsId,
      jsonPgSmartTags({
        version: 1,
        config: {
          class: Object.fromEntries(
            READ.map((name) => [`public.${name}`, { tags: { behavior: '+select +orderBy +filterBy' } }]),
          ),
          constraint: Object.fromEntries(
            [
              ['officer', 'organisation', 'officers'],
              ['annual_figure', 'organisation', 'annualFigures'],
              ['membership', 'organisation', 'members'],
              ['capital_contribution', 'membership', 'contributions'],
              ['union_membership', 'member', 'unions'],
              ['organisation_statement_office', 'organisation', 'officeStatements'],
              ['organisation_statement_dkkd', 'organisation', 'registryStatements'],
            ].map(([table, via, name]) => [`public.${table}.${table}_${via}_id_fkey`, plainList(name)]),
          ),
        },
      }),
    ],
    // Reading only; and orders that an index does not serve alone are allowed (period within one organisation).
    disablePlugins: [
      'PgIndexBehaviorsPlugin',
      'PgMutationCreatePlugin',
      'PgMutationUpdateDeletePlugin',
      'NodePlugin',
      'AddNodeInterfaceToSuitableTypesPlugin',
      'NodeAccessorPlugin',
      'PgProceduresPlugin',
      'PgCustomTypeFieldPlugin',
    ],
    // No pgSettings: without them a request needs no transaction and no set_config of its own.
    pgServices: [makePgService({ connectionString, schemas: ['public'], pubsub: false, poolConfig: { max: 8 } })],
    grafserv: {
      graphiql: false,
      graphiqlOnGraphQLGET: false,
      websockets: false,
      outputDataAsString: true,
      parseAndValidateCacheSize: 500,
    },
    grafast: { explain: false },
  };
}
