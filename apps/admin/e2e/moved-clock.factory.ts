const Real = Date;

/**
 * Moves the clock of this process, the server's too where it runs inside the test, so that it is `moment` now; it goes on from
 * there. The database keeps its own time. @returns the way back.
 */
export function moveClock(moment: string): () => void {
  const away = Real.now() - Real.parse(moment);
  class Moved extends Real {
    constructor(...given: ConstructorParameters<DateConstructor> | []) {
      super(...((given.length === 0 ? [Real.now() - away] : given) as ConstructorParameters<DateConstructor>));
    }
    static override now(): number {
      return Real.now() - away;
    }
  }
  globalThis.Date = Moved as DateConstructor;
  return () => {
    globalThis.Date = Real;
  };
}
