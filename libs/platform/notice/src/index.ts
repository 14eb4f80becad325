export { letterJob } from './letter-job';
export { NoticeModule } from './notice.module';
export { NoticeAddress, NoticeLetter } from './notice.entity';
export { type NoticeToSend, Notices } from './notices';
export { postOf } from './post';
