import type { GraphqlContext } from '@platform/api';
import { MAX_PAGE } from '@platform/database';
import type { Actor } from '@platform/kernel';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { EXPORT_ERRORS } from './export.errors';
import { exportArguments } from './export-question';

export type Row = Readonly<Record<string, unknown>>;

interface Page {
  totalCount?: number;
  totalIsMinimum?: boolean;
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const NO_EXCHANGE: GraphqlContext['http'] = { ip: '', cookies: {}, setCookie: () => undefined };

/**
 * The rows of a list as its own root answers them to this caller, page after page by its keys: the same resolver, guard,
 * compiled statement and scopes as the console's list, and never more than a page in memory.
 */
export class ListPages {
  private readonly first: DocumentNode;
  private readonly next: DocumentNode;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly root: GraphQLField<unknown, unknown>,
    private readonly actor: Actor,
    private readonly args: Readonly<Record<string, unknown>>,
    selection: string,
  ) {
    this.first = this.document(selection, 'totalCount totalIsMinimum');
    this.next = this.document(selection, '');
  }

  /**
   * Asks the first page at once, so that whatever is wrong is known before a byte is sent.
   * @throws what the list itself throws for these arguments, EXPORT_ARGUMENT for those that do not fit its types.
   */
  async open(): Promise<{ total: number; isMinimum: boolean; rows: AsyncGenerator<Row> }> {
    const page = await this.page(this.first, null);
    return { total: page.totalCount ?? 0, isMinimum: page.totalIsMinimum ?? false, rows: this.rows(page) };
  }

  private async *rows(opened: Page): AsyncGenerator<Row> {
    let page = opened;
    for (;;) {
      yield* page.nodes;
      const { hasNextPage, endCursor } = page.pageInfo;
      if (!hasNextPage || !endCursor) return;
      page = await this.page(this.next, endCursor);
    }
  }

  private async page(document: DocumentNode, after: string | null): Promise<Page> {
    const contextValue: GraphqlContext = { actor: this.actor, http: NO_EXCHANGE };
    const variableValues = { ...this.args, first: MAX_PAGE, after };
    const result = (await execute({ schema: this.schema, document, contextValue, variableValues })) as ExecutionResult<{
      list: Page;
    }>;
    const [error] = result.errors ?? [];
    const cause = error?.originalError;
    // A value that does not fit the list's types comes back as an error of GraphQL's own.
    if (cause && !(cause instanceof GraphQLError)) throw cause;
    if (error) throw EXPORT_ERRORS.EXPORT_ARGUMENT({ details: { why: error.message } });
    return result.data!.list;
  }

  private document(selection: string, more: string): DocumentNode {
    const own = exportArguments(this.root).filter(({ name }) => name in this.args);
    const variables = ['$first: Int', '$after: String', ...own.map(({ name, type }) => `$${name}: ${String(type)}`)];
    const given = ['first: $first', 'after: $after', ...own.map(({ name }) => `${name}: $${name}`)];
    return parse(
      `query Export(${variables.join(', ')}) { list: ${this.root.name}(${given.join(', ')}) {` +
        ` ${more} nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
    );
  }
}
