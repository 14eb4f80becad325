import type { Socket } from 'node:net';

/** Limits of the HTTP server below everything else: bytes and seconds before a request is ours. */
export const SERVER_LIMITS = {
  /** Bytes of a body, unless its route says otherwise (uploads do). */
  bodyLimit: 100 * 1024,
  requestTimeout: 30_000,
  keepAliveTimeout: 72_000,
  http: {
    maxHeaderSize: 16 * 1024,
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    // Node looks for overdue connections this often; its own 30 s would make the limits above mean 40 and 60.
    connectionsCheckingInterval: 2_000,
  },
};

const ANSWERS: Record<string, [status: string, title: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'Tiêu đề yêu cầu quá lớn'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'Yêu cầu gửi quá chậm'],
};

/** Answers what is not HTTP (or too big, or too slow to be a request) and hangs up. */
export function clientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const [status, title] = ANSWERS[error.code ?? ''] ?? ['400 Bad Request', 'Yêu cầu không đọc được'];
  const body = JSON.stringify({
    type: 'about:blank',
    title,
    status: Number(status.slice(0, 3)),
    code: 'MALFORMED',
    kind: 'INVALID',
  });
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/problem+json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
