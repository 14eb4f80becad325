import { dictionary } from '../../kit/language';

export const fileWords = dictionary(
  { tab: 'Giấy tờ', notFound: 'Không có tổ chức này.' },
  { tab: 'Papers', notFound: 'No such organisation.' },
);
