/** How many times slower the benchmarks make the processor. */
export const SLOWER = 4;

/** In the page: sums how long workers have been at work. A job goes out as a message; its outcome comes back as bytes. */
export function watchWork(): void {
  const seen = ((window as any).work = { sum: 0 });
  const begun: number[] = [];
  window.Worker = class extends Worker {
    constructor(...what: ConstructorParameters<typeof Worker>) {
      super(...what);
      this.addEventListener("message", ({ data }) => data[1] instanceof Uint8Array && (seen.sum += performance.now() - begun.shift()!));
    }
    override postMessage(...what: [any, any]): void {
      begun.push(performance.now());
      super.postMessage(...what);
    }
  };
}

/** Browsers slow down pages on request, but no workers: what these did counts as often as it would take longer. */
export function withSlowWorkers(elapsed: number, working: number): number {
  return elapsed + working * (SLOWER - 1);
}
