package vn.banggiang.cli.journey;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An administrative procedure: brought in the national database's form, each fault with its place, published by a second person,
 * read and found by everybody at the portal, and given back as it came.
 */
public final class ProcedureJourney implements Journey {

    private final PlatformApi installation;
    private final Cast cast;
    private final Optional<Path> file;
    private final ProcedureWords words;
    private final Optional<Path> out;

    /**
     * A journey that has not begun.
     *
     * @param file with procedures as JSON, XLSX or CSV, of which the first without fault travels; a sample where empty
     * @param out where {@code procedure.json} and {@code procedure.html} are left, if anywhere
     */
    public ProcedureJourney(
            PlatformApi installation, Cast cast, Optional<Path> file, ProcedureWords words, Optional<Path> out) {
        this.installation = installation;
        this.cast = cast;
        this.file = file;
        this.words = words;
        this.out = out;
    }

    @Override
    public String name() {
        return "procedure";
    }

    @Override
    public void walk(Steps steps) {
        Official writer = steps.take("procedure.sign-in", () -> sign(cast.receiverHead()), Official::agencyName);
        CataloguedProcedure procedure = new CataloguedProcedure(
                writer, sign(cast.receiverLeader()), installation, words, new ArticleHarvest(out));
        steps.take("procedure.bring", () -> procedure.isBrought(file));
        steps.take("procedure.take", procedure::isTakenAsADraft);
        steps.take("procedure.publish", procedure::isPublishedByAnother);
        steps.take("procedure.read", procedure::isReadByEverybody);
        steps.take("procedure.search", procedure::isFound);
        steps.take("procedure.export", procedure::isGivenBack);
    }

    private Official sign(String username) {
        return Official.signIn(installation, username, cast.password());
    }
}
