import type { GraphqlContext } from '@platform/api';
import { withRequestId } from '@platform/database';
import { RegisterError } from '@platform/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { type FailureLog, presentGraphqlError } from './present-error';
import { sendProblem } from './problem.filter';
import { type Admitted, type QueryLimits, RequestRefused } from './query-limits';
import type { DataText, TextLane } from './text-lane';

export interface DoorParts {
  lane: () => TextLane;
  limits: () => QueryLimits;
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<GraphqlContext>;
  log: FailureLog;
  /** Bytes of the largest answer. */
  responseLimit: number;
}

interface Params {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** The result of an execution, or what kept it from being one. */
interface Answer {
  data?: ExecutionResult['data'];
  errors?: readonly (GraphQLError | RegisterError)[];
}

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';
export const GRAPHQL_PATH = '/graphql';

/** GraphQL over HTTP, as its specification has it: queries by GET and POST, everything else by POST of JSON only. */
export function openGraphqlDoor(fastify: FastifyInstance, parts: DoorParts): void {
  fastify.get(GRAPHQL_PATH, (request, reply) => answer(parts, request, reply, fromQueryString));
  fastify.post(GRAPHQL_PATH, (request, reply) => {
    // A form or plain text needs no leave of the browser to be sent from a foreign page.
    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
      return sendProblem(
        reply,
        new RegisterError('MEDIA_TYPE', 'INVALID', 'Chỉ nhận application/json'),
        parts.log,
        415,
      );
    }
    return answer(parts, request, reply, (each) => readParams(each.body));
  });
}

async function answer(
  parts: DoorParts,
  request: FastifyRequest,
  reply: FastifyReply,
  read: (request: FastifyRequest) => Params,
): Promise<FastifyReply> {
  const type = request.headers.accept?.includes(GRAPHQL_TYPE) ? GRAPHQL_TYPE : JSON_TYPE;
  let params: Params;
  try {
    params = read(request);
  } catch (error) {
    return send(parts, reply, type, { errors: [error as RegisterError] }, 400);
  }
  let admitted: Admitted;
  try {
    admitted = parts.limits().admit(params.query, params.variables, params.operationName);
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    return send(parts, reply, type, { errors: error.errors });
  }
  if (request.method === 'GET' && admitted.operation !== 'query') {
    reply.header('allow', 'POST');
    return send(parts, reply, type, { errors: [refusal('METHOD', 'GET chỉ dùng để đọc')] }, 405);
  }
  const context = await parts.context(request, reply);
  const result = await withRequestId(request.id, () =>
    parts.lane().run({ ...admitted, name: params.operationName }, context, params.variables),
  );
  return 'json' in result
    ? sendText(parts, reply, type, 200, `{"data":${(result as DataText).json}}`)
    : send(parts, reply, type, result as ExecutionResult);
}

function send(
  parts: DoorParts,
  reply: FastifyReply,
  type: string,
  { data, errors }: Answer,
  status?: number,
): FastifyReply {
  const presented = errors?.map((error) => presentGraphqlError(error, parts.log));
  // Without `data` nothing was executed: such an answer is an error of the request, and one media type says so by 400.
  const refused =
    data === undefined || (data === null && errors?.every((error) => !('path' in error) || error.path === undefined));
  const body = JSON.stringify({ ...(refused ? {} : { data }), ...(presented ? { errors: presented } : {}) });
  return sendText(parts, reply, type, status ?? (refused && type === GRAPHQL_TYPE ? 400 : 200), body);
}

/* A text leaves in one piece with its headers; bytes would be a second piece. */
function sendText(parts: DoorParts, reply: FastifyReply, type: string, status: number, body: string): FastifyReply {
  if (Buffer.byteLength(body) > parts.responseLimit) {
    return send(parts, reply, type, { errors: [refusal('RESPONSE_SIZE', 'Câu trả lời quá lớn, xin hỏi ít hơn')] });
  }
  return reply
    .code(status)
    .header('content-type', `${type}; charset=utf-8`)
    .header('cache-control', 'no-store')
    .send(body);
}

function refusal(code: string, message: string, field?: string): RegisterError {
  return new RegisterError(code, 'INVALID', message, { field });
}

function fromQueryString(request: FastifyRequest): Params {
  const { variables, extensions, ...rest } = request.query as Record<string, unknown>;
  return readParams({
    ...rest,
    variables: parsed(variables, 'variables'),
    extensions: parsed(extensions, 'extensions'),
  });
}

function parsed(value: unknown, field: string): unknown {
  if (value === undefined || value === '') return undefined;
  try {
    return JSON.parse(String(value));
  } catch {
    throw refusal('MALFORMED', `${field} phải là JSON`, field);
  }
}

/** The parameters of a request. @throws RegisterError for one of the wrong kind, and for a batch. */
function readParams(body: unknown): Params {
  if (Array.isArray(body)) throw refusal('BATCH', 'Mỗi yêu cầu chỉ một operation');
  if (typeof body !== 'object' || body === null) throw refusal('MALFORMED', 'Cần một đối tượng JSON có query', 'query');
  const { query, variables, operationName, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' || query === '') throw refusal('MALFORMED', 'query phải là chuỗi', 'query');
  if (!absent(operationName) && typeof operationName !== 'string') {
    throw refusal('MALFORMED', 'operationName phải là chuỗi', 'operationName');
  }
  if (!absent(variables) && !isMap(variables))
    throw refusal('MALFORMED', 'variables phải là một đối tượng', 'variables');
  if (!absent(extensions) && !isMap(extensions))
    throw refusal('MALFORMED', 'extensions phải là một đối tượng', 'extensions');
  return {
    query,
    variables: isMap(variables) ? variables : undefined,
    operationName: (operationName as string) || undefined,
  };
}

function absent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
