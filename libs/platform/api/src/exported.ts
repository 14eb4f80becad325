/** How a list goes out as a file, where its class alone does not say it; `libs/platform/export` writes it. */
export interface ExportOptions {
  /** Name of the list on top of the file, as an official calls it. */
  title: string;
  /** The root in the schema, where it is not called like the method. */
  root?: string;
  /** The columns when nobody chooses; without them every field of the class but its keeping (id, version, known from). */
  columns?: readonly string[];
  /** Another heading than the field's `describe`, such as the one the importing form knows. */
  headings?: Readonly<Record<string, string>>;
  /** Days that may be known by month or year only, and the field that says so: DAY, MONTH, YEAR. */
  precision?: Readonly<Record<string, string>>;
}

const lists = new Map<string, ExportOptions>();

/** Every list goes out as a file; this line above its resolver names the file and chooses its columns. */
export function Exported(options: ExportOptions): MethodDecorator {
  return (_target, property) => {
    const root = options.root ?? String(property);
    if (lists.has(root)) throw new Error(`the list ${root} is exported twice`);
    lists.set(root, options);
  };
}

/** What was said of the list behind a root, if anything. */
export function exportOptions(root: string): ExportOptions | undefined {
  return lists.get(root);
}
