package vn.banggiang.cli.journey;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A case: a procedure is brought and published with a workflow, somebody applies for it at the counter, is asked for papers, gets a
 * signed and sealed result, and follows all of it with the key of the receipt.
 */
public final class CaseJourney implements Journey {

    private final PlatformApi installation;
    private final Cast cast;
    private final Optional<Path> file;
    private final ProcedureWords procedureWords;
    private final CaseWords words;
    private final Optional<Path> out;

    /**
     * A journey that has not begun.
     *
     * @param file with a procedure in the national form; a sample where empty
     * @param out where {@code procedure.json}, {@code receipt.pdf}, {@code result.pdf}, {@code slip.pdf} and {@code
     *     tracking.json} are left, if anywhere
     */
    public CaseJourney(
            PlatformApi installation,
            Cast cast,
            Optional<Path> file,
            ProcedureWords procedureWords,
            CaseWords words,
            Optional<Path> out) {
        this.installation = installation;
        this.cast = cast;
        this.file = file;
        this.procedureWords = procedureWords;
        this.words = words;
        this.out = out;
    }

    @Override
    public String name() {
        return "case";
    }

    @Override
    public void walk(Steps steps) {
        Official head = steps.take("case.sign-in", () -> sign(cast.receiverHead()), Official::agencyName);
        Official leader = sign(cast.receiverLeader());
        var procedure = new CataloguedProcedure(
                head, leader, installation, procedureWords, new ArticleHarvest(Optional.empty()));
        steps.take("procedure.bring", () -> procedure.isBrought(file));
        steps.take("procedure.take", procedure::isTakenAsADraft);
        steps.take("procedure.publish", procedure::isPublishedByAnother);
        var people = new CounterPeople(
                sign(cast.receiverSpecialist()), head, leader, sign(cast.receiverClerk()), cast.pin());
        var one = new FollowedCase(people, installation, procedure, words, out);
        steps.take("case.workflow", one::hasAWorkflow);
        steps.take("case.apply", one::isApplied);
        steps.take("case.accept", one::isAccepted);
        steps.take("case.ask", one::waitsForPapers);
        steps.take("case.complete", one::isCompleted);
        steps.take("case.decide", one::isDecided);
        steps.take("case.sign", one::isSignedAndSealed);
        steps.take("case.hand-over", one::isHandedOver);
        steps.take("case.track", one::isFollowed);
        steps.take("case.keep", one::leavesItsPapers);
    }

    private Official sign(String username) {
        return Official.signIn(installation, username, cast.password());
    }
}
