package vn.banggiang.cli.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes a journey's steps one after the other and times each; the first that fails ends the journey. */
public final class Steps {

    private final List<Step> done = new ArrayList<>();
    private String current = "";

    /** Takes a step that brings nothing but what is told of it. */
    void take(String name, Supplier<String> work) {
        take(name, work, told -> told);
    }

    /** Takes a step, and tells of what it brings. */
    <T> T take(String name, Supplier<T> work, Function<T, String> told) {
        current = name;
        long started = System.nanoTime();
        T result = work.get();
        done.add(new Step(name, Duration.ofNanos(System.nanoTime() - started), told.apply(result)));
        return result;
    }

    /** Those that were taken, in order. */
    List<Step> done() {
        return List.copyOf(done);
    }

    /** The one that was begun last; empty before the first. */
    String current() {
        return current;
    }
}
