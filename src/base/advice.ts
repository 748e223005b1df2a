// What rule files say on getting a leaked credential under control, and pages show.

/** Lists of full sentences; `manage` is the address of the page where keys are made and revoked. */
export interface Advice {
  readonly manage?: string;
  readonly generate?: readonly string[];
  readonly leaks?: readonly string[];
  readonly risks?: readonly string[];
  readonly practices?: readonly string[];
  readonly audit?: readonly string[];
  readonly revoke?: readonly string[];
  readonly testing?: readonly string[];
  readonly breaks?: readonly string[];
  readonly notes?: readonly string[];
}
