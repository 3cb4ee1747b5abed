import { createRoot } from "react-dom/client";
import { openAtlas } from "../../src/messaging/atlas-services";
import { AtlasView } from "../../src/ui/atlas/AtlasView";
import "../../src/ui/tokens.css";
import "../../src/ui/card.css";
import "../../src/ui/atlas/atlas.css";

const root = document.getElementById("root");
if (root) createRoot(root).render(<AtlasView services={await openAtlas()} />);
