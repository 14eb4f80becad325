export { addLegalParameters } from './add-parameters';
export type { ParameterText } from './first-parameter';
export { LEGAL_CODES } from './first-parameter';
export { LEGAL_RULE_CONFIRM, LEGAL_RULE_READ, LegalParameter } from './legal-parameter.entity';
export type { Band, LegalPeriod, LegalValue } from './legal-parameter.rules';
export { bandAt, LegalMark, listAt, moneyAt, numberAt, ruleAt, textAt, ValueKind } from './legal-parameter.rules';
export { LegalRuleModule } from './legal-rule.module';
export { LegalRules, LegalRulesOfDay } from './legal-rules';
export { seedLegalParameters } from './legal-parameter.seed';
