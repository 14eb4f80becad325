/** The public keys as they were pasted: nothing, the object, or the word that they are no such text. */
export function readKeys(text: string | undefined): { keys: object[] } | undefined | 'NOT_JSON' {
  if (!text?.trim()) return undefined;
  try {
    const read = JSON.parse(text) as unknown;
    const { keys } = Object(read) as { keys?: unknown };
    return Array.isArray(keys) && keys.every((key) => typeof key === 'object' && key !== null)
      ? { keys: keys as object[] }
      : 'NOT_JSON';
  } catch {
    return 'NOT_JSON';
  }
}

/** 256 random bits as base64url: 43 characters, as the server asks. */
export function freshSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
