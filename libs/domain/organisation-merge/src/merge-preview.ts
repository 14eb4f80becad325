import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FieldOwner, MergeSide } from './merge-fields';
import { registerEnumOnce } from '@platform/api';

registerEnumOnce(FieldOwner, 'MergeFieldOwner');

@ObjectType({ description: 'Một mục của hai hồ sơ, và giá trị nào còn lại' })
export class MergedField {
  @Field()
  field!: string;

  @Field(() => String, { nullable: true, description: 'Hồ sơ giữ lại ghi' })
  survivor!: string | null;

  @Field(() => String, { nullable: true, description: 'Hồ sơ được gộp ghi' })
  absorbed!: string | null;

  @Field(() => MergeSide, { description: 'Giá trị của hồ sơ nào còn lại' })
  from!: MergeSide;

  @Field(() => FieldOwner, { nullable: true, description: 'Cơ quan có thẩm quyền đã công bố nên không chọn được' })
  ownedBy!: FieldOwner | null;
}

@ObjectType({ description: 'Một loại dữ liệu của hồ sơ được gộp' })
export class MergedTable {
  @Field({ description: 'Tên bảng' })
  table!: string;

  @Field({ description: 'Tên gọi' })
  label!: string;

  @Field(() => Int, { description: 'Số dòng chuyển sang hồ sơ giữ lại' })
  moved!: number;

  @Field(() => Int, { description: 'Số dòng ở lại vì hồ sơ giữ lại đã có dòng tương ứng' })
  kept!: number;
}

@ObjectType({ description: 'Gộp sẽ làm gì: làm thử rồi bỏ, không ghi gì' })
export class MergePreview {
  @Field(() => ID)
  survivorId!: string;

  @Field(() => ID)
  absorbedId!: string;

  @Field(() => Int)
  survivorVersion!: number;

  @Field(() => Int)
  absorbedVersion!: number;

  @Field()
  survivorName!: string;

  @Field()
  absorbedName!: string;

  @Field(() => [MergedField])
  fields!: MergedField[];

  @Field(() => [MergedTable])
  tables!: MergedTable[];
}

@ObjectType({ description: 'Tách lại sẽ làm gì, và điều gì cản' })
export class UnmergePreview {
  @Field(() => [MergedTable], { description: 'Trả về hồ sơ đã gộp: moved; sửa sau khi gộp nên cản: kept' })
  tables!: MergedTable[];

  @Field(() => [MergedTable], { description: 'Ghi cho hồ sơ giữ lại sau khi gộp: ở lại với hồ sơ đó' })
  later!: MergedTable[];

  @Field({ description: 'Tách lại được' })
  possible!: boolean;
}
