import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { spreadsheetErrors } from './spreadsheet.errors';

export interface XmlHandlers {
  open(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads one part of a package as events; after each piece of the stream it yields, so that the caller takes what the
 * handlers gathered before more is inflated. A document type declaration is refused: no workbook program writes one.
 */
export async function* xmlEvents(stream: NodeJS.ReadableStream, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new StringDecoder('utf8');
  const damaged = (): never => {
    throw spreadsheetErrors.FILE_DAMAGED();
  };
  parser.on('opentag', (tag) => handlers.open(local(tag.name), tag.attributes));
  parser.on('closetag', (tag) => handlers.close?.(local(tag.name)));
  if (handlers.text) {
    parser.on('text', (text) => handlers.text?.(text));
    parser.on('cdata', (text) => handlers.text?.(text));
  }
  parser.on('doctype', damaged);
  parser.on('error', damaged);
  for await (const piece of stream) {
    parser.write(typeof piece === 'string' ? piece : decoder.write(piece));
    yield;
  }
  parser.close();
}

/** Reads a small part to its end. */
export async function readXml(stream: NodeJS.ReadableStream | null, handlers: XmlHandlers): Promise<void> {
  if (!stream) return;
  for await (const piece of xmlEvents(stream, handlers)) void piece;
}

/** Text of a workbook in plain: `_x000D_` is the format's way to write a sign that XML cannot hold. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
