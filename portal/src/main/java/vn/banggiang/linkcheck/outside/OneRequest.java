package vn.banggiang.linkcheck.outside;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One question to one address of the network, by hand: the platform's HTTP client asks the name server anew when it connects, and
 * could be sent to another address than the one that was judged. Of the answer the head is read, and no byte of the page.
 */
final class OneRequest {

    private static final int MOST_BYTES = 16 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final Pattern LOCATION = Pattern.compile("(?i)location:\\s*(\\S{1,2000})\\s*");

    private final Duration patience;

    OneRequest(Duration patience) {
        this.patience = patience;
    }

    /**
     * What came back.
     *
     * @param location where it leads, if it says so
     */
    record Head(int status, Optional<String> location) {}

    /** @param method HEAD, or GET for who does not know that */
    Head ask(String method, URI uri, InetAddress address, int port) throws IOException {
        try (Socket plain = new Socket()) {
            plain.setSoTimeout((int) patience.toMillis());
            plain.connect(new InetSocketAddress(address, port), (int) patience.toMillis());
            if (!uri.getScheme().equals("https")) {
                return ask(method, uri, plain);
            }
            try (SSLSocket secure = secured(plain, uri.getHost(), port)) {
                return ask(method, uri, secure);
            }
        }
    }

    private static SSLSocket secured(Socket plain, String host, int port) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secure = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (!host.contains(":") && host.chars().anyMatch(Character::isLetter)) {
            parameters.setServerNames(List.of(new SNIHostName(host)));
        }
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private Head ask(String method, URI uri, Socket socket) throws IOException {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String request = method + " " + path + query + " HTTP/1.1\r\nHost: " + uri.getRawAuthority()
                + "\r\nUser-Agent: BangGiang-LinkCheck\r\nAccept: */*\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return head(new BufferedInputStream(socket.getInputStream()));
    }

    /** Bounded in bytes, and in time from its first to its last. */
    private Head head(InputStream in) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        var line = new StringBuilder();
        int status = 0;
        Optional<String> location = Optional.empty();
        for (int read = 0; read < MOST_BYTES && System.nanoTime() < end; read++) {
            int sign = in.read();
            if (sign != '\n' && sign >= 0) {
                line.append((char) sign);
                continue;
            }
            String whole = line.toString().stripTrailing();
            line.setLength(0);
            if (status == 0) {
                status = status(whole);
            } else if (whole.isEmpty() || sign < 0) {
                return new Head(status, location);
            } else {
                Matcher leads = LOCATION.matcher(whole);
                location = leads.matches() ? Optional.of(leads.group(1)) : location;
            }
        }
        throw new IOException("an answer without end");
    }

    private static int status(String line) throws IOException {
        Matcher read = STATUS.matcher(line);
        if (!read.matches()) {
            throw new IOException("not HTTP");
        }
        return Integer.parseInt(read.group(1));
    }
}
