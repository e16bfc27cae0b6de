package vn.banggiang.indicators;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.identity.Actor;
import vn.banggiang.indicators.facts.IndicatorsException;
import vn.banggiang.storage.FileStore;
import vn.banggiang.tasks.Evidence;

/** Files that show what a form says: a list of machines, a contract, a picture. They are approved with it. */
@Service
public class SurveyEvidence {

    /** How many a form has at most. */
    public static final int MOST_FILES = 10;

    private final Surveying surveying;
    private final SurveyEvidenceStore store;
    private final FileStore files;

    SurveyEvidence(Surveying surveying, SurveyEvidenceStore store, FileStore files) {
        this.surveying = surveying;
        this.store = store;
        this.files = files;
    }

    /** Adds what is not there yet, as an edit does it: a lock refuses it, and it takes an approval away. */
    @Transactional
    public void add(Actor actor, CampaignId id, AgencyId agency, List<Evidence> wanted) {
        List<Evidence> there = store.of(id, agency);
        List<Evidence> fresh = wanted.stream()
                .filter(file -> there.stream().noneMatch(one -> one.file().equals(file.file())))
                .distinct()
                .toList();
        if (there.size() + fresh.size() > MOST_FILES) {
            throw IndicatorsException.invalid("files", "indicators.too-many-files", MOST_FILES);
        }
        surveying.attach(actor, id, agency, there.size(), fresh);
    }

    /** One of them; {@code indicators.no-survey} for whoever may not read the form. */
    @Transactional(readOnly = true)
    public Download open(Actor reader, CampaignId id, AgencyId agency, int position) {
        List<Evidence> there = surveying.see(reader, id, agency).evidence();
        if (position < 1 || position > there.size()) {
            throw IndicatorsException.missing("indicators.no-survey");
        }
        Evidence file = there.get(position - 1);
        return new Download(file.name(), files.open(file.file().sha256()));
    }

    /** A file with its name. */
    public record Download(String name, InputStream content) {}
}
