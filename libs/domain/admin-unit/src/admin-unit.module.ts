import { Module } from '@nestjs/common';
import { AdminUnitTerritories, TerritoryUnits } from './admin-unit-index.entity';
import {
  AdminUnitChildren,
  AdminUnitOnDay,
  AdminUnitPredecessors,
  AdminUnitSuccessors,
  AdminUnitTerritoryNames,
} from './admin-unit.entity';
import { AdminUnitResolver } from './admin-unit.resolver';

/** Dated administrative units: the place where everything in the register lies. */
@Module({
  providers: [
    AdminUnitResolver,
    AdminUnitChildren,
    AdminUnitOnDay,
    AdminUnitPredecessors,
    AdminUnitSuccessors,
    AdminUnitTerritories,
    AdminUnitTerritoryNames,
    TerritoryUnits,
  ],
})
export class AdminUnitModule {}
