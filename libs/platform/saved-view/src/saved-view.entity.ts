import { Flag, permission, Record, Text, Uuid, Versioned } from '@platform/api';
import { Index } from 'typeorm';

/* Nobody holds it: views are asked for by their owner and his office, through the service alone. */
const VIEWS_OF_OTHERS = permission('saved-view:all', 'Đọc cách xem của người khác (không giao cho ai)', []);

/** A list as somebody wants to find it again: conditions, order and columns as they stand in the address. */
@Record({ table: 'saved_view', kind: 'versioned', scope: 'OPEN', read: VIEWS_OF_OTHERS, deletable: true })
@Index(['ownerId', 'list', 'name'], { unique: true })
export class SavedView extends Versioned {
  @Text({ max: 200 })
  ownerId!: string;

  @Text({ max: 200 })
  ownerName!: string;

  @Text({ max: 60 })
  list!: string;

  @Text({ max: 80 })
  name!: string;

  /** The search part of the address, without its page. */
  @Text({ max: 2000 })
  state!: string;

  /** The office that sees it too; empty for a view of its owner alone. */
  @Uuid({ nullable: true, index: true })
  unitId!: string | null;

  /** The owner's list opens with it. */
  @Flag({ default: false })
  preferred!: boolean;
}
