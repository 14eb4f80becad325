import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { instant } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Section } from '../../kit/page';
import { Loaded } from '../../kit/states';
import { myNotices, noticeAddress, readNotices } from '../../shell/notice-documents';
import { homeWords } from './words';

const SHOWN = 5;

/** The latest that somebody was told and has not read; the bell holds the rest. */
export function OwnNotices() {
  const words = useWords(homeWords);
  const client = useQueryClient();
  const query = useQuery(myNotices);
  const unread = query.data?.latest.filter(({ readAt }) => !readAt).slice(0, SHOWN);
  // Nothing unread needs no room on a phone.
  if (unread?.length === 0) return null;
  return (
    <Section title={words.notices}>
      <Loaded query={query} rows={2}>
        {() => (
          <ul className="own-notices">
            {unread?.map(({ id, at, subject, text, link }) => (
              <li key={id}>
                {link ? (
                  <Link {...noticeAddress(link)} onClick={() => void readNotices(client, [id])}>
                    {subject}
                  </Link>
                ) : (
                  <strong>{subject}</strong>
                )}
                <span>{text}</span>
                <span className="matched-by">{instant(at)}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
