import { ORGANISATION_READ } from '@domain/co-op';
import { Choice, Day, Decimal, Entry, Money, Record, Ref, Text, Versioned } from '@platform/api';
import type { IsoDate } from '@platform/kernel';
import { Check, Index, type Relation } from 'typeorm';
import { ValueChainLink } from './link.entity';
import { LINK_WRITE } from './link.permissions';
import { BreachCause, BreachSide } from './link.words';

/** A season of a link: what was agreed to be delivered in it. It is closed once its last day is over. */
@Record({
  table: 'link_season',
  kind: 'versioned',
  scope: { through: ['link'], parent: 'value_chain_link' },
  read: ORGANISATION_READ,
  write: LINK_WRITE,
  describe: 'Một vụ của liên kết chuỗi giá trị',
})
@Check('link_season_days_check', 'ends_on >= starts_on')
@Index(['link', 'startsOn'], { unique: true })
export class LinkSeason extends Versioned {
  @Ref(() => ValueChainLink, { describe: 'Liên kết', filter: true, absentThen: true })
  link!: Relation<ValueChainLink>;

  @Text({ describe: 'Tên vụ', min: 2, max: 100 })
  name!: string;

  @Day({ describe: 'Từ ngày', sort: true })
  startsOn!: IsoDate;

  @Day({ describe: 'Đến hết ngày', filter: true })
  endsOn!: IsoDate;

  @Decimal({ describe: 'Sản lượng phải giao' })
  contractedVolume!: number;

  @Money({ describe: 'Giá trị phải giao (đồng)', nullable: true })
  contractedValue!: string | null;
}

/** What was delivered on a day; a slip is put right by a further entry with a minus. */
@Record({
  table: 'link_delivery',
  kind: 'ledger',
  scope: { through: ['season'], parent: 'link_season' },
  read: ORGANISATION_READ,
  write: LINK_WRITE,
  describe: 'Một lần giao hàng của liên kết: chỉ ghi thêm',
})
@Check('link_delivery_volume_check', 'volume <> 0')
@Index(['season', 'deliveredOn'])
export class LinkDelivery extends Entry {
  @Ref(() => LinkSeason, { describe: 'Vụ', filter: true })
  season!: Relation<LinkSeason>;

  @Day({ describe: 'Giao ngày', sort: true })
  deliveredOn!: IsoDate;

  @Decimal({ describe: 'Sản lượng đã giao (âm: ghi đính chính)' })
  volume!: number;

  @Money({ describe: 'Giá trị (đồng)', nullable: true, signed: true })
  value!: string | null;

  @Text({ describe: 'Ghi chú, căn cứ', nullable: true, max: 500 })
  note!: string | null;
}

/** That a side did not keep a link: when, why, and whether it was settled. */
@Record({
  table: 'link_breach',
  kind: 'versioned',
  scope: { through: ['link'], parent: 'value_chain_link' },
  read: ORGANISATION_READ,
  write: LINK_WRITE,
  describe: 'Một lần vi phạm liên kết',
})
@Check('link_breach_settled_check', 'settled_on >= occurred_on')
export class LinkBreach extends Versioned {
  @Ref(() => ValueChainLink, { describe: 'Liên kết', filter: true, index: true, absentThen: true })
  link!: Relation<ValueChainLink>;

  @Day({ describe: 'Xảy ra ngày', sort: true })
  occurredOn!: IsoDate;

  @Choice(BreachSide, 'LinkBreachSide', { describe: 'Bên nào', filter: true })
  side!: BreachSide;

  @Choice(BreachCause, 'LinkBreachCause', { describe: 'Lý do', filter: true })
  cause!: BreachCause;

  @Text({ describe: 'Diễn biến', min: 3, max: 1000 })
  description!: string;

  @Day({ describe: 'Giải quyết xong ngày', nullable: true, filter: true })
  settledOn!: IsoDate | null;
}
