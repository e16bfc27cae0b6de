package vn.banggiang.participation.open;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.Directory;
import vn.banggiang.participation.Receipts;

/** What the agencies are called to which a question was handed on. */
public final class StepNames {

    private final Map<AgencyId, String> names;

    StepNames(Directory directory, Receipts.Receipt receipt) {
        names = directory
                .agencies(receipt.steps().stream()
                        .map(Receipts.Step::toAgency)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .values()
                .stream()
                .collect(Collectors.toMap(Agency::id, Agency::name));
    }

    /** Empty where the step handed it to nobody. */
    public String of(Receipts.Step step) {
        AgencyId to = step.toAgency();
        return to == null ? "" : names.getOrDefault(to, "");
    }
}
