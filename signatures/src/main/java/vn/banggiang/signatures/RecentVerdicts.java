package vn.banggiang.signatures;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of the last minute. What is sealed for many recipients here is judged before it leaves, again where it
 * arrives, and when somebody tests it: the same bytes, by the same roots and lists, are judged once.
 */
final class RecentVerdicts {

    private static final int MOST = 500;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final SequencedMap<String, Judging> bySha256 = new LinkedHashMap<>();

    /** By what is judged; what changes there counts at once. */
    record Trust(List<X509Certificate> roots, List<X509Certificate> intermediates, List<X509CRL> lists) {}

    private record Judging(Trust trust, Instant at, FutureTask<Verdict> verdict) {

        boolean counts(Trust now, Instant time) {
            return trust.equals(now) && !time.isBefore(at) && time.isBefore(at.plus(LONGEST));
        }
    }

    /**
     * The verdict on these bytes; whoever asks for the same at the same time waits for it. What is refused is not kept,
     * nor what was left open because the time did not suffice.
     */
    Verdict of(byte[] pdf, Trust trust, Instant now, Supplier<Verdict> judge) {
        String sha256 = sha256(pdf);
        Judging judging = judging(sha256, trust, now, judge);
        judging.verdict.run();
        try {
            Verdict verdict = judging.verdict.get();
            if (verdict.reasons().stream().anyMatch(Reason::isUncertain)) {
                forget(sha256, judging);
            }
            return verdict;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("ended while it waited for a verdict");
        } catch (ExecutionException e) {
            forget(sha256, judging);
            throw unwrapped(e.getCause());
        }
    }

    private static RuntimeException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException refusal ? refusal : new IllegalStateException(cause);
    }

    private synchronized Judging judging(String sha256, Trust trust, Instant now, Supplier<Verdict> judge) {
        @Nullable Judging known = bySha256.get(sha256);
        if (known != null && known.counts(trust, now)) {
            return known;
        }
        Judging anew = new Judging(trust, now, new FutureTask<>(judge::get));
        bySha256.remove(sha256);
        bySha256.put(sha256, anew);
        if (bySha256.size() > MOST) {
            bySha256.pollFirstEntry();
        }
        return anew;
    }

    private synchronized void forget(String sha256, Judging judging) {
        bySha256.remove(sha256, judging);
    }

    private static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
