/** What jsdom lacks and the console uses. A wide screen, unless a test says otherwise. */
Object.defineProperty(window, 'matchMedia', {
  configurable: true,
  writable: true,
  value: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
    onchange: null,
  }),
});

class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.defineProperty(window, 'ResizeObserver', { configurable: true, writable: true, value: Observer });
Object.defineProperty(window.Element.prototype, 'scrollIntoView', { configurable: true, value: () => undefined });
Object.defineProperty(window, 'scrollTo', { configurable: true, writable: true, value: () => undefined });

/** Two ports that call each other in a later turn. Node's own keep the process alive, so a test run would never end. */
class Port {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  other: Port | undefined;

  postMessage(data: unknown): void {
    setTimeout(() => this.other?.onmessage?.({ data }), 0);
  }

  close(): void {
    this.other = undefined;
  }
}

class Channel {
  readonly port1 = new Port();
  readonly port2 = new Port();

  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

Object.defineProperty(window, 'MessageChannel', { configurable: true, writable: true, value: Channel });

/** jsdom knows the element and not what it does; that the page behind is inert is the browser tests' question. */
Object.defineProperty(window.HTMLDialogElement.prototype, 'showModal', {
  configurable: true,
  writable: true,
  value(this: HTMLDialogElement) {
    this.open = true;
  },
});
