import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { openPopup } from "../../src/messaging/popup-services";
import { asWindow } from "../../src/ui/popup/as-window";
import { watchEarlyField } from "../../src/ui/popup/early-field";
import { PopupView } from "../../src/ui/popup/PopupView";
import "../../src/ui/tokens.css";
import "../../src/ui/card.css";
import "../../src/ui/popup.css";
import "../../src/ui/popup/window.css";

const early = watchEarlyField(document.querySelector("input"));
const root = document.getElementById("root");
const services = await openPopup();
if (services.opening) asWindow();
const query = await early.typed();
// At once, so that no letter falls between the early field and the popup's own.
if (root) flushSync(() => createRoot(root).render(<PopupView services={query ? { ...services, opening: { query } } : services} />));
