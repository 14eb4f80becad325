import type { Fact, Question } from './question';

/* A document that is asked in more ways than this is forgotten and begins anew. */
const PLANS_OF_DOCUMENT = 64;

/** The next fact to find out, and where each of its answers leads: to another fact, or to the plan. */
type Way<Plan> = { ask: Fact['ask']; answers: Map<Fact['answer'], Way<Plan>> } | { plan: Plan };

interface Document<Plan> {
  ways: Map<string, Way<Plan>>;
  plans: number;
}

/**
 * Statements by the place in a document that asks for them, by what is read there (`kind`) and by the facts they were
 * written from. What is found for a question was written from the same facts, whoever asked then; a plan holds no value
 * of whoever that was. A document takes its plans along when it is forgotten.
 */
export class PlanStore<Plan extends object> {
  private readonly documents = new WeakMap<object, Document<Plan>>();

  find(place: object, kind: string, question: Question): Plan | undefined {
    let way = this.documents.get(place)?.ways.get(kind);
    while (way && 'ask' in way) way = way.answers.get(way.ask(question));
    return way?.plan;
  }

  keep(place: object, kind: string, facts: readonly Fact[], plan: Plan): void {
    let document = this.documents.get(place);
    if (!document || document.plans >= PLANS_OF_DOCUMENT)
      this.documents.set(place, (document = { ways: new Map(), plans: 0 }));
    document.plans += 1;
    let way = document.ways.get(kind);
    if (!way) document.ways.set(kind, wayOf(facts, plan));
    for (const [n, { answer }] of facts.entries()) {
      if (!way || !('ask' in way)) return;
      const next = way.answers.get(answer);
      if (!next) way.answers.set(answer, wayOf(facts.slice(n + 1), plan));
      way = next;
    }
  }
}

function wayOf<Plan>(facts: readonly Fact[], plan: Plan): Way<Plan> {
  return facts.reduceRight<Way<Plan>>((way, { ask, answer }) => ({ ask, answers: new Map([[answer, way]]) }), { plan });
}
