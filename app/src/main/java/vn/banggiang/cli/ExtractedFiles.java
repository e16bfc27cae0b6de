package vn.banggiang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.banggiang.edxml.AttachmentHead;
import vn.banggiang.edxml.AttachmentSink;
import vn.banggiang.edxml.ReceivedAttachment;
import vn.banggiang.edxml.ReceivedMessage;

/** Attachments on their way to a directory: under provisional names until the whole message has been read. */
final class ExtractedFiles implements AttachmentSink, AutoCloseable {

    private final Path directory;
    private final List<Path> provisional = new ArrayList<>();

    ExtractedFiles(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    @Override
    public OutputStream open(AttachmentHead head) throws IOException {
        Path file = Files.createTempFile(directory, ".edxml-", ".part");
        provisional.add(file);
        return Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Gives the files their names, a number before those that occur twice; an existing file is never overwritten. */
    List<Path> keep(ReceivedMessage received) throws IOException {
        List<Path> kept = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ReceivedAttachment attachment : received.attachments()) {
            String name = attachment.name().value();
            boolean first = taken.add(name.toLowerCase(Locale.ROOT));
            Path target = directory.resolve(first ? name : attachment.ordinal() + "-" + name);
            kept.add(Files.move(provisional.get(attachment.ordinal() - 1), target));
        }
        return kept;
    }

    @Override
    public void close() throws IOException {
        for (Path file : provisional) {
            Files.deleteIfExists(file);
        }
    }
}
