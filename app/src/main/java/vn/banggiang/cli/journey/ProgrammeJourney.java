package vn.banggiang.cli.journey;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A programme of action from its file to the report of its period: brought with its faults, the rest of it taken, put in
 * force, progress said by who leads, reported, approved, taken along and brought again, which changes nothing.
 */
public final class ProgrammeJourney implements Journey {

    private final PlatformApi installation;
    private final Cast cast;
    private final Optional<Path> file;
    private final ProgrammeWords words;
    private final Optional<Path> harvest;

    /**
     * A journey that has not begun.
     *
     * @param file the programme; one of its own where empty
     * @param harvest directory that receives {@code refused.csv}, {@code report.pdf} and {@code programme.csv}
     */
    public ProgrammeJourney(
            PlatformApi installation, Cast cast, Optional<Path> file, ProgrammeWords words, Optional<Path> harvest) {
        this.installation = installation;
        this.cast = cast;
        this.file = file;
        this.words = words;
        this.harvest = harvest;
    }

    @Override
    public String name() {
        return "programme";
    }

    @Override
    public void walk(Steps steps) {
        Planners planners = steps.take("programme.sign-in", this::planners, Planners::name);
        Path brought = file.orElseGet(() -> SampleProgramme.write(planners.specialist()));
        steps.take("programme.draft", planners::draft);
        BroughtProgramme programme = new BroughtProgramme(planners, words);
        steps.take("programme.import", () -> programme.bring(brought));
        steps.take("programme.refused", () -> programme.isNotTakenWithFaults(harvest));
        steps.take("programme.take", programme::takeTheRest);
        steps.take("programme.in-force", planners::putInForce);
        steps.take("programme.progress", () -> new ProgressMade(planners, words).isSaid());
        steps.take("programme.report", () -> new ReportOfPeriod(planners, words).isApproved(harvest));
        steps.take("programme.again", () -> programme.takenAlongAndBroughtAgain(harvest));
    }

    private Planners planners() {
        return new Planners(sign(cast.receiverSpecialist()), sign(cast.receiverLeader()), words);
    }

    private Official sign(String username) {
        return Official.signIn(installation, username, cast.password());
    }
}
