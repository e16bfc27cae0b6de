package vn.banggiang.cli.journey;

import java.time.Duration;

/**
 * One step of the journey that was done.
 *
 * @param name stable name, such as {@code receiver.register}; the words for people hang on it
 * @param took from the first request of the step to its last answer
 * @param result what came of it in a word or a number, such as the arrival number
 */
public record Step(String name, Duration took, String result) {}
