package vn.banggiang.programmes;

import vn.banggiang.programmes.plan.PlanReading;

/**
 * What a file says, and what it would change. Nothing of it is stored yet.
 *
 * @param name of the file
 * @param sha256 of its bytes: who confirms says it
 * @param version of the programme that it was compared with
 * @param change that the lines without fault would make
 * @param confirmed whether it was taken already
 */
public record ImportPreview(
        ImportId id,
        ProgrammeId programme,
        String name,
        String sha256,
        int version,
        PlanReading reading,
        PlanChange change,
        boolean confirmed) {

    /** Whether something is wrong with it. */
    public boolean isFaulty() {
        return !reading.faults().isEmpty();
    }

    /** Whether anything can be taken: lines without fault that change something. */
    public boolean isTakable() {
        return !reading.nodes().isEmpty() && !change.isNothing() && !confirmed;
    }
}
