// SPDX-License-Identifier: MPL-2.0

/** A queue of places that gives the one that costs least first. */
export class Heap {
  readonly #places: number[] = [];
  readonly #costs: number[] = [];

  push(place: number, cost: number): void {
    const [places, costs] = [this.#places, this.#costs];
    let at = places.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = costs[parent] ?? 0;
      if (above <= cost) break;
      costs[at] = above;
      places[at] = places[parent] ?? 0;
      at = parent;
    }
    costs[at] = cost;
    places[at] = place;
  }

  pop(): number | undefined {
    const [first] = this.#places;
    const [place, cost] = [this.#places.pop(), this.#costs.pop()];
    if (place !== undefined && cost !== undefined && this.#places.length > 0) this.#sink(place, cost);
    return first;
  }

  #sink(place: number, cost: number): void {
    const [places, costs] = [this.#places, this.#costs];
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = (costs[left + 1] ?? Infinity) < (costs[left] ?? Infinity) ? left + 1 : left;
      const below = costs[right] ?? Infinity;
      if (below >= cost) break;
      costs[at] = below;
      places[at] = places[right] ?? 0;
      at = right;
    }
    costs[at] = cost;
    places[at] = place;
  }
}
