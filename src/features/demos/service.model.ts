/** The outcome of a request: whether it is answered, and whether it does its work. */
export type RequestOutcome = 'answered' | 'refused' | 'answer-lost' | 'request-lost';

/** A request as the screen sends it. */
export interface Request {
  /** What it asks about or hands over. */
  readonly subject: string;
  /** The same for every try of one intention; null where the screen sends none. */
  readonly key: string | null;
  /** Whether its work is to take money. */
  readonly charges: boolean;
}

/** How the network and the service treat one request. */
export interface Treatment {
  /** Milliseconds until the answer is back; the work is done half-way. */
  readonly latency: number;
  readonly outcome: RequestOutcome;
}

/** An answer that has come back to the screen. */
export interface ServiceAnswer {
  /** Number of the request, from 1. */
  readonly request: number;
  readonly subject: string;
  readonly ok: boolean;
  readonly at: number;
}

/** One line of what the service saw. */
export interface ServiceLogEntry {
  readonly at: number;
  readonly request: number;
  readonly what: 'sent' | 'charged' | 'repeat' | 'worked' | 'refused' | 'answered' | 'lost';
}

interface Open extends Request, Treatment {
  readonly number: number;
  readonly sentAt: number;
  /** Whether its work is behind it. */
  readonly worked: boolean;
}

/** A simulated service: what is under way, and all that happened. Times are milliseconds. */
export interface Service {
  readonly open: readonly Open[];
  /** Keys that were worked on already. */
  readonly keys: readonly string[];
  readonly log: readonly ServiceLogEntry[];
  /** Requests sent so far. */
  readonly sent: number;
}

export const idleService: Service = { open: [], keys: [], log: [], sent: 0 };

/** Sends a request at a time; nothing comes of it until `advance` passes its times. */
export function send(
  service: Service,
  request: Request,
  treatment: Treatment,
  at: number,
): Service {
  const number = service.sent + 1;
  return {
    ...service,
    sent: number,
    open: [...service.open, { ...request, ...treatment, number, sentAt: at, worked: false }],
    log: [...service.log, { at, request: number, what: 'sent' }],
  };
}

const worksAt = ({ sentAt, latency }: Open): number => sentAt + latency / 2;
const answersAt = ({ sentAt, latency }: Open): number => sentAt + latency;
const dueAt = (open: Open): number => (open.worked ? answersAt(open) : worksAt(open));

/** When something happens next; null where nothing is under way. */
export const nextAt = ({ open }: Service): number | null =>
  open.length ? Math.min(...open.map(dueAt)) : null;

/** The service at a later time, and the answers that came back on the way, in their order. */
export function advance(
  service: Service,
  to: number,
): { readonly service: Service; readonly answers: readonly ServiceAnswer[] } {
  const answers: ServiceAnswer[] = [];
  let now = service;
  for (;;) {
    const next = now.open.toSorted((a, b) => dueAt(a) - dueAt(b) || a.number - b.number)[0];
    if (!next || dueAt(next) > to) return { service: now, answers };
    if (next.worked) {
      const { answer, service: after } = answered(now, next);
      now = after;
      if (answer) answers.push(answer);
    } else now = worked(now, next);
  }
}

/** Does the work of a request: once for each key, whatever is sent and lost. */
function worked(service: Service, request: Open): Service {
  const at = worksAt(request);
  const note = (what: ServiceLogEntry['what']): readonly ServiceLogEntry[] => [
    ...service.log,
    { at, request: request.number, what },
  ];
  const others = service.open.filter(({ number }) => number !== request.number);
  if (request.outcome === 'request-lost') return { ...service, open: others, log: note('lost') };
  const open = [...others, { ...request, worked: true }];
  if (request.outcome === 'refused') return { ...service, open, log: note('refused') };
  if (request.key !== null && service.keys.includes(request.key))
    return { ...service, open, log: note('repeat') };
  return {
    ...service,
    open,
    keys: request.key === null ? service.keys : [...service.keys, request.key],
    log: note(request.charges ? 'charged' : 'worked'),
  };
}

function answered(
  service: Service,
  { number, subject, outcome, ...times }: Open,
): { service: Service; answer: ServiceAnswer | null } {
  const at = times.sentAt + times.latency;
  const lost = outcome === 'answer-lost';
  return {
    service: {
      ...service,
      open: service.open.filter((other) => other.number !== number),
      log: [...service.log, { at, request: number, what: lost ? 'lost' : 'answered' }],
    },
    answer: lost ? null : { request: number, subject, ok: outcome === 'answered', at },
  };
}

/** How often the service took money. */
export const chargesOf = ({ log }: Service): number =>
  log.filter(({ what }) => what === 'charged').length;
