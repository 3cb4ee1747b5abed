import { expect, test } from "vitest";
import { edgesCut } from "../../src/linking/word-break";

const cut = (text: string, name: string) => edgesCut(text, text.indexOf(name), text.indexOf(name) + name.length);

test.each([
  ["三年光輝達陣的故事", "輝達"],
  ["四川普遍限電", "川普"],
  ["供應材料短缺", "應材"],
  ["北京東部下雨", "京東"],
  ["若提高通路庫存", "高通"],
])("two words that meet are no name: %s", (text, name) => expect(cut(text, name)).toBe(2));

test.each([
  ["其中芯片占一半", "中芯"],
  ["一片絕美光景", "美光"],
])("one word that runs into a name is seen: %s", (text, name) => expect(cut(text, name)).toBe(1));

test.each([
  ["美国商务部表示", "商务部"],
  ["对华为的限制", "华为"],
  ["輝達與超微", "輝達"],
  ["特朗普说", "特朗普"],
])("a name between words stays whole: %s", (text, name) => expect(cut(text, name)).toBe(0));
