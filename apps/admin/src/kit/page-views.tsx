import { Link } from '@tanstack/react-router';

interface PageViewsProps {
  /** Names the links for screen readers. */
  label: string;
  views: readonly { to: string; label: string }[];
}

/** Lists that belong together, each with an address of its own. */
export function PageViews({ label, views }: PageViewsProps) {
  return (
    <nav className="record-tabs" aria-label={label}>
      {views.map((view) => (
        <Link
          key={view.to}
          to={view.to}
          className="record-tab"
          activeProps={{ className: 'record-tab record-tab-current' }}
          activeOptions={{ includeSearch: false, exact: true }}
        >
          {view.label}
        </Link>
      ))}
    </nav>
  );
}
