package vn.banggiang.directory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.audit.Journal;
import vn.banggiang.audit.JournalEntry;

/**
 * Loads agencies, units, people, posts and delegations from JSON files: one object a file, holding any of the arrays
 * {@code agencies}, {@code units}, {@code people} and {@code delegations}. All files together are one transaction; loading
 * the same again changes nothing. What is not right is refused with file and line, and then nothing is loaded; nor is it when
 * nobody would administer the province any more ({@code directory.last-administrator}).
 */
@Service
public class DirectoryImport {

    private final ImportCheck check;
    private final AgencyWriter agencies;
    private final PeopleWriter people;
    private final ProvinceAdministrators administrators;
    private final Journal journal;

    DirectoryImport(
            ImportCheck check,
            AgencyWriter agencies,
            PeopleWriter people,
            ProvinceAdministrators administrators,
            Journal journal) {
        this.check = check;
        this.agencies = agencies;
        this.people = people;
        this.administrators = administrators;
        this.journal = journal;
    }

    /** Loads the files as the operator of the installation; {@link DirectoryException} as below. */
    @Transactional
    public ImportReport load(List<? extends Resource> files) {
        return load(files, (receiver, agency, role) -> Gift.OF_THE_OPERATOR);
    }

    /**
     * Loads the files; {@link DirectoryException} with file and line where an entry cannot be taken.
     *
     * @param given how each post that the file adds is given
     */
    @Transactional
    public ImportReport load(List<? extends Resource> files, Gift.Rule given) {
        ImportedEntries entries = ImportedEntries.none();
        files.forEach(file -> read(file, entries));
        check.check(entries);
        administrators.keepOneThrough(() -> write(entries, given));
        return recorded(entries.report());
    }

    private void write(ImportedEntries entries, Gift.Rule given) {
        agencies.writeAgencies(entries.agencies());
        agencies.writeUnits(entries.units());
        entries.people().forEach(line -> people.write(line.entry(), given));
        entries.delegations().forEach(line -> people.write(line.entry()));
    }

    private ImportReport recorded(ImportReport report) {
        Map<String, String> figures = Map.of(
                "agencies", String.valueOf(report.agencies()),
                "units", String.valueOf(report.units()),
                "people", String.valueOf(report.people()),
                "posts", String.valueOf(report.posts()),
                "delegations", String.valueOf(report.delegations()));
        journal.record(new JournalEntry(null, null, "directory.imported", "directory:import", figures));
        return report;
    }

    private static void read(Resource file, ImportedEntries into) {
        try (Reader json = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            ImportFile.read(String.valueOf(file.getFilename()), json, into);
        } catch (IOException unreadable) {
            throw DirectoryException.invalid(
                    unreadable, "directory.import-unreadable", String.valueOf(file.getFilename()), 0, "");
        }
    }
}
