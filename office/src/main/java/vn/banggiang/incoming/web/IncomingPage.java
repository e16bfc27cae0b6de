package vn.banggiang.incoming.web;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import vn.banggiang.incoming.IncomingReading;

/** One document's page. */
final class IncomingPage {

    private IncomingPage() {}

    /**
     * The page's view, with what it shows put into the model.
     *
     * @param step what the page is for now
     * @param redirect changing the direction; null where the page does not offer it
     * @param assign giving it to another of the unit; null where the page does not offer it
     */
    static String of(
            Model model,
            IncomingReading.Seen seen,
            IncomingStep step,
            IncomingStep.@Nullable Direct redirect,
            IncomingStep.@Nullable Assign assign) {
        model.addAttribute("document", seen.document());
        model.addAttribute("verdict", seen.verdict());
        model.addAttribute("deliveries", seen.deliveries());
        model.addAttribute("path", seen.path());
        model.addAttribute("step", step);
        model.addAttribute("redirect", redirect);
        model.addAttribute("assign", assign);
        model.addAttribute("names", seen.names());
        return "incoming/document";
    }
}
