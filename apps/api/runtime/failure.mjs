/** Why the register cannot start or go on: one line in Vietnamese, the English meaning after it in brackets. */
export class StartFailure extends Error {
  constructor(vietnamese, english, options) {
    super(`${vietnamese} [${english}]`, options);
    this.name = 'StartFailure';
  }
}

/** A full disk looks different from every layer; all of them lead to the same line. */
export function isDiskFull(error) {
  for (let each = error; each; each = each.cause) {
    if (each.code === 'ENOSPC' || each.code === 'EDQUOT' || each.code === '53100') return true;
    if (/No space left on device|Disk quota exceeded/i.test(String(each.message ?? each))) return true;
  }
  return false;
}

export function diskFull(folder, cause) {
  return new StartFailure(`Đĩa chứa ${folder} đã đầy`, `the disk that holds ${folder} is full`, { cause });
}

/** Turns whatever was thrown while `folder` was written into a line for the person who started the register. */
export function explain(error, folder) {
  if (error instanceof StartFailure) return error;
  if (isDiskFull(error)) return diskFull(error.path ?? folder, error);
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(error.code)) {
    const path = error.path ?? folder;
    return new StartFailure(`Không ghi được vào ${path}`, `${path} is not writable: ${error.code}`, { cause: error });
  }
  const reason = String(error.message ?? error).split('\n')[0];
  return new StartFailure(`Không khởi động được: ${reason}`, 'cannot start', { cause: error });
}
