import fc from 'fast-check';
import { elementTexts, type InboundEvent, readBatch } from './envelope.rules';

const EVENT = {
  specversion: '1.0',
  id: 'dkkd-1',
  source: 'urn:vn:dkkd',
  type: 'vn.dkkd.cooperative.changed.v1',
  subject: '2400123456',
  time: '2026-11-24T02:10:11Z',
  entityversion: 17,
  data: { name: 'HTX' },
};

const read = (text: string | Uint8Array) =>
  readBatch(typeof text === 'string' ? Buffer.from(text) : text, 'dkkd', (type) => type === EVENT.type);
const readOne = (event: unknown) => read(JSON.stringify([event]))[0]!;

describe('the texts of the elements', () => {
  it('are exactly what was sent, whatever the JSON and its spacing', () => {
    const element = fc.jsonValue().map((value) => JSON.stringify(value));
    const space = fc.constantFrom('', ' ', '\n', '\t ');
    fc.assert(
      fc.property(fc.array(fc.tuple(space, element, space), { maxLength: 6 }), (parts) => {
        const array = `[${parts.map((part) => part.join('')).join(',')}]`;
        expect(elementTexts(array)).toEqual(parts.map(([, text]) => text));
      }),
      { numRuns: 500 },
    );
  });

  it('keep brackets, commas and escaped quotes inside strings', () => {
    expect(elementTexts('[ "a]\\",[" , {"x":"}\\\\"} ]')).toEqual(['"a]\\",["', '{"x":"}\\\\"}']);
  });
});

describe('a batch', () => {
  it('keeps the bytes of each event and their digest', () => {
    const text = JSON.stringify(EVENT, null, 2);
    const [event] = read(` [${text} , ${JSON.stringify({ ...EVENT, id: 'dkkd-2' })}]`) as InboundEvent[];
    expect(event!.text).toBe(text);
    expect(event!.sha256.toString('hex')).toHaveLength(64);
  });

  it.each([
    ['no JSON', '[{"a":1}'],
    ['no array', JSON.stringify(EVENT)],
    ['an empty array', '[]'],
    ['more than a hundred', JSON.stringify(Array.from({ length: 101 }, () => EVENT))],
    ['bytes that are no UTF-8', Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d])],
  ])('%s is refused as a whole', (_name, body) => {
    expect(() => read(body)).toThrow(expect.objectContaining({ type: 'malformed' }) as Error);
  });

  it.each([
    ['specversion', { specversion: '0.3' }],
    ['id', { id: '' }],
    ['id', { id: 'a\u0000b' }],
    ['id', { id: 'x'.repeat(201) }],
    ['source', { source: 'urn:vn:thue' }],
    ['type', { type: 'vn.dkkd.cooperative.vanished.v1' }],
    ['subject', { subject: '\ud800' }],
    ['time', { time: '0000-01-01T00:00:00Z' }],
    ['time', { time: '2026-02-30' }],
    ['entityversion', { entityversion: 1.5 }],
    ['entityversion', { entityversion: 1e308 }],
    ['entityversion', { entityversion: '17' }],
    ['data', { data: [] }],
  ])('an event with a wrong %s is refused at its place, and the others are not', (member, over) => {
    const items = read(JSON.stringify([EVENT, { ...EVENT, ...over }]));
    expect(items[0]).toMatchObject({ id: 'dkkd-1', text: JSON.stringify(EVENT) });
    expect(items[1]).toMatchObject({
      problem: { type: '/problems/event-schema', pointer: `/1/${member}`, retry: 'no' },
    });
  });

  it.each([[null], [7], ['text'], [[]], [{}]])('%j is no event', (element) => {
    expect(readOne(element)).toMatchObject({ id: null, problem: { pointer: '/0' } });
  });
});
