import type { TypedDocumentString } from '../graphql/graphql';
import { RegisterProblem, problemKind, type Refusal } from './register-problem';

/** Refused by the server when absent: a foreign page can make the browser send the cookie, never this header. */
const CSRF_HEADER = { 'x-register-csrf': '1' };

const UNREACHABLE = 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.';
const UNREADABLE = 'Máy chủ trả lời không đọc được. Thử lại sau ít phút.';

interface WireError {
  message: string;
  extensions?: { code?: string; kind?: string; field?: string; details?: Record<string, unknown> };
}

interface WireAnswer<Result> {
  data?: Result | null;
  errors?: WireError[];
}

/** Asks one typed operation. Any error, also a partial one, throws a RegisterProblem: half an answer is not shown. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...CSRF_HEADER },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  });
  const answer = await read<WireAnswer<Result>>(response);
  if (answer.errors?.length) throw fromErrors(answer.errors);
  if (!answer.data) throw new RegisterProblem('UNAVAILABLE', `HTTP_${response.status}`, UNREADABLE);
  return answer.data;
}

/** Sends the bytes of a file as they are; the answer is JSON, a refusal is RFC 9457 problem+json. */
export async function upload<Result>(path: string, file: File): Promise<Result> {
  const response = await send(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
      ...CSRF_HEADER,
    },
    body: file,
  });
  if (response.ok) return read<Result>(response);
  const problem = await read<{ code?: string; kind?: string; detail?: string; title?: string }>(response);
  const code = problem.code ?? `HTTP_${response.status}`;
  throw new RegisterProblem(problemKind(problem.kind), code, problem.detail ?? problem.title ?? UNREADABLE);
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RegisterProblem('UNAVAILABLE', 'UNREACHABLE', UNREACHABLE);
  }
}

async function read<Body>(response: Response): Promise<Body> {
  try {
    return (await response.json()) as Body;
  } catch {
    throw new RegisterProblem('UNAVAILABLE', `HTTP_${response.status}`, UNREADABLE);
  }
}

function fromErrors(errors: WireError[]): RegisterProblem {
  const refusals: Refusal[] = errors.map(({ message, extensions }) => ({
    code: extensions?.code ?? 'INTERNAL',
    message,
    field: extensions?.field,
  }));
  const first = errors[0]!;
  return new RegisterProblem(
    problemKind(first.extensions?.kind),
    first.extensions?.code ?? 'INTERNAL',
    first.message,
    refusals,
    first.extensions?.details ?? {},
  );
}
