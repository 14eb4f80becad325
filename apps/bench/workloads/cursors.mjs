/** Cursors of a server's own, fetched as a program fetches them: page after page from the start. */

const PAGE = 100;

/**
 * The cursor after the row that stands before each of `list` (`{ offset, after: { id } }`), null for a first page.
 * Throws when the server's row there is another one.
 */
export async function cursorsAt(list, askPage, edgesOf) {
  const deepest = Math.max(0, ...list.map(({ offset = 0 }) => offset));
  const edges = [];
  while (edges.length < deepest) {
    const page = edgesOf(await askPage(PAGE, edges.at(-1)?.cursor ?? null));
    if (page.length === 0) throw new Error(`the list ends after ${edges.length} rows, ${deepest} expected`);
    edges.push(...page);
  }
  return list.map(({ offset, after }) => {
    if (!offset) return null;
    const { cursor, node } = edges[offset - 1];
    if (node.id !== after.id) throw new Error(`row ${offset} is ${node.id} instead of ${after.id}`);
    return cursor;
  });
}
