// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { Unbroken } from "../../src/ui/Unbroken";
import { mount, unmountAll } from "./mounted";

afterEach(unmountAll);

test.each([
  ["商务部公告2025年第70号、第72号", ["2025年", "第70号", "第72号"]],
  ["2024年12月2日實體清單新增140家實體", ["2024年12月2日"]],
  ["第1532條（五角大樓禁用）", ["第1532條"]],
  ["MOFCOM Announcement No. 70", []],
])("the numbers of %s stay on one line, and the name is copied as it is", async (text, numbers) => {
  const place = await mount(<Unbroken text={text} />);
  expect([...place.querySelectorAll(".ecl-unbroken")].map((part) => part.textContent)).toEqual(numbers);
  expect(place.textContent).toBe(text);
});
