/** The records of the server under the names the screens use; the shapes come from its OpenAPI description. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type User = Schemas['User'];
export type Role = Schemas['Role'];
export type Tokens = Schemas['Tokens'];
export type SignedInSession = Schemas['Session'];
export type ManagedUser = Schemas['ManagedUser'];
export type Problem = Schemas['Problem'];
export type Issue = Schemas['Issue'];

export type Project = Schemas['Project'];
export type ProjectDraft = Schemas['ProjectDraft'];
export type VersionRef = Schemas['VersionRef'];
export type VersionedInput = Schemas['VersionedInput'];
export type InputVersion = Schemas['InputVersion'];

export type InputDiff = Schemas['InputDiff'];
export type InputChange = Schemas['InputChange'];
export type ProjectMember = Schemas['ProjectMember'];

export type Topology = Schemas['Topology'];
export type Node = Schemas['Node'];
export type Link = Schemas['Link'];
export type TrafficMatrix = Schemas['TrafficMatrix'];
export type Demand = Schemas['Demand'];
export type Clusters = Schemas['Clusters'];
export type EquipmentCatalogue = Schemas['EquipmentCatalogue'];
export type ServiceGroup = Schemas['ServiceGroup'];

export type Run = Schemas['Run'];
export type RunState = Schemas['RunState'];
export type KeptGrooming = Schemas['KeptGrooming'];
export type RunSubmission = Schemas['RunSubmission'];
export type RunResultSummary = Schemas['RunResultSummary'];
export type Bound = Schemas['Bound'];
export type Route = Schemas['Route'];
export type RouteRole = Schemas['RouteRole'];
/** An unprotected lightpath has `null` for its protection, which the description does not say. */
export type Lightpath = Omit<Schemas['Lightpath'], 'protection'> & { protection?: Route | null };
export type LinkUse = Schemas['LinkUse'];
export type SpectrumUse = Schemas['SpectrumAnswer'];
export type RoutingResult = Omit<Schemas['RoutingResult'], 'lightpaths'> & { lightpaths: Lightpath[] };
export type RoutingStatistics = Schemas['RoutingStatistics'];
export type GroomingResult = Schemas['GroomingResult'];
export type ServiceTrace = Schemas['ServiceTrace'];
export type CardUse = Schemas['CardUse'];
export type Card = Schemas['Card'];
export type Xponder = Schemas['Xponder'];
export type Protection = Schemas['Protection'];
export type Restoration = Schemas['Restoration'];
export type GroomingDraftHead = Schemas['GroomingDraftHead'];
export type GroomingDraftView = Schemas['GroomingDraftView'];
export type GroomingDraftVersion = Schemas['GroomingDraftVersion'];
export type GroomingDraft = Schemas['GroomingDraft'];
export type DraftCard = Schemas['DraftCard'];
export type DraftPlace = Schemas['DraftPlace'];
export type GroomingEdit = Schemas['GroomingEditForm'];
export type NewGroomingDraft = Schemas['NewGroomingDraft'];
export type LightpathQuality = Schemas['LightpathQuality'];
export type LineLight = Schemas['LineLight'];
export type SegmentQuality = Schemas['SegmentQuality'];
export type TransmissionResult = Schemas['TransmissionResult'];
export type TransmissionStatistics = Schemas['TransmissionStatistics'];
export type PowerGain = Schemas['PowerGain'];
export type PowerResult = Schemas['PowerResult'];
export type PowerStatistics = Schemas['PowerStatistics'];
export type AmplifierSetting = Schemas['AmplifierSetting'];
export type ReachTable = Schemas['ReachTable'];
export type ReachRow = Schemas['ReachRow'];
export type RunComparison = Schemas['RunComparison'];
export type FigureChange = Schemas['FigureChange'];
export type MaterialLine = Schemas['MaterialLine'];
export type MaterialTotals = Schemas['MaterialTotals'];
export type MaterialSummary = Schemas['MaterialSummary'];
export type SiteMaterials = Schemas['SiteMaterials'];
export type MaterialDifference = Schemas['MaterialDifference'];
export type PartChange = Schemas['PartChange'];
export type RackFace = Schemas['RackFace'];
export type PlacedPart = Schemas['PlacedPart'];

/** One version of an input with its content and what its rules warn of. */
export interface InputContent<T> {
  version: InputVersion;
  content: T;
  warnings: Issue[];
}

/** One page of a list; `nextCursor` asks for the page after it. */
export interface Page<T> {
  results: T[];
  total: number;
  nextCursor?: string | null;
}
