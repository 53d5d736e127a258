import { type APIRequestContext, type APIResponse, type Page, request } from 'playwright-core';
import { told } from './browser';
import { INITIAL_PASSWORD, PASSWORD } from './entering';

interface Session {
  csrfToken: string;
}

/** The product as one person's programs see it: for what a journey prepares, and for what the server really has. */
export class Api {
  private readonly wire: APIRequestContext;
  private csrfToken = '';

  private constructor(wire: APIRequestContext) {
    this.wire = wire;
  }

  /** As the person who is signed in on this page; a page without a network does not hinder it. */
  static async behind(page: Page): Promise<Api> {
    const api = new Api(page.context().request);
    api.csrfToken = (await api.get<Session>('/session')).csrfToken;
    return api;
  }

  static async signedIn(login: string, password = PASSWORD): Promise<Api> {
    const api = new Api(await request.newContext({ baseURL: told('RIZHI_ADDRESS') }));
    api.csrfToken = (await api.post<Session>('/session', { login, password })).csrfToken;
    return api;
  }

  /** Replaces the password that somebody else has chosen. */
  static async entering(login: string): Promise<Api> {
    const first = await Api.signedIn(login, INITIAL_PASSWORD);
    await first.post('/session/password', { current: INITIAL_PASSWORD, next: PASSWORD });
    return Api.signedIn(login);
  }

  /** As somebody who has a password of their own, and signs this page's browser in. */
  static async signingIn(page: Page, login: string): Promise<Api> {
    const api = new Api(page.context().request);
    api.csrfToken = (await api.post<Session>('/session', { login, password: PASSWORD })).csrfToken;
    return api;
  }

  get<T>(path: string): Promise<T> {
    return this.send('GET', path);
  }

  post<T>(path: string, data: object = {}): Promise<T> {
    return this.send('POST', path, data);
  }

  put<T>(path: string, data: object): Promise<T> {
    return this.send('PUT', path, data);
  }

  upload<T>(path: string, contentType: string, text: string): Promise<T> {
    return this.send('POST', path, Buffer.from(text), contentType);
  }

  private async send<T>(
    method: string,
    path: string,
    data?: object | Buffer,
    contentType = 'application/json',
  ): Promise<T> {
    const answer: APIResponse = await this.wire.fetch(`${told('RIZHI_ADDRESS')}/api/v1${path}`, {
      method,
      ...(data ? { data } : {}),
      headers: {
        Accept: 'application/json',
        'Accept-Language': 'zh-CN',
        'Content-Type': contentType,
        Origin: told('RIZHI_ADDRESS'),
        'Idempotency-Key': crypto.randomUUID(),
        'X-Rizhi-CSRF': this.csrfToken,
      },
    });
    const text = await answer.text();
    if (!answer.ok()) throw new Error(`${method} ${path} answered ${answer.status()} ${text}`);
    return (text ? JSON.parse(text) : null) as T;
  }
}
