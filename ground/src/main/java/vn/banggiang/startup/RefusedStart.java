package vn.banggiang.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator what to do, in place of Java's trace. */
final class RefusedStart extends AbstractFailureAnalyzer<StartupException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StartupException refusal) {
        return new FailureAnalysis(StartupText.of(refusal.key(), refusal.args().toArray()), null, failure);
    }
}
