import { AdminUnit } from '@domain/admin-unit';
import { childList, derivedField, registerEnumOnce } from '@platform/api';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { NewRuralRecognition } from './new-rural-status.entity';
import { NewRuralBasis, NewRuralLevel, NewRuralState } from './new-rural-status.rules';

registerEnumOnce(NewRuralState, 'NewRuralState');
registerEnumOnce(NewRuralBasis, 'NewRuralBasis');

@ObjectType({ description: 'Một xã cũ nhập vào, với tình trạng nông thôn mới của nó' })
class NewRuralPredecessor {
  @Field(() => ID) unitId!: string;
  @Field({ description: 'Tên đầy đủ' }) fullName!: string;
  @Field({ description: 'WHOLE: toàn bộ, PART: một phần' }) portion!: string;
  @Field(() => NewRuralState) state!: NewRuralState;
  @Field(() => NewRuralLevel, { nullable: true }) level!: NewRuralLevel | null;
}

@ObjectType({ description: 'Tình trạng nông thôn mới của một xã vào ngày hỏi' })
class NewRuralStanding {
  @Field(() => NewRuralState, { description: 'Đạt, đạt một phần, chưa đạt' }) state!: NewRuralState;
  @Field(() => NewRuralLevel, { nullable: true, description: 'Cấp độ; xã sáp nhập: cấp độ mọi xã cũ đều có' })
  level!: NewRuralLevel | null;
  @Field(() => NewRuralBasis, { description: 'Theo quyết định riêng, đã thu hồi, theo các xã cũ, hay chưa ghi gì' })
  basis!: NewRuralBasis;
  @Field(() => String, { nullable: true, description: 'Cách tính đang dùng (tham số pháp lý, chưa xác nhận)' })
  reading!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Có được tính là xã đạt chuẩn; rỗng khi chưa có cách tính' })
  counts!: boolean | null;
  @Field(() => [NewRuralPredecessor], { description: 'Các xã cũ nhập vào, khi suy từ đó' })
  predecessors!: NewRuralPredecessor[];
}

export const ADMIN_UNIT_NEW_RURAL = [
  childList({
    on: AdminUnit,
    field: 'newRuralRecognitions',
    of: NewRuralRecognition,
    via: 'unit',
    describe: 'Quyết định công nhận nông thôn mới cho chính đơn vị này',
    orderBy: ['decisionOn', 'DESC'],
  }),
  derivedField({
    on: AdminUnit,
    field: 'newRuralStanding',
    type: () => NewRuralStanding,
    describe:
      'Tình trạng nông thôn mới vào ngày hỏi (mặc định hôm nay); rỗng khi không phải xã hoặc chưa có vào ngày đó',
    sql: (alias, moment) => {
      const { knownAt } = moment;
      return `new_rural_standing(${alias}.id, ${moment.day}${knownAt ? `, ${knownAt}` : ''})`;
    },
  }),
];
