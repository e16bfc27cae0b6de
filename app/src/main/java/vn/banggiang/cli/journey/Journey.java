package vn.banggiang.cli.journey;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The whole way of a document through a running installation: agency A sends a file, B registers and directs it, drafts,
 * reviews, signs, numbers, seals and issues the answer, A receives and verifies it. Each step is timed; the first that
 * fails ends the journey.
 */
public final class Journey {

    private final PlatformApi installation;
    private final Cast cast;
    private final Path file;
    private final Wording wording;
    private final Optional<Path> harvest;
    private final List<Step> steps = new ArrayList<>();
    private String current = "";

    /**
     * A journey that has not begun.
     *
     * @param harvest directory that receives the issued PDF and every edXML message as sent
     */
    public Journey(PlatformApi installation, Cast cast, Path file, Wording wording, Optional<Path> harvest) {
        this.installation = installation;
        this.cast = cast;
        this.file = file;
        this.wording = wording;
        this.harvest = harvest;
    }

    /** Goes the whole way, or as far as it comes. */
    public JourneyReport go() {
        try {
            walk();
            return new JourneyReport(List.copyOf(steps), Optional.empty());
        } catch (JourneyFailure failure) {
            String reason = String.valueOf(failure.getMessage());
            var failed = new JourneyReport.Failed(current, failure.code(), reason);
            return new JourneyReport(List.copyOf(steps), Optional.of(failed));
        }
    }

    private void walk() {
        Sender sender = step("sender.sign-in", () -> new Sender(sign(cast.senderClerk()), wording), Sender::name);
        Receiver receiver = step("receiver.sign-in", this::receiver, Receiver::name);
        step("sender.upload", () -> sender.upload(file));
        step("sender.register", sender::register);
        step("sender.forward", () -> sender.forwardTo(receiver.code()));
        step("receiver.arrive", () -> receiver.awaitArrival(sender.forwardedDocument()));
        step("receiver.register", receiver::register);
        step("receiver.direct", receiver::direct);
        step("receiver.start", receiver::start);
        step("receiver.draft", () -> receiver.draftAnswerTo(sender.code()));
        step("receiver.submit", receiver::submit);
        step("receiver.approve", receiver::approve);
        step("receiver.sign", receiver::sign);
        step("receiver.issue", receiver::issue);
        step("sender.arrive", () -> sender.awaitAnswer(receiver.answerDocument()));
        step("sender.verify", () -> sender.verifyAnswer());
        step("sender.register-answer", sender::registerAnswer);
        step("sender.statuses", sender::awaitStatuses);
        step("receiver.statuses", receiver::awaitStatuses);
        harvest.ifPresent(directory -> step("harvest", () -> new Harvest(directory).of(sender, receiver)));
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

    private void step(String name, Supplier<String> work) {
        step(name, work, result -> result);
    }

    private <T> T step(String name, Supplier<T> work, Function<T, String> told) {
        current = name;
        long started = System.nanoTime();
        T result = work.get();
        steps.add(new Step(name, Duration.ofNanos(System.nanoTime() - started), told.apply(result)));
        return result;
    }
}
