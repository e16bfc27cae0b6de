package vn.banggiang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.banggiang.signatures.Reason;
import vn.banggiang.signatures.SignatureVerifier;
import vn.banggiang.signatures.SignaturesException;
import vn.banggiang.signatures.Verdict;

/** Judges one file after the other, each for a limited time; no file keeps the next from its turn, whatever it does. */
final class PatientVerifier implements AutoCloseable {

    private final SignatureVerifier verifier;
    private final Duration patience;
    private ExecutorService worker = worker();

    /** @param patience how long one file may take; it is given up after that */
    PatientVerifier(SignatureVerifier verifier, Duration patience) {
        this.verifier = verifier;
        this.patience = patience;
    }

    JudgedFile judge(Path path) {
        long started = System.nanoTime();
        Future<Verdict> verdict = worker.submit(() -> verifier.verify(path));
        try {
            return new JudgedFile(path, verdict.get(patience.toMillis(), TimeUnit.MILLISECONDS), null, since(started));
        } catch (ExecutionException failed) {
            return new JudgedFile(
                    path, null, reason(Objects.requireNonNullElse(failed.getCause(), failed)), since(started));
        } catch (TimeoutException late) {
            verdict.cancel(true);
            worker.shutdownNow();
            worker = worker();
            return new JudgedFile(path, null, reason("cli.verify.took-too-long", patience.toSeconds()), since(started));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Reason reason(Throwable failed) {
        return switch (failed) {
            case SignaturesException refused ->
                reason(refused.key(), refused.args().toArray());
            case IOException unreadable -> reason("cli.verify.unreadable");
            default -> reason("cli.verify.stumbled", failed.getClass().getSimpleName());
        };
    }

    private static Reason reason(String key, Object... args) {
        return new Reason(key, List.of(args));
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** A daemon: what does not stop when it is told to, ends with the command. */
    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("verify").factory());
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
