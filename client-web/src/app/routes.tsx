import { createBrowserRouter, type RouteObject } from 'react-router';
import { SignInPage } from '~/account/SignInPage';
import { Crash } from './Crash';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

/** The addresses of the product. Each page is a bundle of its own, fetched when it is first opened. */
export const routes: RouteObject[] = [
  { path: '/sign-in', Component: SignInPage, ErrorBoundary: Crash },
  {
    path: '/setup',
    ErrorBoundary: Crash,
    lazy: async () => ({ Component: (await import('~/account/SetupPage')).SetupPage }),
  },
  {
    path: '/sign-up',
    ErrorBoundary: Crash,
    lazy: async () => ({ Component: (await import('~/account/SignUpPage')).SignUpPage }),
  },
  {
    path: '/confirm',
    ErrorBoundary: Crash,
    lazy: async () => ({ Component: (await import('~/account/ConfirmPage')).ConfirmPage }),
  },
  {
    path: '/forgotten',
    ErrorBoundary: Crash,
    lazy: async () => ({ Component: (await import('~/account/ForgottenPage')).ForgottenPage }),
  },
  {
    path: '/reset',
    ErrorBoundary: Crash,
    lazy: async () => ({ Component: (await import('~/account/ResetPage')).ResetPage }),
  },
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: Crash,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('~/project/ProjectsPage')).ProjectsPage }) },
      { path: 'account', lazy: async () => ({ Component: (await import('~/account/AccountPage')).AccountPage }) },
      { path: 'users', lazy: async () => ({ Component: (await import('~/account/UsersPage')).UsersPage }) },
      {
        path: 'projects/:projectId',
        lazy: async () => ({ Component: (await import('~/project/ProjectPage')).ProjectPage }),
        children: [
          { index: true, lazy: async () => ({ Component: (await import('~/network/NetworkPage')).NetworkPage }) },
          {
            path: 'compare',
            lazy: async () => ({ Component: (await import('~/comparison/ComparisonPage')).ComparisonPage }),
          },
          { path: 'grooming', lazy: async () => ({ Component: (await import('~/grooming/DraftsPage')).DraftsPage }) },
          {
            path: 'grooming/:draftId',
            lazy: async () => ({ Component: (await import('~/grooming/DraftPage')).DraftPage }),
          },
          { path: 'inputs', lazy: async () => ({ Component: (await import('~/input/InputsPage')).InputsPage }) },
          { path: 'people', lazy: async () => ({ Component: (await import('~/project/PeoplePage')).PeoplePage }) },
          { path: 'reach', lazy: async () => ({ Component: (await import('~/reach/ReachPage')).ReachPage }) },
          { path: 'runs', lazy: async () => ({ Component: (await import('~/run/RunsPage')).RunsPage }) },
          { path: 'runs/new', lazy: async () => ({ Component: (await import('~/run/NewRunPage')).NewRunPage }) },
          { path: 'runs/:runId', lazy: async () => ({ Component: (await import('~/run/RunPage')).RunPage }) },
        ],
      },
      { path: '*', Component: NotFound },
    ],
  },
];

export const router = createBrowserRouter(routes);
