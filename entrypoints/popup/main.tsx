import { createRoot } from "react-dom/client";
import { openPopup } from "../../src/messaging/popup-services";
import { PopupView } from "../../src/ui/popup/PopupView";
import "../../src/ui/tokens.css";
import "../../src/ui/card.css";
import "../../src/ui/popup.css";

const root = document.getElementById("root");
if (root) createRoot(root).render(<PopupView services={await openPopup()} />);
