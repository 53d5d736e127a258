import { vi } from 'vitest';

/** Stands in for XMLHttpRequest: a test says how far the file has come and what is answered. */
export class FakeUpload {
  static readonly sent: FakeUpload[] = [];

  /** Puts it in place of the real one for one test. */
  static use(): typeof FakeUpload {
    FakeUpload.sent.length = 0;
    vi.stubGlobal('XMLHttpRequest', FakeUpload);
    return FakeUpload;
  }

  readonly headers: Record<string, string> = {};
  readonly upload: { onprogress?: (event: object) => void; onload?: () => void } = {};
  url = '';
  body: unknown;
  isAborted = false;
  status = 0;
  responseText = '';
  onload?: () => void;
  onerror?: () => void;
  onloadend?: () => void;

  open(_method: string, url: string): void {
    this.url = url;
  }
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  send(body: unknown): void {
    this.body = body;
    FakeUpload.sent.push(this);
  }
  abort(): void {
    this.isAborted = true;
    this.onloadend?.();
  }
  move(loaded: number, total: number): void {
    this.upload.onprogress?.({ lengthComputable: true, loaded, total });
  }
  arrive(): void {
    this.upload.onload?.();
  }
  answer(status: number, body: unknown): void {
    this.status = status;
    this.responseText = typeof body === 'string' ? body : JSON.stringify(body);
    this.onload?.();
    this.onloadend?.();
  }
  fail(): void {
    this.onerror?.();
    this.onloadend?.();
  }
}
