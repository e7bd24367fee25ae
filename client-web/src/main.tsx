import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { refreshWhenBack } from './api/queryClient';
import { App } from './app/App';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');
refreshWhenBack();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
