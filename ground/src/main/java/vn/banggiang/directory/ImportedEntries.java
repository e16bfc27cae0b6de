package vn.banggiang.directory;

import java.util.ArrayList;
import java.util.List;
import vn.banggiang.directory.ImportFile.Line;
import vn.banggiang.directory.ImportedEntry.ImportedAgency;
import vn.banggiang.directory.ImportedEntry.ImportedDelegation;
import vn.banggiang.directory.ImportedEntry.ImportedPerson;
import vn.banggiang.directory.ImportedEntry.ImportedUnit;

/** Everything that one import holds, from all its files. */
record ImportedEntries(
        List<Line<ImportedAgency>> agencies,
        List<Line<ImportedUnit>> units,
        List<Line<ImportedPerson>> people,
        List<Line<ImportedDelegation>> delegations) {

    static ImportedEntries none() {
        return new ImportedEntries(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    ImportReport report() {
        int posts =
                people.stream().mapToInt(line -> line.entry().posts().size()).sum();
        return new ImportReport(agencies.size(), units.size(), people.size(), posts, delegations.size());
    }
}
