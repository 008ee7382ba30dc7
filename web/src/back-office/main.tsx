import { RouterProvider } from '@tanstack/react-router';
import { start } from '../shared/providers';
import { router } from './router';

start(<RouterProvider router={router} />);
