import { choiceWords } from '@platform/api';

/** What a file is by its content. */
export const FileKind = {
  PDF: 'PDF',
  JPEG: 'JPEG',
  PNG: 'PNG',
  WEBP: 'WEBP',
  WORD: 'WORD',
  EXCEL: 'EXCEL',
  POWERPOINT: 'POWERPOINT',
  OPEN_DOCUMENT: 'OPEN_DOCUMENT',
} as const;
export type FileKind = (typeof FileKind)[keyof typeof FileKind];
choiceWords(FileKind, {
  PDF: 'PDF',
  JPEG: 'Ảnh JPEG',
  PNG: 'Ảnh PNG',
  WEBP: 'Ảnh WebP',
  WORD: 'Văn bản Word',
  EXCEL: 'Bảng tính Excel',
  POWERPOINT: 'Trình chiếu PowerPoint',
  OPEN_DOCUMENT: 'Tệp OpenDocument',
});

/** Whether a scanner has looked at the content. UNSCANNED: none was set up when it came. */
export const ScanState = { UNSCANNED: 'UNSCANNED', CLEAN: 'CLEAN', INFECTED: 'INFECTED' } as const;
export type ScanState = (typeof ScanState)[keyof typeof ScanState];
choiceWords(ScanState, { UNSCANNED: 'Chưa quét', CLEAN: 'Đã quét, không thấy vi-rút', INFECTED: 'Có vi-rút' });

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The type under which a file of a kind goes out. */
export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  PDF: 'application/pdf',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WEBP: 'image/webp',
  WORD: `${OFFICE}.wordprocessingml.document`,
  EXCEL: `${OFFICE}.spreadsheetml.sheet`,
  POWERPOINT: `${OFFICE}.presentationml.presentation`,
  OPEN_DOCUMENT: 'application/vnd.oasis.opendocument.text',
};
