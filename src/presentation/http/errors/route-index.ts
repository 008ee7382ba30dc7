import { Injectable } from '@nestjs/common';
import type { RouteOptions } from 'fastify';

interface KnownRoute {
  readonly segments: readonly string[];
  readonly methods: Set<string>;
}

/** Remembers every route, so that a known address with an unknown method answers 405 and not 404. */
@Injectable()
export class RouteIndex {
  private readonly routes = new Map<string, KnownRoute>();

  /** For Fastify's onRoute hook. Wildcard routes (static files) are no addresses of their own. */
  remember({ url, method }: RouteOptions): void {
    if (url.includes('*')) return;
    const route = this.routes.get(url) ?? { segments: url.split('/'), methods: new Set<string>() };
    for (const one of typeof method === 'string' ? [method] : method) route.methods.add(one);
    this.routes.set(url, route);
  }

  /** The methods that an address answers to; none when no route has it. `url` may carry a query. */
  methodsOf(url: string): string[] {
    const segments = (url.split('?', 1)[0] ?? '').split('/');
    const methods = [...this.routes.values()]
      .filter((route) => matches(route.segments, segments))
      .flatMap((route) => [...route.methods]);
    return [...new Set(methods)].sort();
  }
}

const matches = (pattern: readonly string[], actual: readonly string[]): boolean =>
  pattern.length === actual.length &&
  pattern.every((part, i) => (part.startsWith(':') ? actual[i] !== '' : part === actual[i]));
