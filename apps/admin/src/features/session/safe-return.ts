/** Only a path of this console: an address that leads elsewhere would make the sign-in page a trap. */
export function safeReturn(back: string | undefined): string {
  return back?.startsWith('/') && !back.startsWith('//') && !back.includes('\\') ? back : '/';
}
