/** What counts of a member against the limits of the law: what he undertook, or paid if that is more; in đồng. */
export function stakeOf(pledged: string | null | undefined, paid: string | null | undefined): bigint {
  const [one, other] = [BigInt(pledged ?? 0), BigInt(paid ?? 0)];
  return one > other ? one : other;
}

/** Per cent of the charter capital with one decimal, rounded half up, as the office writes it; a dash where unknown. */
export function shareOf(stake: bigint, charterCapital: string | null | undefined): string {
  const whole = BigInt(charterCapital ?? 0);
  if (whole <= 0n || stake <= 0n) return '–';
  const tenths = (stake * 2000n + whole) / (whole * 2n);
  return `${tenths / 10n},${tenths % 10n}%`;
}
