package vn.banggiang.legislation;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells readers which other documents one changed or was changed by. */
@Component
public class Relations {

    private final RelationStore store;
    private final Clock clock;

    Relations(RelationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Those that readers may know of: what it does to others first. */
    public List<Related> of(LegalId document) {
        return store.of(document, clock.instant()).stream()
                .filter(Related::isPublic)
                .toList();
    }
}
