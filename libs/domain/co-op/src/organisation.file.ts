import type { ExportOptions } from '@platform/api';

/**
 * The list of organisations as a file. Its own choice of columns is headed as the form of the office's list knows them
 * (`organisation-list.form.ts`), so that the file can be sent in again and then changes nothing.
 */
export const ORGANISATION_FILE: ExportOptions = {
  root: 'organisations',
  title: 'Danh sách tổ chức kinh tế tập thể',
  columns: [
    'name',
    'code',
    'addressLine',
    'commune',
    'establishedOn',
    'industry',
    'charterCapital',
    'officialMemberCount',
    'operationalState',
    'kind',
    'registryStatus',
    'taxCode',
    'taxStatus',
    'registeredOn',
    'representative',
  ],
  headings: {
    name: 'Tên tổ chức',
    code: 'Mã số',
    addressLine: 'Thôn, số nhà',
    'commune.fullName': 'Xã, phường',
    'commune.code': 'Mã xã, phường',
    industry: 'Ngành, nghề chính',
    field: 'Nhóm ngành theo quy mô',
    officialMemberCount: 'Số thành viên',
    operationalState: 'Tình trạng hoạt động',
  },
  precision: { establishedOn: 'establishedPrecision' },
};
