package vn.banggiang.procedures.facts;

/**
 * Something that a national list names: a field, a level, an agency, who may apply.
 *
 * @param code in that list; may be empty where there is a name
 * @param name may be empty where there is a code
 */
public record Coded(String code, String name) {

    /** {@link ProceduresException} without either. */
    public Coded {
        code = Words.line("code", code, Words.CODE);
        name = Words.line("name", name, Words.NAME);
        if (code.isEmpty() && name.isEmpty()) {
            throw ProceduresException.invalid("name", "procedures.missing");
        }
    }

    /** What readers see. */
    public String label() {
        return name.isEmpty() ? code : name;
    }
}
