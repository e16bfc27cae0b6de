package vn.banggiang.directory;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.banggiang.directory.ImportedEntry.ImportedAgency;
import vn.banggiang.directory.ImportedEntry.ImportedDelegation;
import vn.banggiang.directory.ImportedEntry.ImportedPerson;
import vn.banggiang.directory.ImportedEntry.ImportedUnit;

/** Reads one import file, entry by entry, remembering the line of each: a refusal names it. */
final class ImportFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // one entry after another is read from one parser
            .build();

    /** An entry and where it stands. */
    record Line<T extends ImportedEntry>(String file, int number, T entry) {

        DirectoryException refused(String key, Object... args) {
            return DirectoryException.invalid(key, withPlace(args));
        }

        DirectoryException refused(Throwable cause, String key, Object... args) {
            return DirectoryException.invalid(cause, key, withPlace(args));
        }

        private Object[] withPlace(Object... args) {
            List<Object> all = new ArrayList<>(List.of(file, number));
            all.addAll(List.of(args));
            return all.toArray();
        }
    }

    private final String name;
    private final ImportedEntries entries;

    private ImportFile(String name, ImportedEntries entries) {
        this.name = name;
        this.entries = entries;
    }

    /** Adds the file's entries to the others; {@link DirectoryException} where it is not what an import file must be. */
    static void read(String name, Reader json, ImportedEntries into) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            new ImportFile(name, into).read(parser);
        } catch (JacksonException notJson) {
            int line = notJson.getLocation() == null ? 0 : notJson.getLocation().getLineNr();
            throw DirectoryException.invalid(
                    notJson, "directory.import-unreadable", name, line, notJson.getOriginalMessage());
        }
    }

    private void read(JsonParser parser) {
        expect(parser, JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            switch (parser.currentName()) {
                case "agencies" -> readAll(parser, ImportedAgency.class, entries.agencies());
                case "units" -> readAll(parser, ImportedUnit.class, entries.units());
                case "people" -> readAll(parser, ImportedPerson.class, entries.people());
                case "delegations" -> readAll(parser, ImportedDelegation.class, entries.delegations());
                case "about" -> parser.nextToken();
                default ->
                    throw DirectoryException.invalid(
                            "directory.import-unreadable",
                            name,
                            parser.currentTokenLocation().getLineNr(),
                            parser.currentName());
            }
        }
        expectNow(parser, JsonToken.END_OBJECT);
    }

    private <T extends ImportedEntry> void readAll(JsonParser parser, Class<T> type, List<Line<T>> into) {
        expect(parser, JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            int number = parser.currentTokenLocation().getLineNr();
            into.add(new Line<>(name, number, MAPPER.readValue(parser, type)));
        }
        expectNow(parser, JsonToken.END_ARRAY);
    }

    private void expect(JsonParser parser, JsonToken token) {
        parser.nextToken();
        expectNow(parser, token);
    }

    private void expectNow(JsonParser parser, JsonToken token) {
        if (parser.currentToken() != token) {
            throw DirectoryException.invalid(
                    "directory.import-unreadable",
                    name,
                    parser.currentTokenLocation().getLineNr(),
                    token);
        }
    }
}
