import { createHash } from 'node:crypto';
import { Problem, type ProblemBody } from './problem';
import type { Source } from './sync-authority';

/** A CloudEvent whose envelope is in order; its `data` is judged by the worker. */
export interface InboundEvent {
  id: string;
  type: string;
  subject: string;
  entityversion: number;
  time: string;
  /** The event as it came, byte for byte. */
  text: string;
  sha256: Buffer;
}

export type BatchItem = InboundEvent | { id: string | null; problem: ProblemBody };

export const MAX_EVENTS = 100;
const MAX_VERSION = 2_147_483_647;
const MAX_SUBJECT = 60;
const MAX_ID = 200;
const MOMENT = /^(\d{4})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const FIRST_YEAR = 1990;

/** @throws Problem `malformed` for a body that is no UTF-8 JSON array of 1 to 100 elements. */
export function readBatch(body: Uint8Array, source: Source, knowsType: (type: string) => boolean): BatchItem[] {
  const { elements, texts } = parse(body);
  if (elements.length === 0 || elements.length > MAX_EVENTS) {
    throw new Problem('malformed', { detail: `Cần từ 1 đến ${MAX_EVENTS} sự kiện` });
  }
  return elements.map((element, index) => readEvent(element, texts[index]!, index, source, knowsType));
}

function parse(body: Uint8Array): { elements: unknown[]; texts: string[] } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const elements: unknown = JSON.parse(text);
    if (Array.isArray(elements)) return { elements, texts: elementTexts(text) };
  } catch {
    // One answer for bytes that are no text and text that is no JSON.
  }
  throw new Problem('malformed', { detail: 'Cần một mảng JSON, mã UTF-8' });
}

/** The source text of each element of a JSON array that is known to parse: what a digest is taken over. */
export function elementTexts(array: string): string[] {
  const texts: string[] = [];
  let depth = 0;
  let start = -1;
  for (let at = 0; at < array.length; at += 1) {
    const sign = array[at]!;
    if (depth === 1 && (sign === ',' || sign === ']')) {
      if (start >= 0) texts.push(array.slice(start, at).trimEnd());
      start = -1;
    } else if (depth === 1 && start < 0 && !/\s/.test(sign)) start = at;
    if (sign === '"') at = endOfString(array, at);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return texts;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function readEvent(
  element: unknown,
  text: string,
  index: number,
  source: Source,
  knowsType: (type: string) => boolean,
): BatchItem {
  const event = (typeof element === 'object' && element !== null ? element : {}) as Record<string, unknown>;
  const { id, type, subject, entityversion, time } = event;
  const wrong = firstWrong(event, source, knowsType);
  if (wrong !== null) {
    const { body } = new Problem('event-schema', { pointer: wrong === '' ? `/${index}` : `/${index}/${wrong}` });
    return { id: isLine(id, MAX_ID) ? id : null, problem: body };
  }
  return {
    id: id as string,
    type: type as string,
    subject: subject as string,
    entityversion: entityversion as number,
    time: time as string,
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest(),
  };
}

/** The first member that is not as the protocol has it; an empty name for something that is no object at all. */
function firstWrong(
  event: Record<string, unknown>,
  source: Source,
  knowsType: (type: string) => boolean,
): string | null {
  if (Array.isArray(event) || Object.keys(event).length === 0) return '';
  const { entityversion, data, datacontenttype } = event;
  if (event['specversion'] !== '1.0') return 'specversion';
  if (!isLine(event['id'], MAX_ID)) return 'id';
  if (event['source'] !== `urn:vn:${source}`) return 'source';
  if (typeof event['type'] !== 'string' || !knowsType(event['type'])) return 'type';
  if (!isLine(event['subject'], MAX_SUBJECT)) return 'subject';
  if (!isMoment(event['time'])) return 'time';
  if (!Number.isInteger(entityversion) || (entityversion as number) < 0 || (entityversion as number) > MAX_VERSION) {
    return 'entityversion';
  }
  if (datacontenttype !== undefined && datacontenttype !== 'application/json') return 'datacontenttype';
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'data';
  return null;
}

/** A short text without control characters, which no line of a log and no column of the database could hold. */
function isLine(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest && !/\p{C}/u.test(value);
}

function isMoment(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const year = Number(MOMENT.exec(value)?.[1] ?? 0);
  return year >= FIRST_YEAR && !Number.isNaN(Date.parse(value));
}
