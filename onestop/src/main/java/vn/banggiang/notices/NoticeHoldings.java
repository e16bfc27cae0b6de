package vn.banggiang.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.banggiang.applicants.ApplicantId;
import vn.banggiang.applicants.PersonalHoldings;
import vn.banggiang.shell.Language;

/** What this module holds about applicants: what they were told. */
@Component
@Order(20)
class NoticeHoldings implements PersonalHoldings {

    private static final int ALL = 10_000;

    private final NoticeStore store;
    private final MessageSource messages;

    NoticeHoldings(NoticeStore store, MessageSource messages) {
        this.store = store;
        this.messages = messages;
    }

    @Override
    public String title() {
        return "notices.place";
    }

    @Override
    public List<Holding> of(Set<ApplicantId> owned) {
        return store.to(owned, ALL).stream().map(this::holding).toList();
    }

    private Holding holding(Notice notice) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(
                "notices.said",
                messages.getMessage(notice.topic(), notice.args().toArray(), Language.VI.locale()));
        lines.put("notices.sent-at", notice.sentAt().toString());
        if (!notice.email().isEmpty()) {
            lines.put("notices.email", notice.email());
        }
        return new Holding(lines);
    }
}
