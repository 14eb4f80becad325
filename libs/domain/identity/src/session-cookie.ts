import type { HttpExchange } from '@platform/api';
import { SESSION } from './identity.settings';

/** The session's cookie. Over https its name binds it to this host (`__Host-`) and it is never sent in clear. */
export class SessionCookie {
  readonly name: string;
  private readonly secure: boolean;

  constructor(publicOrigin: string) {
    this.secure = publicOrigin.startsWith('https:');
    this.name = this.secure ? '__Host-register' : 'register';
  }

  /** The token a request carries. */
  read(cookies: HttpExchange['cookies']): string | null {
    return cookies[this.name] || null;
  }

  write(http: HttpExchange, token: string): void {
    http.setCookie(this.name, token, { ...this.options(), maxAge: SESSION.absolute });
  }

  clear(http: HttpExchange): void {
    http.setCookie(this.name, '', { ...this.options(), maxAge: 0 });
  }

  private options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure };
  }
}
