import { createRoot } from "react-dom/client";
import { openPanel } from "../../src/messaging/panel-services";
import { PanelView } from "../../src/ui/panel/PanelView";
import "../../src/ui/tokens.css";
import "../../src/ui/card.css";
import "../../src/ui/panel.css";

const root = document.getElementById("root");
if (root) createRoot(root).render(<PanelView services={await openPanel()} />);
