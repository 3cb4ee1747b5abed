import { expect, test } from "vitest";
import type { CardLink } from "../../../src/dataset/compiled";
import type { Relation } from "../../../src/dataset/relation";
import { columnsOf, NODE, SHOWN, stepFrom } from "../../../src/ui/atlas/relation-columns";
import { said } from "../sample-cards";

const links = (relation: Relation, count: number): CardLink[] =>
  Array.from({ length: count }, (_, nth) => ({ relation, id: `${relation}-${nth}`, kind: "measure", name: said(`${relation} ${nth}`) }));

const none = new Set<Relation>();

test("what refers to the card stands on the left, what it refers to on the right", () => {
  const { left, right } = columnsOf([...links("amends", 1), ...links("amended-by", 2), ...links("issued-by", 1)], none);
  expect(left.map(({ relation }) => relation)).toEqual(["amended-by"]);
  expect(right.map(({ relation }) => relation)).toEqual(["amends", "issued-by"]);
});

test("names keep their distance and both columns stand around the middle", () => {
  const { left, right, height, centre } = columnsOf([...links("issued", 6), ...links("part-of", 1)], none);
  const [first, second] = left.flatMap((group) => group.nodes);
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(NODE);
  expect(centre).toBe(height / 2);
  expect(Math.abs((right[0]?.nodes[0]?.y ?? 0) - centre)).toBeLessThan(NODE);
});

test("a long group is cut and shown whole when asked for", () => {
  const many = links("lists", 60);
  expect(columnsOf(many, none).left[0]).toMatchObject({ rest: 60 - SHOWN });
  expect(columnsOf(many, new Set(["lists"])).left[0]?.nodes).toHaveLength(60);
  // One more than fits is not worth a button.
  expect(columnsOf(links("lists", SHOWN + 1), none).left[0]?.rest).toBe(0);
});

test("arrow keys go down a column, across to the nearest, and not out of it", () => {
  const columns = columnsOf([...links("issued", 3), ...links("part-of", 1)], none);
  expect(stepFrom({ side: "left", nth: 0 }, "ArrowDown", columns)).toEqual({ side: "left", nth: 1 });
  expect(stepFrom({ side: "left", nth: 2 }, "ArrowDown", columns)).toBeUndefined();
  expect(stepFrom({ side: "left", nth: 2 }, "ArrowRight", columns)).toEqual({ side: "right", nth: 0 });
  expect(stepFrom({ side: "right", nth: 0 }, "ArrowLeft", columns)).toEqual({ side: "left", nth: 1 });
  expect(stepFrom({ side: "left", nth: 1 }, "End", columns)).toEqual({ side: "left", nth: 2 });
});
