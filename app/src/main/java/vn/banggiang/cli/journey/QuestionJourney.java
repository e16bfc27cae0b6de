package vn.banggiang.cli.journey;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A citizen's question: asked at an agency's portal without an account, looked up by its receipt, taken in by the office,
 * assigned, answered by one and approved by another, read and found by everybody without who asked, and taken off again.
 */
public final class QuestionJourney implements Journey {

    private final PlatformApi installation;
    private final Cast cast;
    private final Optional<Path> file;
    private final QuestionWords words;

    /**
     * A journey that has not begun.
     *
     * @param file its first line is the title, all of it is what is asked; a sample where empty
     */
    public QuestionJourney(PlatformApi installation, Cast cast, Optional<Path> file, QuestionWords words) {
        this.installation = installation;
        this.cast = cast;
        this.file = file;
        this.words = words;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public void walk(Steps steps) {
        AskedOffice office = steps.take("question.sign-in", this::office, AskedOffice::agency);
        AskedQuestion question = new AskedQuestion(office, installation, words);
        steps.take("question.ask", () -> question.isAsked(file));
        steps.take("question.again", question::isSentAgain);
        steps.take("question.look-up", question::isLookedUp);
        steps.take("question.take-in", question::isTakenIn);
        steps.take("question.assign", question::isAssigned);
        steps.take("question.answer", question::isAnswered);
        steps.take("question.approve", question::isApprovedByAnother);
        steps.take("question.read", question::isReadByEverybody);
        steps.take("question.search", question::isFound);
        steps.take("question.silent", question::tellsNobodyWhoAsked);
        steps.take("question.withdraw", question::isTakenOff);
    }

    private AskedOffice office() {
        return new AskedOffice(
                sign(cast.receiverClerk()), sign(cast.receiverSpecialist()), sign(cast.receiverLeader()));
    }

    private Official sign(String username) {
        return Official.signIn(installation, username, cast.password());
    }
}
