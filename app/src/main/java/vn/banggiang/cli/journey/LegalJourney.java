package vn.banggiang.cli.journey;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A decision that an office issues for everybody: at the portal by itself, with the verdict of its signatures and as open
 * data, then replaced by a later one; and an old document that an editor enters with its file.
 */
public final class LegalJourney implements Journey {

    private final PlatformApi installation;
    private final Cast cast;
    private final Optional<Path> file;
    private final LegalWords words;

    /**
     * A journey that has not begun.
     *
     * @param file PDF of an old document; one of its own where empty
     */
    public LegalJourney(PlatformApi installation, Cast cast, Optional<Path> file, LegalWords words) {
        this.installation = installation;
        this.cast = cast;
        this.file = file;
        this.words = words;
    }

    @Override
    public String name() {
        return "legal";
    }

    @Override
    public void walk(Steps steps) {
        Lawmakers people = steps.take("legal.sign-in", this::people, Lawmakers::name);
        IssuedDecision first = new IssuedDecision(people, installation, words);
        steps.take("legal.draft", first::isDrafted);
        steps.take("legal.sign", () -> first.isSigned(cast.pin()));
        steps.take("legal.issue", first::isIssuedForEverybody);
        steps.take("legal.listed", first::isListed);
        steps.take("legal.verdict", first::isReadWithItsVerdict);
        steps.take("legal.data", first::isInTheOpenData);
        IssuedDecision later = new IssuedDecision(people, installation, words);
        steps.take("legal.replace", () -> later.isIssuedInPlaceOf(first, cast.pin()));
        steps.take("legal.both", () -> first.saysThatItIsReplacedBy(later));
        EnteredDocument old = new EnteredDocument(people, installation, words);
        steps.take("legal.enter", () -> old.isEntered(file.orElseGet(this::sample)));
        steps.take("legal.approve", old::isApprovedByAnother);
        steps.take("legal.file", old::givesTheSameFile);
    }

    private Path sample() {
        return SampleLetter.write(words.words(), words.today());
    }

    private Lawmakers people() {
        return new Lawmakers(
                sign(cast.receiverSpecialist()),
                sign(cast.receiverHead()),
                sign(cast.receiverLeader()),
                sign(cast.receiverClerk()));
    }

    private Official sign(String username) {
        return Official.signIn(installation, username, cast.password());
    }
}
