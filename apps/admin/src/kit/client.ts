import type { TypedDocumentString } from '../graphql/graphql';
import { RegisterProblem, problemKind, type Refusal } from './register-problem';

/** Refused by the server when absent: a foreign page can make the browser send the cookie, never this header. */
const CSRF_HEADER = { 'x-register-csrf': '1' };

const UNREACHABLE = 'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.';
const CUT_OFF = 'Tệp bị đứt giữa chừng nên không dùng được. Xin tải lại.';
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
  throw await refusalOf(response);
}

async function refusalOf(response: Response): Promise<RegisterProblem> {
  const problem = await read<{ code?: string; kind?: string; detail?: string; title?: string }>(response);
  const code = problem.code ?? `HTTP_${response.status}`;
  return new RegisterProblem(problemKind(problem.kind), code, problem.detail ?? problem.title ?? UNREADABLE);
}

/** How far a file has come: bytes received, and the rows the server announced. */
export interface Received {
  bytes: number;
  rows: number;
}

/** Fetches a file and hands it to the browser under the name the server gave it. A refusal is a problem like any other. */
export async function download(path: string, onProgress: (so: Received) => void, signal: AbortSignal): Promise<void> {
  const response = await send(path, { signal });
  if (!response.ok) throw await refusalOf(response);
  const rows = Number(response.headers.get('x-export-rows') ?? 0);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  onProgress({ bytes, rows });
  const reader = response.body!.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      pieces.push(next.value);
      bytes += next.value.length;
      onProgress({ bytes, rows });
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RegisterProblem('UNAVAILABLE', 'CUT_OFF', CUT_OFF);
  }
  save(new Blob(pieces, { type: response.headers.get('content-type') ?? '' }), fileName(response));
}

function fileName(response: Response): string {
  const disposition = response.headers.get('content-disposition') ?? '';
  const named = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return named ? decodeURIComponent(named) : 'danh-sach';
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has taken the file over by its next turn.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
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
