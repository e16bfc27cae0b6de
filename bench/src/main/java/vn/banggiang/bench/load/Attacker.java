package vn.banggiang.bench.load;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/**
 * An attack that goes on, in a process of its own: its memory and its pauses are not those of who measures. It shares the
 * machine's processors with the platform, which is more than a stranger far away can take.
 */
final class Attacker implements AutoCloseable {

    private static final int AT_ONCE = 32;

    private final Process process;
    private final BufferedReader said;

    private Attacker(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    /** Begins and waits for the first answer. */
    static Attacker of(Attack attack, URI address) throws IOException {
        Process process = OwnJvm.of(
                        Attacker.class,
                        "512m",
                        System.getProperty("java.class.path"),
                        attack.name(),
                        address.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Attacker attacker = new Attacker(process);
        attacker.hear();
        return attacker;
    }

    /** Ends it, and tells how many answers came each second since the first. */
    double end() throws IOException {
        process.outputWriter().close();
        return Double.parseDouble(hear());
    }

    private String hear() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new EOFException("the attack has ended by itself");
        }
        return line;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** The attacker's own process: which attack, and on whom. Says when the first answer has come; at the end of its input, how many came each second. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Attack attack = Attack.valueOf(args[0]);
        LongAdder answers = new LongAdder();
        CountDownLatch first = new CountDownLatch(1);
        Stranger stranger = Stranger.to(URI.create(args[1]));
        for (int i = 0; i < AT_ONCE; i++) {
            Thread.startVirtualThread(() -> repeat(attack, stranger, () -> {
                answers.increment();
                first.countDown();
            }));
        }
        first.await();
        long begun = System.nanoTime();
        System.out.println("an answer");
        System.in.transferTo(OutputStream.nullOutputStream());
        System.out.println(answers.sum() * 1e9 / (System.nanoTime() - begun));
        System.exit(0);
    }

    private static void repeat(Attack attack, Stranger stranger, Runnable answered) {
        try {
            while (true) {
                attack.once(stranger);
                answered.run();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
