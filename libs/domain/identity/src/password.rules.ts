import { PASSWORD } from './identity.settings';

/** One spelling for what the keyboard may send in several: composed, without width variants. */
export function canonicalPassword(password: string): string {
  return password.normalize('NFKC');
}

/** Length, variety and not the username: what NIST SP 800-63B asks, without rules on kinds of characters. */
export function isAcceptablePassword(password: string, username: string): boolean {
  const text = canonicalPassword(password);
  const characters = [...text];
  return (
    characters.length >= PASSWORD.min &&
    characters.length <= PASSWORD.max &&
    new Set(characters).size >= PASSWORD.distinctCharacters &&
    !text.toLowerCase().includes(username.toLowerCase())
  );
}
