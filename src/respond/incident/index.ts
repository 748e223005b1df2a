// Incidents: the checklist that remembers, and the record of what was done.
export { checklistOf, type Step, type StepId, stepIds } from './checklist';
export { type Incident, type IncidentPlace, isRotated, type Tick, withSeen, withTick } from './incident';
export { type IncidentFacts, incidentRecord, shownTime } from './incidentRecord';
export { parseIncidents } from './parseIncidents';
