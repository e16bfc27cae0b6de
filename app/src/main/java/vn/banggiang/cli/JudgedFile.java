package vn.banggiang.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.banggiang.signatures.Reason;
import vn.banggiang.signatures.Verdict;

/**
 * One file that was looked at.
 *
 * @param verdict null where it could not be judged
 * @param refusal why it could not be judged; null where it was
 * @param took wall time
 */
record JudgedFile(
        Path path, @Nullable Verdict verdict, @Nullable Reason refusal, Duration took) {

    /** Null where it could not be judged. */
    Verdict.@Nullable Overall overall() {
        return verdict == null ? null : verdict.overall();
    }

    /** The command's exit code for this file. */
    int exit() {
        if (verdict == null) {
            return VerifyCommand.UNREADABLE;
        }
        return verdict.overall() == Verdict.Overall.VALID ? 0 : VerifyCommand.NOT_VALID;
    }
}
