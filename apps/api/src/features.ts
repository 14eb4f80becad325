import { AdminUnitModule } from '@domain/admin-unit';
import { Organisation } from '@domain/co-op';

/** THE LIST of domain modules, one line each. */
export const FEATURES = [AdminUnitModule, Organisation];
