package vn.banggiang.cli.journey;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The whole way of a document through a running installation: agency A sends a file, B registers and directs it, drafts,
 * reviews, signs, numbers, seals and issues the answer, A receives and verifies it.
 */
public final class DocumentJourney implements Journey {

    private final PlatformApi installation;
    private final Cast cast;
    private final Path file;
    private final Wording wording;
    private final Optional<Path> harvest;

    /**
     * A journey that has not begun.
     *
     * @param harvest directory that receives the issued PDF and every edXML message as sent
     */
    public DocumentJourney(PlatformApi installation, Cast cast, Path file, Wording wording, Optional<Path> harvest) {
        this.installation = installation;
        this.cast = cast;
        this.file = file;
        this.wording = wording;
        this.harvest = harvest;
    }

    @Override
    public String name() {
        return "document";
    }

    @Override
    public void walk(Steps steps) {
        Sender sender = steps.take("sender.sign-in", () -> new Sender(sign(cast.senderClerk()), wording), Sender::name);
        Receiver receiver = steps.take("receiver.sign-in", this::receiver, Receiver::name);
        steps.take("sender.upload", () -> sender.upload(file));
        steps.take("sender.register", sender::register);
        steps.take("sender.forward", () -> sender.forwardTo(receiver.code()));
        steps.take("receiver.arrive", () -> receiver.awaitArrival(sender.forwardedDocument()));
        steps.take("receiver.register", receiver::register);
        steps.take("receiver.direct", receiver::direct);
        steps.take("receiver.start", receiver::start);
        steps.take("receiver.draft", () -> receiver.draftAnswerTo(sender.code()));
        steps.take("receiver.submit", receiver::submit);
        steps.take("receiver.approve", receiver::approve);
        steps.take("receiver.sign", receiver::sign);
        steps.take("receiver.issue", receiver::issue);
        steps.take("sender.arrive", () -> sender.awaitAnswer(receiver.answerDocument()));
        steps.take("sender.verify", () -> sender.verifyAnswer());
        steps.take("sender.register-answer", sender::registerAnswer);
        steps.take("sender.statuses", sender::awaitStatuses);
        steps.take("receiver.statuses", receiver::awaitStatuses);
        harvest.ifPresent(directory -> steps.take("harvest", () -> new Harvest(directory).of(sender, receiver)));
    }

    private Receiver receiver() {
        return new Receiver(
                sign(cast.receiverClerk()),
                sign(cast.receiverLeader()),
                sign(cast.receiverHead()),
                sign(cast.receiverSpecialist()),
                cast.pin(),
                wording);
    }

    private Official sign(String username) {
        return Official.signIn(installation, username, cast.password());
    }
}
