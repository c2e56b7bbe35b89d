import type { SegmentationSettings } from "./segmentation.ts";

/** The two ways of writing English that a client may want. */
export const ENGLISH_VARIETIES = ["en-GB", "en-US"] as const;
export type EnglishVariety = (typeof ENGLISH_VARIETIES)[number];

/** Documents for one client or subject. */
export interface Project {
  readonly id: number;
  readonly name: string;
  readonly variety: EnglishVariety;
  /** How texts are cut into sentences. */
  readonly segmentation: SegmentationSettings;
  readonly createdAt: number;
  readonly createdBy: string;
}

/** The project that documents belong to unless they are given another one. It is there from the start. */
export const FIRST_PROJECT = 1;
