package vn.banggiang.applying;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.PersonalHoldings;
import vn.banggiang.forms.Forms;
import vn.banggiang.forms.facts.Typed;

/** What lies in drafts: what was typed and not sent. */
@Component
@Order(30)
class DraftHoldings implements PersonalHoldings {

    private final DraftRows store;
    private final Forms forms;

    DraftHoldings(DraftRows store, Forms forms) {
        this.store = store;
        this.forms = forms;
    }

    @Override
    public String title() {
        return "applying.drafts";
    }

    @Override
    public List<Holding> of(Set<ApplicantId> owned) {
        return owned.stream()
                .flatMap(account -> store.of(account).stream())
                .map(this::holding)
                .toList();
    }

    private Holding holding(Draft draft) {
        var form = forms.version(draft.form(), draft.formNumber()).orElseThrow().definition();
        Typed typed = store.typed(draft.id(), form);
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("applying.form", form.title());
        lines.put(
                "applying.typed",
                String.join(
                        "; ",
                        typed.values().values().stream().flatMap(List::stream).toList()));
        lines.put("applying.begun", draft.begunAt().toString());
        return new Holding(lines);
    }
}
