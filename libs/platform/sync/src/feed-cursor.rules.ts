import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from './problem';

/** A place in the feed. */
export interface FeedPlace {
  epoch: number;
  position: number;
}

const SHAPE = /^e(\d{1,9}):(\d{1,15})$/;

/** Opaque to whoever holds it: base64url of the place, a dot, and our mark over it. */
export function writeFeedCursor({ epoch, position }: FeedPlace, key: Uint8Array): string {
  const place = Buffer.from(`e${epoch}:${position}`).toString('base64url');
  return `${place}.${mark(place, key)}`;
}

/** @throws Problem `cursor-invalid` for anything we did not write. */
export function readFeedCursor(cursor: string, key: Uint8Array): FeedPlace {
  const [place = '', signature = '', ...rest] = cursor.split('.');
  const given = Buffer.from(signature);
  const ours = Buffer.from(mark(place, key));
  const [, epoch, position] = SHAPE.exec(Buffer.from(place, 'base64url').toString()) ?? [];
  const genuine = rest.length === 0 && given.length === ours.length && timingSafeEqual(given, ours);
  if (!genuine || epoch === undefined || position === undefined) throw new Problem('cursor-invalid');
  return { epoch: Number(epoch), position: Number(position) };
}

function mark(place: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(`feed-cursor ${place}`).digest('base64url');
}
