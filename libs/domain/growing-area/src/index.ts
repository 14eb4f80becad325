export { GrowingAreaModule } from './growing-area.module';
