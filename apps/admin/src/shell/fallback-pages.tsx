import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { PAGE_NOT_FETCHED, serverAnswers } from '../kit/fetched';
import { dictionary, useWords } from '../kit/language';
import { asProblem, RegisterProblem } from '../kit/register-problem';
import { Loading, Problem } from '../kit/states';

const fallbackWords = dictionary(
  { noPage: 'Không có trang nào ở địa chỉ này.', home: 'Về trang chủ' },
  { noPage: 'There is no page at this address.', home: 'To the home page' },
);

/** Stands where a page could not be opened; the menu around it stays usable. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const words = useWords(fallbackWords);
  const router = useRouter();
  const again = async () => {
    if (asProblem(error).code === PAGE_NOT_FETCHED) {
      // The router keeps a page that failed as failed; a fresh start brings it, once there is a network to start from.
      if (await serverAnswers()) window.location.reload();
      return;
    }
    reset();
    void router.invalidate();
  };
  return (
    <Problem error={error} onRetry={() => void again()}>
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
