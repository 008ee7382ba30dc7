import { queryOptions } from '@tanstack/react-query';
import { answer, body, client } from './client';
import type { components } from './schema.generated';

type Schemas = components['schemas'];

export type Demonstration = Schemas['DemonstrationDto'];
export type DemonstrationStep = Schemas['DemonstrationStepDto'];
export type DemonstrationSummary = Schemas['DemonstrationSummaryDto'];
export type Scenario = Schemas['ScenarioDto'];

const at = (id: string) => ({ params: { path: { id } } });

export const beginDemonstration = (scenario: string, step?: string): Promise<Demonstration> =>
  body(
    client.POST('/api/v1/demonstrations', {
      body: { scenario, ...(step !== undefined && { step }) },
    }),
  );

export const lookAt = (id: string, path: string): Promise<Demonstration> =>
  body(client.PATCH('/api/v1/demonstrations/{id}', { ...at(id), body: { path } }));

export const playStep = (id: string, step: string): Promise<Demonstration> =>
  body(client.POST('/api/v1/demonstrations/{id}/steps/{step}/play', { params: { path: { id, step } } }));

export const resetDemonstration = (id: string): Promise<Demonstration> =>
  body(client.POST('/api/v1/demonstrations/{id}/reset', at(id)));

export const endDemonstration = async (id: string): Promise<void> => {
  await answer(client.DELETE('/api/v1/demonstrations/{id}', at(id)));
};

export const scenariosQuery = () =>
  queryOptions({
    queryKey: ['demonstration-scenarios'],
    queryFn: () => body(client.GET('/api/v1/demonstrations/scenarios')),
    staleTime: 5 * 60_000,
  });

export const demonstrationsQuery = () =>
  queryOptions({
    queryKey: ['demonstrations'],
    queryFn: () => body(client.GET('/api/v1/demonstrations')),
  });

export const demonstrationQuery = (id: string) =>
  queryOptions({
    queryKey: ['demonstration', id],
    queryFn: () => body(client.GET('/api/v1/demonstrations/{id}', at(id))),
  });

export type DemonstrationPart = Schemas['ShareDemonstrationDto']['part'];

/** The page that gives the seat of a link; what is behind # never reaches a server's log. */
export async function shareDemonstration(id: string, part: DemonstrationPart): Promise<string> {
  const { token } = await body(
    client.POST('/api/v1/demonstrations/{id}/links', { ...at(id), body: { part } }),
  );
  return `${window.location.origin}/try/join#${token}`;
}

export const joinDemonstration = (token: string): Promise<Demonstration> =>
  body(client.POST('/api/v1/demonstrations/seats', { body: { token } }));
