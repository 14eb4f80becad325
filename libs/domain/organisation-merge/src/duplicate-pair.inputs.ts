import { ActOnRow } from '@platform/api';
import { InputType } from '@nestjs/graphql';

@InputType({ description: 'Không phải một tổ chức: lý do được giữ bên cặp hồ sơ, và chỉ hiện lại khi nội dung đổi' })
export class DismissDuplicate extends ActOnRow {}
