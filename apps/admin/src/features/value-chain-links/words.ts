import { dictionary } from '../../kit/language';
import { ENGLISH } from './words-en';
import { VIETNAMESE } from './words-vi';

export const linkWords = dictionary(VIETNAMESE, ENGLISH);
