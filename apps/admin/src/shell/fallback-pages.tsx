import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { dictionary, useWords } from '../kit/language';
import { RegisterProblem } from '../kit/register-problem';
import { Loading, Problem } from '../kit/states';

const fallbackWords = dictionary(
  { noPage: 'Không có trang nào ở địa chỉ này.', home: 'Về trang chủ' },
  { noPage: 'There is no page at this address.', home: 'To the home page' },
);

/** Stands where a page could not be opened; the menu around it stays usable. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const words = useWords(fallbackWords);
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Problem error={error} onRetry={again}>
      <Link to="/">{words.home}</Link>
    </Problem>
  );
}

export function NotFoundPage() {
  const words = useWords(fallbackWords);
  return (
    <Problem error={new RegisterProblem('NOT_FOUND', 'NO_PAGE', words.noPage)}>
      <Link to="/">{words.home}</Link>
    </Problem>
  );
}

export function PendingPage() {
  return <Loading rows={8} />;
}
