import type { IncomingHttpHeaders } from 'node:http';

/** The part of a request that the sync doors look at. */
export interface SyncRequest {
  headers: IncomingHttpHeaders;
  url: string;
  body: unknown;
  raw: { destroyed: boolean };
}

/** The part of a reply that they use. */
export interface SyncReply {
  status(code: number): this;
  header(name: string, value: string): this;
  send(payload: string): unknown;
}
