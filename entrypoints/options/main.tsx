import { createRoot } from "react-dom/client";
import { openOptions } from "../../src/messaging/options-services";
import { OptionsView } from "../../src/ui/options/OptionsView";
import "../../src/ui/tokens.css";
import "../../src/ui/options/options.css";

const root = document.getElementById("root");
if (root) createRoot(root).render(<OptionsView services={await openOptions()} />);
