package vn.banggiang.edxml;

/** Ends the examination of a signature with a verdict; never leaves this package. */
final class SignatureProblem extends Exception {

    private final SignatureFinding verdict;

    private SignatureProblem(SignatureFinding verdict) {
        super(verdict.messageKey());
        this.verdict = verdict;
    }

    static SignatureProblem notVerifiable(String reason) {
        return new SignatureProblem(new SignatureFinding.NotVerifiable(reason));
    }

    static SignatureProblem invalid(String reason) {
        return new SignatureProblem(new SignatureFinding.Invalid(reason));
    }

    SignatureFinding verdict() {
        return verdict;
    }
}
