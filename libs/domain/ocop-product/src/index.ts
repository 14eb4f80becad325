export { OCOP_PARAMETERS } from './ocop.parameters';
export { OcopCertificate, OcopProduct } from './ocop-product.entity';
export { OcopProductModule } from './ocop-product.module';
