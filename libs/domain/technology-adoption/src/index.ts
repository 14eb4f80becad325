export { TechnologyAdoptionModule } from './technology-adoption.module';
export { TechnologyAdoption, TechnologyItem } from './technology-adoption.entity';
export { TECHNOLOGY_PARAMETERS } from './technology-adoption.parameters';
export { adoptsOn, TechnologyKind } from './technology-adoption.rules';
export { seedTechnologyItems } from './technology-item.seed';
export { TECHNOLOGY_LIST } from './technology-list.form';
