import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What stands in a document: text, tables, columns, lists, as pdfmake names them. */
export type Content = string | { readonly [name: string]: unknown };

/** A document as pdfmake takes it. */
interface PaperDefinition {
  readonly content: readonly Content[];
  readonly [name: string]: unknown;
}

/** The part of pdfmake that is used; its own types bring those of a browser with them. */
interface PdfMake {
  setFonts(fonts: object): void;
  setLocalAccessPolicy(mayRead: (path: string) => boolean): void;
  setUrlAccessPolicy(mayFetch: (url: string) => boolean): void;
  createPdf(definition: PaperDefinition): { getBuffer(): Promise<Buffer> };
}

const require = createRequire(__filename);
const pdfmake = require('pdfmake') as PdfMake;
const ROBOTO = join(dirname(require.resolve('pdfmake/package.json')), 'fonts/Roboto');
const FONTS = {
  Roboto: {
    normal: join(ROBOTO, 'Roboto-Regular.ttf'),
    bold: join(ROBOTO, 'Roboto-Medium.ttf'),
    italics: join(ROBOTO, 'Roboto-Italic.ttf'),
    bolditalics: join(ROBOTO, 'Roboto-MediumItalic.ttf'),
  },
};
/* What a document names, a picture for one, is never fetched: only the fonts are read. */
const mayRead = (path: string): boolean => path.startsWith(ROBOTO);

/** A page of the house: A4, Vietnamese letters, number of the page at its foot. */
export function paper(title: string, content: readonly Content[]): PaperDefinition {
  return {
    info: { title },
    pageSize: 'A4',
    pageMargins: [57, 57, 57, 57],
    defaultStyle: { font: 'Roboto', fontSize: 11, lineHeight: 1.25 },
    styles: {
      title: { fontSize: 15, bold: true, alignment: 'center', margin: [0, 12, 0, 12] },
      heading: { fontSize: 12, bold: true, margin: [0, 10, 0, 4] },
      head: { bold: true },
      small: { fontSize: 9, color: '#555555' },
    },
    footer: (page: number, pages: number) => ({
      text: `${page}/${pages}`,
      alignment: 'center',
      style: 'small',
      margin: [0, 20, 0, 0],
    }),
    content,
  };
}

/** The bytes of a document. The same document gives the same text; the file says when it was made. */
export async function pdfOf(definition: PaperDefinition): Promise<Buffer> {
  pdfmake.setFonts(FONTS);
  pdfmake.setLocalAccessPolicy(mayRead);
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake.createPdf(definition).getBuffer();
}
