export { Commodity } from './commodity.entity';
export { CommodityModule } from './commodity.module';
export { seedCommodities } from './commodity.seed';
