package vn.banggiang.notices.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that stands in on this machine: it takes letters, and answers to recipients what the test wants. */
public final class StandInMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private volatile String recipients = "250 ok";

    public StandInMailServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** It as the platform is told of it. */
    public MailServer settings() {
        return new MailServer(
                "127.0.0.1", socket.getLocalPort(), MailServer.Security.NONE, "", "", "motcua@example.gov.vn");
    }

    /** What it answers from now on to each recipient. */
    public void answers(String reply) {
        recipients = reply;
    }

    /** What it took, with the head. */
    public List<String> letters() {
        return List.copyOf(letters);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket one = socket.accept();
                    var in = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
                    var out = new PrintWriter(one.getOutputStream(), true, StandardCharsets.UTF_8)) {
                talk(in, out);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(BufferedReader in, PrintWriter out) throws IOException {
        say(out, "220 stand-in");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                say(out, recipients);
            } else if (line.startsWith("DATA")) {
                say(out, "354 go on");
                letters.add(content(in));
                say(out, "250 taken");
            } else if (line.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(PrintWriter out, String reply) {
        out.print(reply + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
