package vn.banggiang.cli.journey;

/** Why a step of the journey failed, in the words of the installation that refused it. */
public final class JourneyFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    JourneyFailure(String code, String reason) {
        super(reason);
        this.code = code;
    }

    JourneyFailure(String code, String reason, Throwable cause) {
        super(reason, cause);
        this.code = code;
    }

    /** The stable code of the refusal, such as {@code documents.duplicate}. */
    public String code() {
        return code;
    }
}
