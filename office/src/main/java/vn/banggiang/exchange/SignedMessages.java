package vn.banggiang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.AgencyCode;
import vn.banggiang.edxml.AttachmentSource;
import vn.banggiang.edxml.DocumentMessage;
import vn.banggiang.edxml.EdxmlException;
import vn.banggiang.edxml.EdxmlLimits;
import vn.banggiang.edxml.EdxmlMessage;
import vn.banggiang.edxml.EdxmlReader;
import vn.banggiang.edxml.EdxmlWriter;
import vn.banggiang.edxml.MessageSigner;
import vn.banggiang.edxml.ReceivedMessage;
import vn.banggiang.edxml.StatusMessage;
import vn.banggiang.signatures.KeyId;
import vn.banggiang.signatures.KeyVault;
import vn.banggiang.signatures.SigningKey;
import vn.banggiang.storage.FileStore;
import vn.banggiang.storage.Sha256;
import vn.banggiang.storage.StoredFile;

/** Writes signed edXML into storage and reads it again, always as a stream: memory does not grow with a message. */
@Component
class SignedMessages {

    /** The largest message that is taken in or sent. */
    static final long MAX_BYTES = 200L * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    /** Base64 writes four characters for three bytes. */
    private static final int BASE64_OF = 4;

    private static final int BASE64_PER = 3;
    /** For header and signature. */
    private static final int ROOM_BESIDE_FILES = 8 * MEGABYTE;

    private static final EdxmlLimits LIMITS =
            new EdxmlLimits(MAX_BYTES, 4 * MEGABYTE, 4 * MEGABYTE, 32, 200, 50L * MEGABYTE, MAX_BYTES, 200);

    private final FileStore files;
    private final KeyVault vault;
    private final EdxmlReader reader = new EdxmlReader(LIMITS);

    SignedMessages(FileStore files, KeyVault vault) {
        this.files = files;
        this.vault = vault;
    }

    /** Signs the message with the agency's key. {@link ExchangeException} when it lacks what the standard requires. */
    StoredFile write(AgencyCode signer, EdxmlMessage message, List<Enclosure> enclosures) {
        EdxmlWriter writer = new EdxmlWriter(signer(signer));
        return store(out -> {
            switch (message) {
                case DocumentMessage document ->
                    writer.write(document, enclosures.stream().map(this::source).toList(), out);
                case StatusMessage status -> writer.write(status, out);
            }
        });
    }

    /** Whether such a message could be signed and sent; the refusal that signing it would meet, if not. */
    void requireSendable(AgencyCode signer, List<Enclosure> enclosures) {
        signer(signer);
        long bytes = enclosures.stream().mapToLong(one -> one.file().size()).sum();
        if (bytes * BASE64_OF / BASE64_PER > MAX_BYTES - ROOM_BESIDE_FILES) {
            throw ExchangeException.tooLarge(MAX_BYTES);
        }
    }

    /** Reads what came to its end, its attachments into the quarantine. */
    ReceivedMessage read(Quarantine quarantine) throws IOException {
        try (InputStream edxml = quarantine.message()) {
            return reader.read(edxml, quarantine);
        }
    }

    /** The header of a document that was taken in before. */
    DocumentMessage document(Sha256 edxml) {
        try (InputStream stored = files.open(edxml)) {
            EdxmlMessage message = reader.inspect(stored).message();
            return (DocumentMessage) message;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AttachmentSource source(Enclosure enclosure) {
        return new AttachmentSource(
                enclosure.name(),
                enclosure.mediaType(),
                enclosure.file().size(),
                () -> files.open(enclosure.file().sha256()));
    }

    private MessageSigner signer(AgencyCode agency) {
        SigningKey key = vault.open(KeyId.agency(agency.value()));
        // XML signatures have the two numbers of an elliptic curve's signature side by side, not in ASN.1.
        String algorithm = key.algorithm().equals("SHA256withECDSA") ? "SHA256withECDSAinP1363Format" : key.algorithm();
        return new MessageSigner(signedInfo -> key.signRaw(algorithm, signedInfo), key.chain());
    }

    /** By way of a file: a message is written once it is whole, or not at all. */
    private StoredFile store(Content content) {
        try {
            Path written = Files.createTempFile("outgoing", ".edxml");
            try {
                try (OutputStream out = Files.newOutputStream(written)) {
                    content.write(out);
                }
                try (InputStream in = Files.newInputStream(written)) {
                    return files.store(in, MAX_BYTES);
                }
            } finally {
                Files.delete(written);
            }
        } catch (EdxmlException refused) {
            throw ExchangeException.of(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }
}
