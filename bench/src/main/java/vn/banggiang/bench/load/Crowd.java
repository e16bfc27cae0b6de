package vn.banggiang.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Citizens without accounts, each at an address of its own, who read at once; one page that is refused fails all. */
record Crowd(URI address, int citizens) {

    /** Each reads all of these pages so many times; how long each took. */
    List<Duration> read(List<String> paths, int times) throws ExecutionException, InterruptedException {
        List<Duration> took = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(citizens)) {
            List<Future<List<Duration>>> readers = new ArrayList<>();
            for (int citizen = 0; citizen < citizens; citizen++) {
                String from = "127.0.1." + (citizen + 1);
                Callable<List<Duration>> reader = () -> read(from, paths, times);
                readers.add(threads.submit(reader));
            }
            for (Future<List<Duration>> reader : readers) {
                took.addAll(reader.get());
            }
        }
        return took;
    }

    private List<Duration> read(String from, List<String> paths, int times) throws IOException, InterruptedException {
        List<Duration> took = new ArrayList<>();
        try (HttpClient http = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(from))
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            for (int time = 0; time < times; time++) {
                for (String path : paths) {
                    long before = System.nanoTime();
                    int status = http.send(
                                    HttpRequest.newBuilder(address.resolve(path))
                                            .build(),
                                    BodyHandlers.ofByteArray())
                            .statusCode();
                    took.add(Duration.ofNanos(System.nanoTime() - before));
                    if (status != 200) {
                        throw new IllegalStateException(path + " answered " + status);
                    }
                }
            }
        }
        return took;
    }
}
