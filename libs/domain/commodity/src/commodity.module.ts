import { Module } from '@nestjs/common';
import { CommodityResolver } from './commodity.resolver';

/** The catalogue of products of chains. */
@Module({ providers: [CommodityResolver] })
export class CommodityModule {}
