import type { Issue, Problem } from './types';

/** A request the server refused, with its reason. Not for a server that gave no answer: see {@link ServerAway}. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.detail ?? problem.title);
  }

  get code(): string {
    return this.problem.code;
  }

  get issues(): Issue[] {
    return this.problem.issues ?? [];
  }
}

/** No answer came: the server, or something on the way to it, is down. */
export class ServerAway extends Error {
  override readonly name = 'ServerAway';

  constructor() {
    super('The server cannot be reached. Nothing you typed is lost; try again when it is back.');
  }
}

export const isStale = (error: unknown): error is Refusal => error instanceof Refusal && error.status === 412;
export const isMissing = (error: unknown): error is Refusal => error instanceof Refusal && error.status === 404;

const UNREADABLE: Problem = {
  type: 'about:blank',
  title: 'The server gave an answer that cannot be read.',
  status: 500,
  code: 'UNREADABLE_ANSWER',
  issues: [],
};

/** Reads a refused answer; something between us and the server may have answered in its place, so any body will do. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => undefined);
  const known = isProblem(body) ? body : { ...UNREADABLE, detail: `The server answered ${response.status}.` };
  return new Refusal(response.status, known);
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body;
}
