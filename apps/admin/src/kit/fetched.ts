import { RegisterProblem } from './register-problem';

/** Code of the problem of a page whose program could not be brought: only a fresh start of the console tries again. */
export const PAGE_NOT_FETCHED = 'PAGE_NOT_FETCHED';

/**
 * Brings the program of a page. Where the server cannot be reached the failure is told in the frame: the router, left
 * alone, would load the address anew, and without a network that leads to the browser's own error page. Where the
 * server answers, the program was replaced by a newer one, and loading anew is right.
 */
export function fetched<Module>(bring: () => Promise<Module>): () => Promise<Module> {
  return () =>
    bring().catch(async (failure: unknown) => {
      if (await serverAnswers()) throw failure;
      throw new RegisterProblem('UNAVAILABLE', PAGE_NOT_FETCHED, 'Không kết nối được. Kiểm tra mạng rồi thử lại.');
    });
}

/** Whether anything at all answers at our address. */
export async function serverAnswers(): Promise<boolean> {
  try {
    await fetch('/', { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}
