/** What ends a step. Pages are seen by whoever looks at them; the rest is judged by what the customer has. */
export type Completion =
  | { readonly by: 'page'; readonly path: string }
  | { readonly by: 'cart'; readonly lines: number }
  | { readonly by: 'entry' }
  | { readonly by: 'order' }
  | { readonly by: 'delivered' };

/** What the guide points at: an element by its accessible role and the beginning of its name. */
export interface Pointed {
  readonly role: 'button' | 'link' | 'heading' | 'region' | 'textbox';
  readonly name: string;
}

export interface ScenarioStep {
  /** Part of deep links: never changes. */
  readonly id: string;
  readonly title: string;
  /** What one sees here, and what to do, in two sentences. */
  readonly caption: string;
  /** Address of the portal; `{D-DIA}` stands for the offering of that code, `{order}` for the order. */
  readonly page: string;
  readonly point: Pointed | null;
  readonly completes: Completion;
  /** Which of the scenario's sites the page shows; the first when left out. */
  readonly site?: number;
}

/** What the invented customer puts into the cart, in this order. */
export interface ScenarioItem {
  readonly code: string;
  readonly quantity: number;
  readonly termMonths?: number;
  /** Which of the sites; left out: it needs none. */
  readonly site?: number;
}

/** A story that is tried out. */
export interface Scenario {
  /** Part of deep links: never changes. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly customer: {
    readonly name: string;
    readonly segment: 'consumer' | 'smallBusiness' | 'enterprise';
  };
  readonly person: { readonly givenName: string; readonly familyName: string };
  /** How many addresses it needs, at each of which all of its items can be had. */
  readonly sites: number;
  readonly items: readonly ScenarioItem[];
  readonly steps: readonly ScenarioStep[];
}
