const words = new WeakMap<object, Readonly<Record<string, string>>>();

/**
 * What officials call the values of a choice, in Vietnamese: written below the choice itself. They stand in the schema as
 * descriptions, and in what is exported instead of the codes.
 */
export function choiceWords<T extends Record<string, string>>(choices: T, spoken: { [Code in keyof T]: string }): void {
  words.set(choices, spoken);
}

export function wordsOf(choices: object): Readonly<Record<string, string>> {
  return words.get(choices) ?? {};
}
