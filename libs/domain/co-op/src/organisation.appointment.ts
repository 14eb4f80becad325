import { findOrganisationsBy, RoleAppointment } from '@domain/identity';
import { derivedField } from '@platform/api';
import { In } from 'typeorm';
import { Organisation } from './organisation.entity';
import { OrganisationBasics } from './union-membership.entity';

/* Role × organisation × period: who is appointed lies in a lib below, which asks here what there is. */
findOrganisationsBy(async (tx, ids) => {
  const found = await tx.find(Organisation, {
    where: { id: In([...ids]) },
    relations: { commune: true, province: true },
  });
  return found.map(({ id, name, commune, province }) => ({ id, name, communeId: commune.id, provinceId: province.id }));
});

/** The organisation of a co-op user's appointment, by its public registry basics. */
export const AppointedOrganisation = derivedField({
  on: RoleAppointment,
  field: 'organisation',
  type: () => OrganisationBasics,
  to: () => Organisation,
  describe: 'Tổ chức mà người dùng làm việc cho, theo thông tin đăng ký công khai',
  sql: (alias) => `${alias}.organisation_id`,
});
