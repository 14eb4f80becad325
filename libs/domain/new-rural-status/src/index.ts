export { NewRuralStatusModule } from './new-rural-status.module';
export { NewRuralRecognition } from './new-rural-status.entity';
export { NEW_RURAL_PARAMETERS, NEW_RURAL_READING } from './new-rural-status.parameters';
export type { RecognitionPeriod, Standing, SuccessionStep } from './new-rural-status.rules';
export { countsAsRecognised, NewRuralLevel, NewRuralState, standingOf } from './new-rural-status.rules';
export { NEW_RURAL_LIST } from './new-rural-list.form';
