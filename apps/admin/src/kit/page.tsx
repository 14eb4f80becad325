import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { PrintButton, PrintedBy } from './print';
import { RecordFileButton, type RecordFile } from './record-file';
import { useWords } from './language';
import { kitWords } from './words';

interface PageProps {
  title: string;
  /** Beside the title: code, marks, status. */
  subtitle?: ReactNode;
  /** Links to the pages between home and this one, in their order. */
  crumbs?: readonly ReactNode[];
  actions?: ReactNode;
  /** The page can be put on paper: a record, a report. */
  printable?: boolean;
  /** The record goes out as a file. */
  file?: RecordFile;
  /** The home page is the start of every breadcrumb and needs none. */
  isHome?: boolean;
  children: ReactNode;
}

let anyPageShown = false;

/** Breadcrumb, one h1 and the actions; tells the title to the browser and to screen readers after a change of page. */
export function Page({
  title,
  subtitle,
  crumbs = [],
  actions,
  printable = false,
  file,
  isHome = false,
  children,
}: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    // The first page leaves the focus at the top, where the skip link is the first stop.
    if (anyPageShown) heading.current?.focus({ preventScroll: true });
    anyPageShown = true;
  }, []);
  return (
    <article className="page">
      <header className="page-header">
        {!isHome && <Breadcrumb title={title} crumbs={crumbs} />}
        <div className="page-title">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {subtitle && <div className="page-subtitle">{subtitle}</div>}
          </div>
          {(actions || printable || file) && (
            <div className="page-actions">
              {printable && <PrintButton />}
              {file && <RecordFileButton {...file} />}
              {actions}
            </div>
          )}
        </div>
      </header>
      {printable && <PrintedBy />}
      {children}
    </article>
  );
}

/** The steps from home to this page. */
function Breadcrumb({ title, crumbs }: { title: string; crumbs: readonly ReactNode[] }) {
  const words = useWords(kitWords);
  return (
    <nav aria-label={words.breadcrumb} className="breadcrumb">
      <ol>
        <li>
          <Link to="/">{words.home}</Link>
        </li>
        {crumbs.map((crumb, step) => (
          <li key={step}>{crumb}</li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}

interface SectionProps {
  title: string;
  note?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
}

/** A titled white block of a page. */
export function Section({ title, note, extra, children }: SectionProps) {
  return (
    <section className="section">
      <div className="section-header">
        <h2>{title}</h2>
        {extra}
      </div>
      {note && <p className="section-note">{note}</p>}
      {children}
    </section>
  );
}

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Label and value pairs in two or three columns; a missing value is a dash, so that a gap is seen as a gap. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === null || value === undefined || value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  );
}
