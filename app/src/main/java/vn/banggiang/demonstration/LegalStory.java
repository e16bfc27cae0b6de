package vn.banggiang.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.documents.LegalField;
import vn.banggiang.documents.Relation;
import vn.banggiang.layout.DocumentType;

/**
 * Older legal documents of the demonstration's portals. All of it is invented, and says so.
 *
 * @param signer who signed them all
 */
record LegalStory(String about, String signer, List<Told> documents) {

    private static final int OF_A_PORTAL = 3;

    /** From the file beside this program. */
    static LegalStory read() {
        try (InputStream json = new ClassPathResource("demonstration/legal.json").getInputStream()) {
            return JsonMapper.shared().readValue(json, LegalStory.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("the demonstration's legal documents are missing from the program", missing);
        }
    }

    /** Those of one portal, the oldest first: all of them at the province's, which is number 0; three at each other. */
    List<Told> of(int portal) {
        return portal == 0
                ? documents
                : IntStream.range(0, OF_A_PORTAL)
                        .mapToObj(one -> documents.get((portal * OF_A_PORTAL + one) % documents.size()))
                        .toList();
    }

    /**
     * One document.
     *
     * @param trichYeu with {agency} where the agency's name stands
     * @param body paragraphs, a line each
     * @param toTheOneBefore what it does to the one that stands before it in the list; null where nothing
     */
    record Told(
            DocumentType type,
            LegalField field,
            String trichYeu,
            String body,
            @Nullable Relation toTheOneBefore) {

        /** The same of that agency. */
        Told of(String agency) {
            return new Told(type, field, trichYeu.replace("{agency}", agency), body, toTheOneBefore);
        }
    }
}
