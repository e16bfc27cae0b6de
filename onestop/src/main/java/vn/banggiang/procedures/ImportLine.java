package vn.banggiang.procedures;

import java.util.List;
import java.util.Locale;
import vn.banggiang.procedures.facts.FactDifference;
import vn.banggiang.procedures.national.ReadProcedure;

/**
 * What taking one procedure of a file would do.
 *
 * @param read as it stands in the file
 * @param differences from what was said last, where it is there already
 */
public record ImportLine(ReadProcedure read, Effect effect, List<FactDifference> differences) {

    /** What becomes of it. */
    public enum Effect {
        /** It is entered. */
        NEW("good"),
        /** A newer version of it is written. */
        CHANGED("soon"),
        /** It says what was said last. */
        SAME(""),
        /** Somebody else keeps it. */
        OF_OTHERS("danger"),
        /** Something is wrong with it. */
        FAULTY("danger");

        private final String tone;

        Effect(String tone) {
            this.tone = tone;
        }

        /** In which colour it is shown. */
        public String tone() {
            return tone;
        }

        /** Message key of its name. */
        public String key() {
            return "procedures.effect." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the list. */
    public ImportLine {
        differences = List.copyOf(differences);
    }

    /** Whether taking the file writes it. */
    public boolean isTaken() {
        return effect == Effect.NEW || effect == Effect.CHANGED;
    }
}
