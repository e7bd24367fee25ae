import { createStore } from '~/api/store';

/** A thing of the open page that the command palette finds by name. */
export interface Searchable {
  id: string;
  label: string;
  description: string;
  to: string;
}

/** Filled by the page that is open, emptied when it closes. */
export const searchable = createStore<Searchable[]>([]);
