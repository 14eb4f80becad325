import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackArchive } from './archive';
import { workbookOf, zipOf } from './zip-fixture';

describe('a zip of files', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'archive-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const unpacked = async (bytes: Buffer | string) => {
    await writeFile(join(folder, 'file'), bytes);
    return unpackArchive(join(folder, 'file'), folder);
  };

  it('gives its files by their names, without folders and without what a system put in', async () => {
    const files = await unpacked(
      zipOf([
        { name: 'thư/', text: '' },
        { name: 'thư/Một.xlsx', text: 'một' },
        { name: '__MACOSX/._Một.xlsx', text: 'x' },
        { name: 'Thumbs.db', text: 'x' },
        { name: 'hai.pdf', text: 'hai' },
      ]),
    );
    expect(files?.map(({ fileName }) => fileName)).toEqual(['Một.xlsx', 'hai.pdf']);
    expect(await readFile(files![0]!.path, 'utf8')).toBe('một');
  });

  it('is none where the file is a workbook or no zip at all', async () => {
    expect(await unpacked(zipOf(workbookOf('<worksheet/>')))).toBeNull();
    expect(await unpacked('Mã,Số liệu')).toBeNull();
    expect(await unpacked('')).toBeNull();
  });

  it('is refused where it would inflate to more than it may, lies, or is broken', async () => {
    const bomb = zipOf([{ name: 'a.xlsx', text: Buffer.alloc(30_000_000) }]);
    await expect(unpacked(bomb)).rejects.toMatchObject({ code: 'FILE_SUSPICIOUS' });
    const many = zipOf(Array.from({ length: 201 }, (_, n) => ({ name: `${n}.xlsx`, text: 'x' })));
    await expect(unpacked(many)).rejects.toMatchObject({ code: 'FILE_SUSPICIOUS' });
    await expect(unpacked(zipOf([{ name: 'a.xlsx', text: 'xxxx', claims: 1 }]))).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
    });
    await expect(unpacked('PK, but nothing more')).rejects.toMatchObject({ code: 'FILE_DAMAGED' });
    await expect(unpacked(zipOf([{ name: '../../a.xlsx', text: 'x' }]))).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
    });
  });
});
