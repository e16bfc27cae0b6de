package vn.banggiang.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.IncomingId;
import vn.banggiang.identity.Actor;
import vn.banggiang.refusal.Refusal;
import vn.banggiang.signatures.SignaturesException;

/** Takes in several files at once, each as a document of its own: one that is refused stops no other. */
@Service
public class TakingIn {

    /** Files at once. */
    public static final int MOST = 50;

    private final IncomingDocuments documents;

    TakingIn(IncomingDocuments documents) {
        this.documents = documents;
    }

    /**
     * As {@link IncomingDocuments#upload} does for each. A document's id is made of the form's and of the file's content:
     * the same form with the same files makes the same documents, in whichever order and however often it is sent.
     *
     * @throws DocumentsException {@code documents.too-many}, or {@code documents.only-clerk} before any is taken in
     */
    public TakenIn takeIn(Actor clerk, UUID form, List<Resource> files) {
        if (files.size() > MOST) {
            throw DocumentsException.tooManyEntries("file", MOST);
        }
        List<TakenIn.Taken> taken = new ArrayList<>();
        List<TakenIn.Refused> refused = new ArrayList<>();
        for (Resource file : files) {
            String name = Objects.requireNonNullElse(file.getFilename(), "");
            try {
                taken.add(new TakenIn.Taken(name, upload(clerk, form, name, file)));
            } catch (Refusal why) {
                if (!isAboutTheFile(why.kind())) {
                    throw why;
                }
                refused.add(new TakenIn.Refused(name, why.key(), why.args()));
            } catch (SignaturesException why) {
                refused.add(new TakenIn.Refused(name, why.key(), why.args()));
            }
        }
        return new TakenIn(taken, refused);
    }

    private static boolean isAboutTheFile(Refusal.Kind kind) {
        return kind == Refusal.Kind.INVALID || kind == Refusal.Kind.TOO_LARGE || kind == Refusal.Kind.CONFLICT;
    }

    private IncomingDocument upload(Actor clerk, UUID form, String name, Resource file) {
        try (InputStream content = file.getInputStream()) {
            return documents.upload(clerk, id(form, file), name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IncomingId id(UUID form, Resource file) throws IOException {
        String one = form + " " + Intake.sha256(file.getInputStream());
        return new IncomingId(UUID.nameUUIDFromBytes(one.getBytes(StandardCharsets.UTF_8)));
    }
}
