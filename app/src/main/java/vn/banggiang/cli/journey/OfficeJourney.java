package vn.banggiang.cli.journey;

/**
 * A day at an office: ten files are taken in, mistakes put right, work is given, given on and given more time; nine drafts
 * are written, one of them with a table and an annex, given back and written anew; all are signed, one goes to all
 * departments, one of which refuses it at first; the register is taken along, the leader reads figures, an auditor the
 * journal.
 */
public final class OfficeJourney implements Journey {

    private final PlatformApi installation;
    private final Cast cast;
    private final String auditor;
    private final DayWords words;

    /**
     * A day that has not begun.
     *
     * @param cast the receiver's people are the office's, the sender's clerk is the one who refuses
     * @param auditor user name, with the cast's password
     */
    public OfficeJourney(PlatformApi installation, Cast cast, String auditor, DayWords words) {
        this.installation = installation;
        this.cast = cast;
        this.auditor = auditor;
        this.words = words;
    }

    @Override
    public String name() {
        return "office";
    }

    @Override
    public void walk(Steps steps) {
        Counter counter = steps.take("office.sign-in", this::counter, Counter::name);
        steps.take("office.take-in", counter::takesInTen);
        steps.take("office.correct", counter::corrects);
        steps.take("office.discard", counter::discards);
        Unit unit = new Unit(
                sign(cast.receiverLeader()), sign(cast.receiverHead()), sign(cast.receiverSpecialist()), words);
        steps.take("office.direct", () -> unit.isGiven(counter.registered()));
        steps.take("office.assign", unit::isGivenOn);
        steps.take("office.extend", unit::getsMoreTime);
        Writing writing = new Writing(unit, words);
        steps.take("office.draft", writing::withTableAndAnnex);
        steps.take("office.return", writing::isGivenBackAndWrittenAnew);
        steps.take("office.sign", () -> writing.signsNine(cast.pin()));
        steps.take("office.issue", () -> writing.goesToAllDepartments(counter.clerk()));
        Neighbour neighbour = new Neighbour(sign(cast.senderClerk()), words);
        steps.take("office.refused", () -> neighbour.refuses(writing.sentTo(counter.clerk(), neighbour.official())));
        steps.take("office.again", () -> writing.sendsAgain(counter.clerk()));
        steps.take("office.taken", () -> neighbour.takesIt(writing.sentTo(counter.clerk(), neighbour.official())));
        steps.take("office.register", counter::takesTheRegisterAlong);
        steps.take("office.figures", unit::readsFigures);
        steps.take("office.audit", () -> new Audit(sign(auditor)).of(counter.registered()));
    }

    private Counter counter() {
        return new Counter(sign(cast.receiverClerk()), words);
    }

    private Official sign(String username) {
        return Official.signIn(installation, username, cast.password());
    }
}
