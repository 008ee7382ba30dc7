import { RouterProvider } from '@tanstack/react-router';
import { PlaceProvider } from '../shared/address/use-place';
import { start } from '../shared/providers';
import { CompareProvider } from './compare/use-compare';
import { router } from './router';

start(
  <PlaceProvider>
    <CompareProvider>
      <RouterProvider router={router} />
    </CompareProvider>
  </PlaceProvider>,
);
