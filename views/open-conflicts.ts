import { createContext } from "preact";

/** How many conflicts and waiting files the tabs of the glossary point at. */
export const OpenConflictsContext = createContext(0);
