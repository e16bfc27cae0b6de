package vn.banggiang.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.banggiang.directory.DirectoryImport;
import vn.banggiang.directory.ImportReport;
import vn.banggiang.identity.Actor;

/** Brings agencies, units, people and posts in numbers, for those who administer the province. */
@Service
public class DirectoryFiles {

    private final DirectoryImport imports;
    private final Giving giving;
    private final Changes changes;

    DirectoryFiles(DirectoryImport imports, Giving giving, Changes changes) {
        this.imports = imports;
        this.giving = giving;
        this.changes = changes;
    }

    /**
     * As {@link DirectoryImport#load}, each new post under the rule for posts that are given by hand; {@link
     * AdministrationException} for anybody else.
     */
    @Transactional
    public ImportReport load(Actor administrator, List<? extends Resource> files) {
        Jurisdiction.of(administrator).requireProvince();
        if (files.isEmpty()) {
            throw AdministrationException.withoutFile();
        }
        ImportReport report = imports.load(files, giving.by(administrator));
        String names = files.stream().map(Resource::getFilename).collect(Collectors.joining(", "));
        changes.record(
                administrator,
                "directory-imported",
                "directory:import",
                Map.of("files", names.substring(0, Math.min(names.length(), 200))));
        return report;
    }
}
