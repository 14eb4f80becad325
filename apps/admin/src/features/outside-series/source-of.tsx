/** Where a figure stands written; the address leads there when it is known. */
export function SourceOf({ document, url }: { document: string; url: string | null | undefined }) {
  if (!url || !/^https?:\/\//.test(url)) return document;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {document}
    </a>
  );
}
