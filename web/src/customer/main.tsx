import { RouterProvider } from '@tanstack/react-router';
import { PlaceProvider } from '../shared/address/use-place';
import { start } from '../shared/providers';
import { router } from './router';

start(
  <PlaceProvider>
    <RouterProvider router={router} />
  </PlaceProvider>,
);
