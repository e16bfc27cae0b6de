package vn.banggiang.payments.provider;

/** The provider cannot be reached, or says what cannot be read; to be tried again. */
public final class ProviderUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProviderUnavailable(String why) {
        super(why);
    }

    ProviderUnavailable(String why, Throwable cause) {
        super(why, cause);
    }
}
