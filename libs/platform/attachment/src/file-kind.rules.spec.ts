import { kindOfPackage, kindOfStart } from './file-kind.rules';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('the kind of a file', () => {
  it.each([
    ['%PDF-1.7\n', 'PDF'],
    ['\xff\xd8\xff\xe0\x00\x10JFIF', 'JPEG'],
    ['\x89PNG\r\n\x1a\n', 'PNG'],
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', 'WEBP'],
    ['PK\x03\x04\x14\x00', 'PACKAGE'],
  ])('is told by its first bytes: %j', (start, kind) => expect(kindOfStart(bytes(start))).toBe(kind));

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">',
    '<!doctype html>',
    ' %PDF-1.7',
    'MZ\x90\x00',
    'RIFF\x00\x00\x00\x00AVI ',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    'GIF89a',
    '',
  ])('is none that is taken: %j', (start) => expect(kindOfStart(bytes(start))).toBeNull());

  it('of a package is told by the names of its parts', () => {
    expect(kindOfPackage(['[Content_Types].xml', 'word/document.xml'])).toBe('WORD');
    expect(kindOfPackage(['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'])).toBe('EXCEL');
    expect(kindOfPackage(['[Content_Types].xml', 'ppt/presentation.xml'])).toBe('POWERPOINT');
    expect(kindOfPackage(['mimetype', 'META-INF/manifest.xml', 'content.xml'])).toBe('OPEN_DOCUMENT');
    expect(kindOfPackage(['word/document.xml'])).toBeNull();
    expect(kindOfPackage(['a.txt'])).toBeNull();
    expect(kindOfPackage(['[Content_Types].xml', 'word/document.xml', 'xl/workbook.xml'])).toBeNull();
  });

  it('is none where programs lie inside', () => {
    expect(kindOfPackage(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'])).toBeNull();
    expect(kindOfPackage(['META-INF/manifest.xml', 'content.xml', 'Basic/script-lc.xml'])).toBeNull();
  });
});
