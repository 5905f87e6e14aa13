import { createContext } from 'preact';

/** What the page at this address is called while nothing of it is known yet: its heading and title until then. */
export const PageName = createContext('Peilstok');
