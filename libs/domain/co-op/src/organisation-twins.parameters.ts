import { LegalMark, nameInEnglish, type ParameterText, sayCodesOf, ValueKind } from '@domain/legal-rule';

export const DUPLICATE_POINTS = 'DUPLICATE_POINTS';

/** How two records are judged to be one organisation. No law says it: the office weighs, and may weigh otherwise. */
export const TWIN_PARAMETERS: readonly ParameterText[] = [
  {
    code: DUPLICATE_POINTS,
    label: 'Điểm nghi trùng của hai hồ sơ tổ chức',
    kind: ValueKind.BAND,
    value: {
      threshold: 60,
      nameSimilarity: 80,
      equal: {
        kind: 5,
        name: 40,
        code: 100,
        taxCode: 100,
        registrationNo: 40,
        commune: 20,
        registeredOn: 15,
        representative: 30,
      },
      different: {
        kind: 15,
        name: 25,
        code: 25,
        taxCode: 25,
        registrationNo: 5,
        commune: 15,
        registeredOn: 10,
        representative: 10,
      },
    },
    unit: null,
    validFrom: '2022-01-01',
    source: 'Không có quy định; hệ thống đặt để có việc mà xem, cần cấp tỉnh xác nhận',
    mark: LegalMark.UNCONFIRMED,
    dependants: ['Danh sách hồ sơ nghi trùng', 'Cảnh báo trùng khi lập hồ sơ và khi nhập biểu'],
    note: 'Giống thì cộng điểm ở "equal", khác thì trừ điểm ở "different", chưa biết thì không tính; đủ "threshold" điểm là nghi trùng. nameSimilarity: tên gần giống từ bao nhiêu phần trăm thì coi là giống',
  },
];

sayCodesOf(DUPLICATE_POINTS, {
  threshold: 'ngưỡng nghi trùng',
  nameSimilarity: 'tên giống từ (%)',
  equal: 'giống thì cộng',
  different: 'khác thì trừ',
  kind: 'loại hình',
  name: 'tên',
  code: 'mã số',
  taxCode: 'mã số thuế',
  registrationNo: 'số giấy chứng nhận',
  commune: 'xã',
  registeredOn: 'ngày đăng ký',
  representative: 'người đại diện',
});

nameInEnglish({
  [DUPLICATE_POINTS]: 'Points by which two records are held for one organisation',
});
