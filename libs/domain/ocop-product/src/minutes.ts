import { type Content, paper, pdfOf } from '@platform/document';
import type { Actor } from '@platform/kernel';
import { Database } from '@platform/database';
import { Injectable } from '@nestjs/common';
import type { CouncilResult } from './council.rules';
import { OcopDossier, OcopSeat } from './dossier.entity';
import { OCOP_ERRORS } from './ocop.errors';
import { CouncilPost } from './ocop.words';

const POSTS: Readonly<Record<CouncilPost, string>> = { CHAIR: 'Chủ tịch', SECRETARY: 'Thư ký', MEMBER: 'Ủy viên' };
const KINDS = { FIRST: 'lần đầu', UPGRADE: 'nâng hạng', RE_RANKING: 'phân hạng lại' } as const;

/** The minutes of a council that has closed, as a paper to be signed. */
@Injectable()
export class Minutes {
  constructor(private readonly db: Database) {}

  /** @throws OCOP_NOT_FOUND for a dossier the caller does not see, OCOP_MOVE while the council has not closed. */
  async of(actor: Actor, id: string): Promise<Buffer> {
    const { dossier, seats } = await this.db.write(actor, { reason: 'In biên bản hội đồng OCOP' }, async (tx) => {
      const relations = { product: true, criteriaSet: true };
      return {
        dossier: await tx.findOne(OcopDossier, { where: { id }, relations }),
        seats: await tx.find(OcopSeat, { where: { dossier: { id } }, order: { post: 'ASC', memberName: 'ASC' } }),
      };
    });
    if (!dossier) throw OCOP_ERRORS.OCOP_NOT_FOUND({ field: 'id' });
    if (!dossier.councilOn || !dossier.council) throw OCOP_ERRORS.OCOP_MOVE({ details: { state: dossier.state } });
    return pdfOf(paper(`Biên bản chấm điểm: ${dossier.product.name}`, contentOf(dossier, seats)));
  }
}

function contentOf(dossier: OcopDossier, seats: readonly OcopSeat[]): Content[] {
  const { product, criteriaSet, councilOn, score, stars, councilOpinion, kind } = dossier;
  const result = dossier.council as CouncilResult;
  const line = (label: string, value: string): Content => ({ text: [{ text: `${label}: `, bold: true }, value] });
  return [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, alignment: 'center' },
    { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, alignment: 'center' },
    { text: 'BIÊN BẢN HỌP HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP', style: 'title' },
    line('Sản phẩm', `${product.name}${product.code ? ` (mã ${product.code})` : ''}`),
    line('Chủ thể', product.subjectName ?? 'chưa rõ'),
    line('Hồ sơ', `${KINDS[kind]}, mở ngày ${dayOf(dossier.openedOn)}`),
    line(
      'Bộ tiêu chí',
      criteriaSet ? `${criteriaSet.decision}, bộ ${criteriaSet.setNumber}` : 'điểm của ba phần A, B, C',
    ),
    line('Ngày chốt điểm', dayOf(councilOn!)),
    { text: 'I. Thành viên và phiếu chấm', style: 'heading' },
    {
      table: {
        headerRows: 1,
        widths: ['*', 70, 60, 130],
        body: [
          ['Thành viên', 'Chức vụ', 'Điểm', 'Ghi chú'].map((text) => ({ text, style: 'head' })),
          ...seats.map(({ memberName, post, total, conflict, isOutlier }) => [
            memberName,
            POSTS[post],
            { text: numberOf(total), alignment: 'right' as const },
            conflict ? `Không chấm: ${conflict}` : isOutlier ? 'Cách biệt với trung bình' : '',
          ]),
        ],
      },
      layout: 'lightHorizontalLines',
    },
    { text: 'II. Kết quả', style: 'heading' },
    line('Điểm trung bình', `${numberOf(score)} của ${result.sheets} phiếu`),
    line('Thấp nhất, cao nhất, độ lệch', [result.min, result.max, result.spread].map(numberOf).join('; ')),
    line('Xếp hạng', result.isEliminated ? 'bị loại' : `${stars} sao`),
    ...(result.eliminatedBy.length > 0
      ? [line('Căn cứ loại đã nêu', ''), { ul: result.eliminatedBy.map((text) => ({ text })) }]
      : []),
    { text: 'III. Ý kiến của hội đồng', style: 'heading' },
    { text: councilOpinion ?? '' },
    {
      columns: [
        { text: 'THƯ KÝ', bold: true, alignment: 'center' },
        { text: 'CHỦ TỊCH HỘI ĐỒNG', bold: true, alignment: 'center' },
      ],
      margin: [0, 40, 0, 60],
    },
  ];
}

const dayOf = (day: string): string => day.split('-').reverse().join('/');

function numberOf(value: number | null): string {
  return value === null ? '–' : String(value).replace('.', ',');
}
