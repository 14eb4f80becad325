/* Nothing of this may stand in an answer, whatever went wrong. */
const OURS = [
  /\bat .*\.(js|ts):\d+/,
  /node_modules|dist\/|apps\/api/,
  /\b(SELECT|INSERT INTO|UPDATE|FROM)\b.*\b(WHERE|VALUES|SET|rule_finding|admin_unit)\b/i,
  /rule_finding|user_account|admin_unit|organisation_/,
  /relation "|column "|syntax error at|duplicate key/,
  /Did you mean/i,
  /QueryFailedError|TypeError|ECONN/,
];

/** The marks of our inside that `text` carries; empty for an answer that may leave. */
export function marksOfOurs(text: string): string[] {
  return OURS.filter((pattern) => pattern.test(text)).map(String);
}

export function expectNothingOfOurs(text: string): void {
  const marks = marksOfOurs(text);
  if (marks.length > 0) throw new Error(`The answer tells of our inside (${marks.join(', ')}): ${text}`);
}
