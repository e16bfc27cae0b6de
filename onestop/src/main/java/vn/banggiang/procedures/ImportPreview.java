package vn.banggiang.procedures;

import java.util.List;

/**
 * What a file says, and what taking it would do. Nothing of it is stored yet.
 *
 * @param name of the file
 * @param sha256 of its bytes: who confirms says it
 * @param confirmed whether it was taken already
 */
public record ImportPreview(ImportId id, String name, String sha256, List<ImportLine> lines, boolean confirmed) {

    /** Copies the list. */
    public ImportPreview {
        lines = List.copyOf(lines);
    }

    /** How many of its procedures have this effect. */
    public long count(ImportLine.Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** Whether taking it does anything. */
    public boolean isTakable() {
        return !confirmed && lines.stream().anyMatch(ImportLine::isTaken);
    }

    /** Whether something in it is not taken. */
    public boolean isFaulty() {
        return count(ImportLine.Effect.FAULTY) + count(ImportLine.Effect.OF_OTHERS) > 0;
    }
}
