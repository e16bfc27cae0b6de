package vn.banggiang.payments.provider;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * A way to pay on line. Whatever it answers is believed once its signature was checked, may come twice, late, in any order or
 * never, and is written down with its amount.
 */
public interface PaymentProvider {

    /**
     * Asks for a payment; the same attempt again asks once.
     *
     * @return where the payer is sent
     * @throws ProviderUnavailable when it cannot be reached or its answer cannot be read
     */
    URI ask(Request request);

    /**
     * Reads a notification from anybody.
     *
     * @param signature as the notification's header says; may be anything
     * @throws NotificationRefused unless the provider signed it and it can be read
     */
    Answer read(byte[] notification, String signature);

    /**
     * Asks how an attempt stands; empty where it does not know it.
     *
     * @throws ProviderUnavailable as {@link #ask}
     */
    Optional<Answer> query(UUID attempt);

    /**
     * What is asked.
     *
     * @param attempt identifies it on both sides
     * @param amount in đồng, from 1
     * @param purpose as the payer reads it
     * @param returnTo where the payer comes back to
     */
    record Request(UUID attempt, long amount, String purpose, URI returnTo) {}

    /**
     * How an attempt stands.
     *
     * @param transaction the provider's own id of the movement; empty where none was made
     * @param amount in đồng that moved, whatever was asked; 0 where none did
     */
    record Answer(UUID attempt, Outcome outcome, String transaction, long amount) {}

    /** What became of an attempt. */
    enum Outcome {
        /** The payer has not decided. */
        PENDING,
        /** Money moved. */
        PAID,
        /** None did, and none will in this attempt. */
        FAILED
    }
}
