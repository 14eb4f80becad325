import type { LegalValueKind } from '../../graphql/graphql';

/** What was typed as the value the server keeps for this kind; nothing when it is none. The server checks it again. */
export function readValue(kind: LegalValueKind, typed: string): unknown {
  const text = typed.trim();
  switch (kind) {
    case 'NUMBER':
    case 'DAYS':
      return readNumber(text);
    case 'LIST':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    case 'BAND':
      return readObject(text);
    default:
      return text === '' ? undefined : text;
  }
}

/** Vietnamese writing: a comma before decimals, dots between thousands. */
function readNumber(text: string): number | undefined {
  const grouped = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text);
  if (!grouped && !/^\d+([.,]\d+)?$/.test(text)) return undefined;
  return Number((grouped ? text.replaceAll('.', '') : text).replace(',', '.'));
}

function readObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
