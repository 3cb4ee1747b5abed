import type { ReactElement } from "react";
import type { Language } from "../../dataset/compiled";
import type { Relation } from "../../dataset/relation";
import { toneOf } from "../../dataset/standing";
import type { Words } from "../../locales/i18n";
import { ToneMark } from "../ToneMark";
import { kindWord, relationWord, standingWord } from "../wording";
import { curve, HEAD, NODE, type PlacedNode, type RelationColumns, type Side } from "./relation-columns";
import type { AtlasServices } from "./services";

interface Props {
  side: Side;
  columns: RelationColumns;
  /** The card that the reader points to. */
  pointed: string | undefined;
  language: Language;
  t: Words;
  services: AtlasServices;
  hrefOf(id: string): string;
  onPoint(id: string | undefined): void;
  onWhole(relation: Relation): void;
}

/** One side of the relations: the lines from the card in the middle, and the cards they lead to. */
export function RelationSide(props: Props): ReactElement {
  const { side, columns, pointed, t, onWhole } = props;
  const groups = columns[side];
  const order = new Map(groups.flatMap(({ nodes }) => nodes).map((node, nth) => [node, nth]));
  return (
    <>
      <svg className={`ecl-web__lines ecl-web__lines--${side}`} viewBox={`0 0 100 ${columns.height}`} preserveAspectRatio="none" aria-hidden="true">
        {groups.flatMap(({ relation, nodes }) =>
          nodes.map(({ link, y }) => (
            <path
              key={`${relation} ${link.id}`}
              className={`ecl-kind-${link.kind}`}
              data-pointed={link.id === pointed}
              d={curve(side, columns.centre, y)}
            />
          )),
        )}
      </svg>
      <div className={`ecl-web__side ecl-web__side--${side}`}>
        {groups.map(({ relation, top, nodes, rest }) => (
          <section key={relation} className="ecl-web__group" style={{ top }} aria-label={relationWord(t, relation)}>
            <h3 style={{ height: HEAD }}>
              {relationWord(t, relation)} <span>{nodes.length + rest}</span>
            </h3>
            <ul>
              {nodes.map((node) => (
                <Node key={node.link.id} {...props} node={node} nth={order.get(node) ?? 0} />
              ))}
              {rest > 0 && (
                <li style={{ height: NODE }}>
                  <button type="button" className="ecl-web__rest" onClick={() => onWhole(relation)}>
                    {t("card.allOf", { count: rest })}
                  </button>
                </li>
              )}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Node({ side, node: { link }, nth, language, t, services, hrefOf, onPoint }: Props & { node: PlacedNode; nth: number }): ReactElement {
  const standing = services.entry(link.id)?.standing;
  const tone = standing && toneOf(link.kind, standing.standing);
  const name = link.name[language];
  const how = standing && standingWord(t, language, link.kind, standing);
  return (
    <li style={{ height: NODE }}>
      <a
        className="ecl-web__node"
        href={hrefOf(link.id)}
        data-card={link.id}
        data-side={side}
        data-nth={nth}
        title={how ? `${name} (${how})` : name}
        onPointerEnter={() => onPoint(link.id)}
        onPointerLeave={() => onPoint(undefined)}
        onFocus={() => onPoint(link.id)}
        onBlur={() => onPoint(undefined)}
      >
        <span className={`ecl-web__name ecl-underline ecl-underline--${link.kind} ecl-kind-${link.kind}`}>{name}</span>
        {tone ? <ToneMark tone={tone} /> : <span className="ecl-web__none" />}
        <span className="ecl-unseen"> ({[kindWord(t, link.kind), how].filter(Boolean).join(language === "en" ? ", " : "、")})</span>
      </a>
    </li>
  );
}
